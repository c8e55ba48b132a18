package org.ogireport.validation.prose;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;

/** What a number in prose is about. */
public enum Subject {
    /** Requests received: new ones, or new ones and those carried over; both are usual. */
    RECEIVED,
    /** Requests received, where the words say that they are new (新收). */
    NEWLY_RECEIVED,
    /** Requests carried over from the year before. */
    CARRIED_OVER,
    /** Requests handled to the end (办结, 答复). */
    HANDLED,
    /** Requests dealt with (办理, 收到并办结), which may mean those handled or those received. */
    PROCESSED,
    /** Requests carried forward to the next year. */
    CARRIED_FORWARD,
    /** Requests granted. */
    DISCLOSED,
    /** Requests granted in part. */
    PARTIALLY_DISCLOSED,
    /** Requests granted, in whole or in part. */
    DISCLOSED_OR_PARTIALLY,
    /** Requests denied. */
    DENIED,
    /** Requests for information that cannot be provided. */
    UNAVAILABLE,
    /** Requests not processed. */
    NOT_PROCESSED,
    /** Requests handled otherwise. */
    OTHERWISE_HANDLED,
    /** Cases of administrative reconsideration. */
    REVIEWS,
    /** Cases of administrative litigation, of either kind. */
    SUITS,
    /** Cases of litigation filed directly. */
    DIRECT_SUITS,
    /** Cases of litigation after reconsideration. */
    LATER_SUITS,
    /** Documents and decisions of part two, each compared with one cell of its own. */
    DISCLOSURE,
    /** How much more or less than the year before, in percent; less is negative. */
    GROWTH,
    /** What part of a whole, in percent. */
    SHARE;

    /**
     * One thing that words about a subject can mean.
     *
     * @param words how to name it
     * @param rows the rows whose totals sum to its number
     */
    record Sense(Words words, List<Row> rows) {
        Sense {
            rows = List.copyOf(rows);
        }
    }

    /** Every legitimate meaning as rows of a document's tables; none for a percentage and for {@link #DISCLOSURE}. */
    List<Sense> senses(Layout layout) {
        return switch (this) {
            case RECEIVED -> List.of(sense(Row.NEWLY_RECEIVED), sense(Row.NEWLY_RECEIVED, Row.CARRIED_OVER));
            case NEWLY_RECEIVED -> List.of(sense(Row.NEWLY_RECEIVED));
            case CARRIED_OVER -> List.of(sense(Row.CARRIED_OVER));
            case HANDLED -> List.of(sense(Row.HANDLED_TOTAL));
            case PROCESSED ->
                Stream.concat(HANDLED.senses(layout).stream(), RECEIVED.senses(layout).stream())
                        .toList();
            case CARRIED_FORWARD -> List.of(sense(Row.CARRIED_FORWARD));
            case DISCLOSED -> List.of(sense(Row.DISCLOSED));
            case PARTIALLY_DISCLOSED -> List.of(sense(Row.PARTIALLY_DISCLOSED));
            case DISCLOSED_OR_PARTIALLY -> List.of(sense(Row.DISCLOSED, Row.PARTIALLY_DISCLOSED));
            case DENIED -> List.of(group(layout, RowGroup.DENIED));
            case UNAVAILABLE -> List.of(group(layout, RowGroup.UNAVAILABLE));
            case NOT_PROCESSED -> List.of(group(layout, RowGroup.NOT_PROCESSED));
            case OTHERWISE_HANDLED -> List.of(group(layout, RowGroup.OTHERWISE_HANDLED));
            case REVIEWS -> List.of(sense(Row.RECONSIDERATION));
            case SUITS ->
                List.of(new Sense(
                        new Words(RowGroup.LITIGATION.words().chinese(), "litigation, of both kinds"),
                        List.of(Row.DIRECT_LITIGATION, Row.LITIGATION_AFTER_RECONSIDERATION)));
            case DIRECT_SUITS -> List.of(sense(Row.DIRECT_LITIGATION));
            case LATER_SUITS -> List.of(sense(Row.LITIGATION_AFTER_RECONSIDERATION));
            case DISCLOSURE, GROWTH, SHARE -> List.of();
        };
    }

    boolean isReceipt() {
        return this == RECEIVED || this == NEWLY_RECEIVED || this == PROCESSED;
    }

    /** Whether a share can be a part of it: all that was received or handled. */
    boolean isWhole() {
        return isReceipt() || this == HANDLED;
    }

    /** Whether it is a part of what was received or handled. */
    boolean isPart() {
        return !isWhole() && ordinal() < REVIEWS.ordinal() || this == NEWLY_RECEIVED;
    }

    private static Sense sense(Row... rows) {
        return new Sense(
                new Words(
                        join(Stream.of(rows).map(row -> String.join(" ", row.shortLabels()))),
                        join(Stream.of(rows).map(row -> row.words().english()))),
                List.of(rows));
    }

    private static Sense group(Layout layout, RowGroup group) {
        return new Sense(
                group.words(),
                layout.rows().stream().filter(row -> row.isOf(group)).toList());
    }

    private static String join(Stream<String> terms) {
        return terms.reduce((a, b) -> a + " + " + b).orElseThrow();
    }
}
