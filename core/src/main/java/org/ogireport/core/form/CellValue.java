package org.ogireport.core.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ogireport.core.Text;
import org.ogireport.core.Words;

/**
 * What stands in a cell: a number, nothing (a blank), or something that could not be read; or the cell was not found. A
 * blank is not zero: some blanks mean zero, others hide an omission.
 *
 * @since 0.1
 */
public sealed interface CellValue extends Serializable {
    /** What stands in a cell, in a word; the names of the constants are those in the formats that tell it. */
    enum State {
        /** A number. */
        NUMBER("有数", "numbers"),
        /** Nothing. */
        BLANK("空白", "blank"),
        /** Something that is not the number a cell needs. */
        UNREADABLE("不能读出", "unreadable"),
        /** No such cell in the document. */
        NOT_FOUND("没有找到", "not found");

        private final Words words;

        State(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * The state in words.
         *
         * @return the words
         */
        public Words words() {
            return words;
        }
    }

    /** The cell is there and empty. */
    CellValue BLANK = new Blank();

    /** The cell was not found in the document. */
    CellValue NOT_FOUND = new NotFound();

    /**
     * A whole number.
     *
     * @param count the number; a cell admits it as its kind says
     */
    record Count(long count) implements CellValue {
        /** Most counts of a report are small, and stand in it many times. */
        private static final Count[] SMALL =
                LongStream.range(0, 256).mapToObj(Count::new).toArray(Count[]::new);

        private static Count of(long count) {
            return count >= 0 && count < SMALL.length ? SMALL[(int) count] : new Count(count);
        }

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
            amount = NumberKind.normalize(Objects.requireNonNull(amount, "amount: must not be null"));
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
        /** Empty. */
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * Something that is not the number a cell needs.
     *
     * @param text the text that stood there
     */
    record Unreadable(String text) implements CellValue {
        /**
         * Refuses an empty text, which is a blank, and text that no format could carry; {@link Text#repair} makes it fit.
         *
         * @throws IllegalArgumentException if the text is empty or cannot be carried
         */
        public Unreadable {
            if (Text.requireParagraph("text", text).isEmpty()) {
                throw new IllegalArgumentException("text: must not be empty");
            }
        }

        /**
         * Why the text is no number of a kind, for whoever typed it.
         *
         * @param kind the kind of the cell
         * @return what is wrong and what is expected, without the text; {@link Words#NONE} where nothing is wrong with it
         */
        public Words reason(NumberKind kind) {
            return TypedNumber.of(text, Objects.requireNonNull(kind, "kind: must not be null"))
                    .objection();
        }

        /** The text that stood there. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** No such cell: see {@link #NOT_FOUND}. */
    record NotFound() implements CellValue {
        /** Empty. */
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A whole number.
     *
     * @param count the number
     * @return the value
     */
    static CellValue of(long count) {
        return Count.of(count);
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
     * What a person typed into a cell. White space around it, full-width digits and commas between thousands are accepted;
     * nothing, a stroke or a dash is a blank. Nothing else is guessed: whatever is not plainly a number that a cell of the
     * kind can hold is unreadable, and {@link Unreadable#reason} tells why.
     *
     * @param text the text, of which more than 1,000 characters are not kept
     * @param kind the kind of the cell
     * @return a number that the cell can hold, a blank, or an unreadable value with the text
     */
    static CellValue parse(String text, NumberKind kind) {
        Objects.requireNonNull(text, "text: must not be null");
        Objects.requireNonNull(kind, "kind: must not be null");
        CellValue value = TypedNumber.of(text, kind).value();
        return value == null ? TypedNumber.unreadable(text) : value;
    }

    /**
     * Something that could not be read as a number.
     *
     * @param text the text that stood there
     * @return the value
     * @throws IllegalArgumentException if the text is empty or cannot be carried (see {@link Text})
     */
    static CellValue unreadable(String text) {
        return new Unreadable(text);
    }

    /**
     * What the formats tell in place of a number: the text of an unreadable cell, and an empty one for a cell that was not
     * found. So the text is that of {@code toString}.
     *
     * @param text the text; may be empty
     * @return the unreadable value, or {@link #NOT_FOUND} where the text is empty
     * @throws IllegalArgumentException if the text cannot be carried (see {@link Text})
     */
    static CellValue inPlaceOfNumber(String text) {
        return Objects.requireNonNull(text, "text: must not be null").isEmpty() ? NOT_FOUND : unreadable(text);
    }

    /**
     * The number.
     *
     * @return the number, or empty where there is none
     */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /**
     * What stands in the cell, in a word.
     *
     * @return the state
     */
    default State state() {
        return isNumber() ? State.NUMBER : isBlank() ? State.BLANK : isNotFound() ? State.NOT_FOUND : State.UNREADABLE;
    }

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
     * Whether something stands in the cell that could not be read as its number.
     *
     * @return true if it does
     */
    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /**
     * Whether the cell was not found in the document.
     *
     * @return true if it was not
     */
    default boolean isNotFound() {
        return this instanceof NotFound;
    }
}
