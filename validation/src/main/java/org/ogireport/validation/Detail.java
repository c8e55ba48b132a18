package org.ogireport.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Side;

/**
 * The facts that a rule found: a kind of its own for each kind of rule. Words are made of them last.
 *
 * @since 0.1
 */
public sealed interface Detail {
    /**
     * What was found: the left side of an equation, the cells in question, or the number that prose states.
     *
     * @return the side; {@link Side#NONE} where it is neither cells nor a number
     */
    default Side left() {
        return Side.NONE;
    }

    /**
     * What it was compared with.
     *
     * @return the side; {@link Side#NONE} where it is neither cells nor a number
     */
    default Side right() {
        return Side.NONE;
    }

    /**
     * The sentence it was found in.
     *
     * @return the quotation, or empty where it was not found in prose
     */
    default Optional<Quote> quote() {
        return Optional.empty();
    }

    /**
     * An equation that does not hold, or cannot be decided.
     *
     * @param left its left side
     * @param relation how the sides must relate
     * @param right its right side
     */
    record Sums(Side left, Relation relation, Side right) implements Detail {
        /** Refuses nulls. */
        public Sums {
            Objects.requireNonNull(left, "left: must not be null");
            Objects.requireNonNull(relation, "relation: must not be null");
            Objects.requireNonNull(right, "right: must not be null");
        }
    }

    /**
     * Cells without a number of their kind for one cause: not found, not readable or blank, as their values tell, or not
     * read by this program.
     *
     * @param operands the cells and what stands there, in print order
     * @param unread why they were not read; empty where they have no number by the document's own doing
     */
    record CellState(List<Operand> operands, Optional<Source.Unread> unread) implements Detail {
        /**
         * Makes the list unmodifiable.
         *
         * @throws IllegalArgumentException if there is no cell
         */
        public CellState {
            Objects.requireNonNull(operands, "operands: must not be null");
            Objects.requireNonNull(unread, "unread: must not be null");
            operands = List.copyOf(operands);
            if (operands.isEmpty()) {
                throw new IllegalArgumentException("operands: must not be empty");
            }
        }

        /** Some of the cells, for the same cause. */
        CellState of(List<Operand> some) {
            return new CellState(some, unread);
        }

        @Override
        public Side left() {
            return new Side(operands, Optional.empty());
        }
    }

    /**
     * The tables of another form than the year's.
     *
     * @param year the year reported on
     * @param expected the form for the year; empty where there is none
     * @param actual the form of part two
     */
    record OtherForm(int year, Optional<Form> expected, Form actual) implements Detail {
        /** Refuses nulls. */
        public OtherForm {
            Objects.requireNonNull(expected, "expected: must not be null");
            Objects.requireNonNull(actual, "actual: must not be null");
        }
    }

    /**
     * Rows of another form than the rest of the tables.
     *
     * @param part the part they stand in
     * @param expected the form of the rest
     * @param actual the form of the rows
     */
    record OtherRows(Part part, Form expected, Form actual) implements Detail {
        /** Refuses nulls. */
        public OtherRows {
            Objects.requireNonNull(part, "part: must not be null");
            Objects.requireNonNull(expected, "expected: must not be null");
            Objects.requireNonNull(actual, "actual: must not be null");
        }
    }

    /**
     * A report that was to be compared with this one, and is of another organ or of a year that is not the one before.
     *
     * @param organ this report's organ, where it is known
     * @param year this report's year, where it is known
     * @param otherOrgan the other's organ
     * @param otherYear the other's year
     */
    record NotComparable(Optional<String> organ, OptionalInt year, Optional<String> otherOrgan, OptionalInt otherYear)
            implements Detail {
        /** Refuses nulls. */
        public NotComparable {
            Objects.requireNonNull(organ, "organ: must not be null");
            Objects.requireNonNull(year, "year: must not be null");
            Objects.requireNonNull(otherOrgan, "otherOrgan: must not be null");
            Objects.requireNonNull(otherYear, "otherYear: must not be null");
        }
    }

    /**
     * Rules (规章) reported by an organ that cannot make them.
     *
     * @param organ the organ
     * @param operands the cells that are not zero
     */
    record NoPower(String organ, List<Operand> operands) implements Detail {
        /** Makes the list unmodifiable. */
        public NoPower {
            Objects.requireNonNull(organ, "organ: must not be null");
            Objects.requireNonNull(operands, "operands: must not be null");
            operands = List.copyOf(operands);
        }

        @Override
        public Side left() {
            return new Side(operands, Optional.empty());
        }
    }

    /**
     * A number in prose that the tables contradict in every legitimate sense of its words.
     *
     * @param number the number; of a percentage, as many decimals as are printed, negative for a decrease
     * @param measure what it counts
     * @param sentence the sentence that claims it
     * @param senses what the tables say, in each sense
     */
    record Claim(BigDecimal number, Measure measure, Quote sentence, List<Sense> senses) implements Detail {
        /** Makes the list unmodifiable. */
        public Claim {
            Objects.requireNonNull(number, "number: must not be null");
            Objects.requireNonNull(measure, "measure: must not be null");
            Objects.requireNonNull(sentence, "sentence: must not be null");
            Objects.requireNonNull(senses, "senses: must not be null");
            senses = List.copyOf(senses);
        }

        @Override
        public Side left() {
            return new Side(List.of(), Optional.of(number));
        }

