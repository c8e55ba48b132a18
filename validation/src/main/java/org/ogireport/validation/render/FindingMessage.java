package org.ogireport.validation.render;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Part;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Quote;
import org.ogireport.validation.Waiver;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;

/** The sentence that a finding is told in. */
public final class FindingMessage {
    static final Words COMMA = new Words("，", ", ");
    static final Words COLON = new Words("：", ": ");
    static final Words LISTED = new Words("、", ", ");

    private FindingMessage() {}

    /**
     * A finding in words: the table, row and column as printed, what stands on both sides, and the difference.
     *
     * @param finding the finding
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English
     */
    public static String of(Finding finding, Locale locale) {
        Words sentence = finding.detail() instanceof Detail.Sums ? SumsMessage.of(finding) : statement(finding);
        return finding.waiver()
                .map(waiver -> sentence.plus(waived(waiver)))
                .orElse(sentence)
                .in(locale);
    }

    private static Words waived(Waiver waiver) {
        return new Words("（已豁免至 ", " (waived until ")
                .plus(waiver.until().toString())
                .plus(COLON)
                .plus(waiver.reason())
                .plus(new Words("）", ")"));
    }

    /** What a rule that is no equation found: the sentence quoted, the cells in question, and what the rule says of them. */
    private static Words statement(Finding finding) {
        Words cells = finding.detail().left().operands().stream()
                .map(operand -> name(operand.cell()).plus(content(operand)).plus(where(operand)))
                .collect(Words.joining(LISTED));
        Words quoted = finding.detail().quote().map(FindingMessage::quoted).orElse(Words.NONE);
        return Stream.of(quoted, cells, DetailMessage.of(finding.detail()))
                .filter(words -> !words.equals(Words.NONE))
                .collect(Words.joining(new Words("", " ")));
    }

    private static Words content(Operand operand) {
        String text = operand.value().toString();
        return text.isEmpty() ? Words.NONE : new Words("“", " \"").plus(text).plus(new Words("”", "\""));
    }

    private static Words quoted(Quote quote) {
        return heading(quote.part())
                .plus(new Words("第 ", ", paragraph "))
                .plus(String.valueOf(quote.paragraph() + 1))
                .plus(new Words(" 段“", ", \""))
                .plus(quote.sentence())
                .plus(new Words("”：", "\":"));
    }

    /** The name of a document other than the report itself. */
    static Words document(Operand operand) {
        return operand.document() == DocumentRole.REPORT
                ? Words.NONE
                : operand.document().words().plus(new Words("", ": "));
    }

    static Words name(Cell cell) {
        return inBrackets(new Words("", heading(cell.part()).english() + " · ").plus(cell.words()));
    }

    static Words inBrackets(Words words) {
        return new Words("「", "[").plus(words).plus(new Words("」", "]"));
    }

    static Words heading(Part part) {
        return new Words(
                part.heading(),
                "Part " + (part.ordinal() + 1) + ", " + part.words().english());
    }

    /** Where the cell stood, and what there is to doubt of its place; nothing where neither is known. */
    static Words where(Operand operand) {
        return operand.source()
                .map(source -> Stream.of(source.place(), doubt(source))
                        .filter(words -> !words.equals(Words.NONE))
                        .collect(Words.joining(COMMA)))
                .filter(words -> !words.equals(Words.NONE))
                .map(words -> new Words("（", " (").plus(words).plus(new Words("）", ")")))
                .orElse(Words.NONE);
    }

    /** What there is to doubt of a cell's place, with the labels that the document prints. */
    private static Words doubt(Source source) {
        Source.Match match = source.match();
        if (match == null || match.compareTo(Source.Match.EXACT) <= 0) {
            return Words.NONE;
        }
        Words labels = Stream.of(source.row(), source.column())
                .filter(Objects::nonNull)
                .map(label -> new Words("“" + label + "”", "\"" + label + "\""))
                .collect(Words.joining(LISTED));
        return match.words().plus(labels.equals(Words.NONE) ? labels : COLON.plus(labels));
    }
}
