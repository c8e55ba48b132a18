package org.ogireport.collection.comparison;

import java.util.Locale;
import java.util.Objects;
import org.ogireport.core.Words;

/**
 * A comparison as plain text: what is gone stands in {@code [-…-]}, what is new in {@code [+…+]}.
 *
 * @since 0.1
 */
public final class ComparisonText {
    private ComparisonText() {}

    /**
     * Tells a comparison.
     *
     * @param comparison what was compared
     * @param locale the language
     * @return lines, the last with its line feed
     */
    public static String render(ReportComparison comparison, Locale locale) {
        Objects.requireNonNull(comparison, "comparison: must not be null");
        StringBuilder text = new StringBuilder();
        line(text, "- " + ComparisonWords.name(comparison.first()).in(locale));
        line(text, "+ " + ComparisonWords.name(comparison.second()).in(locale));
        line(text, ComparisonWords.differing(comparison.cells().size()).in(locale));
        for (CellDifference each : comparison.cells()) {
            line(
                    text,
                    "  " + each.cell().words().in(locale) + ": "
                            + ComparisonWords.value(each.first()).in(locale) + " → "
                            + ComparisonWords.value(each.second()).in(locale) + change(each));
        }
        for (TextComparison passage : comparison.texts()) {
            line(
                    text,
                    passage.passage().words().in(locale)
                            + new Words("：", ": ")
                                    .plus(ComparisonWords.inCommon(passage))
                                    .in(locale));
            for (ParagraphChange change : passage.paragraphs()) {
                if (change.kind() != ParagraphChange.Kind.SAME) {
                    line(text, "  " + ComparisonWords.kind(change.kind()).in(locale) + "  " + marked(change));
                }
            }
        }
        return text.toString();
    }

    private static String change(CellDifference difference) {
        return difference
                .difference()
                .map(more -> " (" + ComparisonWords.signed(more)
                        + difference
                                .percent()
                                .map(rate -> ", " + ComparisonWords.signed(rate) + "%")
                                .orElse("")
                        + ")")
                .orElse("");
    }

    private static String marked(ParagraphChange change) {
        if (change.kind() != ParagraphChange.Kind.CHANGED) {
            return change.segments().get(0).text().replace('\n', ' ');
        }
        StringBuilder text = new StringBuilder();
        for (ParagraphChange.Segment segment : change.segments()) {
            text.append(
                    switch (segment.in()) {
                        case BOTH -> segment.text();
                        case FIRST -> "[-" + segment.text() + "-]";
                        case SECOND -> "[+" + segment.text() + "+]";
                    });
        }
        return text.toString().replace('\n', ' ');
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