        /** All cells that the senses are made of, and the number where there is one sense only. */
        @Override
        public Side right() {
            return new Side(
                    senses.stream()
                            .flatMap(sense -> sense.operands().stream())
                            .distinct()
                            .toList(),
                    senses.size() == 1 ? Optional.of(senses.get(0).number()) : Optional.empty());
        }

        @Override
        public Optional<Quote> quote() {
            return Optional.of(sentence);
        }

        /** What a number in prose counts. */
        public enum Measure {
            /** Requests or cases. */
            CASES,
            /** Hundredths of a whole, or of last year's number. */
            PERCENT
        }

        /**
         * What the tables say in one sense of the words.
         *
         * @param words the sense: rows by their printed labels
         * @param number the number in that sense
         * @param bound whether it is that number, or no less, because cells are missing
         * @param operands the cells that give it; none where the sentence's own numbers do
         */
        public record Sense(Words words, BigDecimal number, Bound bound, List<Operand> operands) {
            /** Makes the list unmodifiable. */
            public Sense {
                Objects.requireNonNull(words, "words: must not be null");
                Objects.requireNonNull(number, "number: must not be null");
                Objects.requireNonNull(bound, "bound: must not be null");
                Objects.requireNonNull(operands, "operands: must not be null");
                operands = List.copyOf(operands);
            }
        }

        /** How well a number is known. */
        public enum Bound {
            /** It is the number. */
            EXACT,
            /** It is no less. */
            AT_LEAST
        }
    }

    /**
     * A part of prose without a word in it.
     *
     * @param part the part
     */
    record EmptyPart(Part part) implements Detail {
        /** Refuses nulls. */
        public EmptyPart {
            Objects.requireNonNull(part, "part: must not be null");
        }
    }

    /**
     * A fee of which it is said that none was charged, and how much was.
     *
     * @param yuan how much was charged
     * @param amount the sentence that says how much
     * @param nothing the sentence that says none
     */
    record FeeContradiction(BigDecimal yuan, Quote amount, Quote nothing) implements Detail {
        /** Refuses nulls. */
        public FeeContradiction {
            Objects.requireNonNull(yuan, "yuan: must not be null");
            Objects.requireNonNull(amount, "amount: must not be null");
            Objects.requireNonNull(nothing, "nothing: must not be null");
        }

        @Override
        public Side left() {
            return new Side(List.of(), Optional.of(yuan));
        }

        @Override
        public Side right() {
            return new Side(List.of(), Optional.of(BigDecimal.ZERO));
        }

        @Override
        public Optional<Quote> quote() {
            return Optional.of(amount);
        }
    }

    /**
     * What a rule over the document says: a sentence in which each fact has its place.
     *
     * @param sentence the sentence, with a {@code %s} for each fact
     * @param facts what the rule found, in the order of the sentence
     * @param quote where it was found; empty where that is no one sentence
     * @param operands the cells in question
     */
    record Observation(Words sentence, List<Words> facts, Optional<Quote> quote, List<Operand> operands)
            implements Detail {
        /** Makes the lists unmodifiable. */
        public Observation {
            Objects.requireNonNull(sentence, "sentence: must not be null");
            Objects.requireNonNull(facts, "facts: must not be null");
            Objects.requireNonNull(quote, "quote: must not be null");
            Objects.requireNonNull(operands, "operands: must not be null");
            facts = List.copyOf(facts);
            operands = List.copyOf(operands);
        }

        /**
         * An observation of the document as a whole.
         *
         * @param sentence the sentence, with a {@code %s} for each fact
         * @param facts what was found: {@link Words}, or anything that is told the same in both languages
         * @return the observation
         */
        public static Observation of(Words sentence, Object... facts) {
            Objects.requireNonNull(facts, "facts: must not be null");
            return new Observation(
                    sentence,
                    Stream.of(facts)
                            .map(fact -> fact instanceof Words words
                                    ? words
                                    : new Words(String.valueOf(fact), String.valueOf(fact)))
                            .toList(),
                    Optional.empty(),
                    List.of());
        }

        /**
         * The same, found in a sentence.
         *
         * @param where the sentence
         * @return another observation
         */
        public Observation in(Quote where) {
            Objects.requireNonNull(where, "where: must not be null");
            return new Observation(sentence, facts, Optional.of(where), operands);
        }

        /**
         * The same, about cells.
         *
         * @param cells the cells in question
         * @return another observation
         */
        public Observation about(List<Operand> cells) {
            Objects.requireNonNull(cells, "cells: must not be null");
            return new Observation(sentence, facts, quote, cells);
        }

        @Override
        public Side left() {
            return new Side(operands, Optional.empty());
        }

        /**
         * The sentence with its facts.
         *
         * @return the words
         */
        public Words words() {
            return sentence.with(facts.toArray());
        }
    }

    /**
     * A report published after the day it was due.
     *
     * @param due the last day in time
     * @param published the day it was published
     * @param source where the document itself says so; empty where the day was given
     */
    record Late(LocalDate due, LocalDate published, Optional<Source> source) implements Detail {
        /** Refuses nulls. */
        public Late {
            Objects.requireNonNull(due, "due: must not be null");
            Objects.requireNonNull(published, "published: must not be null");
            Objects.requireNonNull(source, "source: must not be null");
        }

        /**
         * A report of which it was given when it was published.
         *
         * @param due the last day in time
         * @param published the day it was published
         */
        public Late(LocalDate due, LocalDate published) {
            this(due, published, Optional.empty());
        }
    }
}
