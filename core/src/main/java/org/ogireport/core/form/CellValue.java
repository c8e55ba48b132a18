package org.ogireport.core.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.ogireport.core.Text;

/**
 * What stands in a cell: a number, nothing (a blank), or something that could not be read. A blank is not zero: some
 * blanks mean zero, others hide an omission.
 */
public sealed interface CellValue extends Serializable {
    /** The cell is there and empty. */
    CellValue BLANK = new Blank();

    /** The cell was not found in the document: unreadable, without a text. */
    CellValue NOT_FOUND = new Unreadable("");

    /**
     * A whole number.
     *
     * @param count the number; a cell admits it as its kind says
     */
    record Count(long count) implements CellValue {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(count));
        }

        /** The number in digits. */
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * A decimal number, normalized so that equal numbers are equal.
     *
     * @param amount the number; a cell admits it as its kind says
     */
    record Amount(BigDecimal amount) implements CellValue {
        /** Normalizes the number. */
        public Amount {
            amount = NumberKind.normalize(amount);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }

        /** The number in digits, without an exponent. */
        @Override
        public String toString() {
            return amount.toPlainString();
        }
    }

    /** Nothing: see {@link #BLANK}. */
    record Blank() implements CellValue {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        /** Empty. */
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * Something that is not the number a cell needs.
     *
     * @param text the text that stood there; empty where the cell was not found at all
     */
    record Unreadable(String text) implements CellValue {
        /**
         * Refuses text that no format could carry; {@link Text#repair} makes it fit.
         *
         * @throws IllegalArgumentException if the text cannot be carried
         */
        public Unreadable {
            Text.requireParagraph("text", text);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        /** The text that stood there. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A whole number.
     *
     * @param count the number
     * @return the value
     */
    static CellValue of(long count) {
        return new Count(count);
    }

    /**
     * A decimal number.
     *
     * @param amount the number
     * @return the value
     */
    static CellValue of(BigDecimal amount) {
        return new Amount(amount);
    }

    /**
     * Something that could not be read as a number.
     *
     * @param text the text that stood there; empty where the cell was not found at all
     * @return the value
     */
    static CellValue unreadable(String text) {
        return text.isEmpty() ? NOT_FOUND : new Unreadable(text);
    }

    /**
     * The number.
     *
     * @return the number, or empty for a blank or unreadable cell
     */
    Optional<BigDecimal> number();

    /**
     * Whether the cell holds a number.
     *
     * @return true if it does
     */
    default boolean isNumber() {
        return this instanceof Count || this instanceof Amount;
    }

    /**
     * Whether the cell is there and empty.
     *
     * @return true if it is
     */
    default boolean isBlank() {
        return this instanceof Blank;
    }

    /**
     * Whether the cell was not found in the document.
     *
     * @return true if it was not
     */
    default boolean isNotFound() {
        return this instanceof Unreadable unreadable && unreadable.text().isEmpty();
    }
}
