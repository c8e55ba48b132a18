package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Quote;
import org.ogireport.validation.Rule;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Verdict;

/**
 * The sentence that a finding is told in.
 *
 * @since 0.1
 */
public final class FindingMessage {
    static final Words COMMA = new Words("，", ", ");
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
        Objects.requireNonNull(finding, "finding: must not be null");
        return words(finding).in(locale);
    }

    /**
     * A finding in words of both languages.
     *
     * @param finding the finding
     * @return what {@link #of} says
     */
    public static Words words(Finding finding) {
        Objects.requireNonNull(finding, "finding: must not be null");
        Words sentence = sentence(finding);
        return finding.waiver()
                .map(waiver -> new Words("%s（已豁免至 %s：%s）", "%s (waived until %s: %s)")
                        .with(sentence, waiver.until(), waiver.reason()))
                .orElse(sentence);
    }

    /**
     * What to do about a finding of a rule.
     *
     * @param rule the rule
     * @return a sentence without its stop; {@link Words#NONE} for a rule that is not of this library
     */
    public static Words remedy(Rule rule) {
        Objects.requireNonNull(rule, "rule: must not be null");
        return RuleGuide.of(rule).map(RuleGuide::remedy).orElse(Words.NONE);
    }

    /**
     * Which cells of the form are meant, told by whole tables, rows and columns as far as they are whole.
     *
     * @param cells the cells
     * @return the words, such as 第三部分 44 格（各行的“科研机构”）; {@link Words#NONE} of no cells
     */
    public static Words cells(List<Cell> cells) {
        Objects.requireNonNull(cells, "cells: must not be null");
        return Extent.of(cells);
    }

    private static Words sentence(Finding finding) {
        if (finding.detail() instanceof Detail.Sums) {
            return SumsMessage.of(finding);
        }
        if (finding.detail() instanceof Detail.CellState state) {
            boolean cut =
                    finding.verdict() == Verdict.UNDETERMINED && state.unread().isEmpty();
            return CellStateMessage.of(state)
                    .plus(cut ? new Words("（文件中途截断）", " (the document ends in the middle)") : Words.NONE);
        }
        return statement(finding.detail());
    }

    /** What a rule that is no equation found: the sentence quoted, the cells in question, and what the rule says of them. */
    private static Words statement(Detail detail) {
        Words cells = detail.left().operands().stream()
                .map(operand -> name(operand.cell()).plus(content(operand)).plus(where(operand)))
                .collect(Words.joining(LISTED));
        Words quoted = detail.quote().map(FindingMessage::quoted).orElse(Words.NONE);
        return joined(new Words("", " "), quoted, joined(COMMA, cells, DetailMessage.of(detail)));
    }

    static Words content(Operand operand) {
        String text = operand.value().toString();
        return text.isEmpty() ? Words.NONE : new Words("“%s”", " \"%s\"").with(text);
    }

    private static Words quoted(Quote quote) {
        return new Words("%s第 %s 段“%s”：", "%s, paragraph %s, \"%s\":")
                .with(heading(quote.passage()), quote.paragraph() + 1, quote.sentence());
    }

    /** The name of a document other than the report itself. */
    static Words document(Operand operand) {
        return operand.document() == DocumentRole.REPORT
                ? Words.NONE
                : new Words("%s的", "%s: ").with(operand.document().words());
    }

    static Words name(Cell cell) {
        return new Words("「%2$s」", "[%s · %s]").with(heading(cell.part()), cell.words());
    }

    private static Words heading(Passage passage) {
        return passage.part().map(FindingMessage::heading).orElseGet(passage::words);
    }

    static Words heading(Part part) {
        return new Words("%s", "Part %2$s, %3$s").with(part.heading(), part.ordinal() + 1, part.words());
    }

    /** Where the cell stood, and what there is to doubt of its place; nothing where neither is known. */
    static Words where(Operand operand) {
        return operand.source()
                .map(source -> joined(COMMA, source.place(), doubt(source)))
                .filter(words -> !words.equals(Words.NONE))
                .map(new Words("（%s）", " (%s)")::with)
                .orElse(Words.NONE);
    }

    /** What there is to doubt of a cell's place, with the labels that the document prints. */
    private static Words doubt(Source source) {
        return Optional.ofNullable(source.match())
                .filter(match -> match.compareTo(Source.Match.EXACT) > 0)
                .map(match -> joined(
                        new Words("：", ": "),
                        match.words(),
                        Stream.of(source.row(), source.column())
                                .filter(Objects::nonNull)
                                .map(new Words("“%s”", "\"%s\"")::with)
                                .collect(Words.joining(LISTED))))
                .orElse(Words.NONE);
    }

    /** Joins those that say something. */
    static Words joined(Words separator, Words... words) {
        return Stream.of(words).filter(each -> !each.equals(Words.NONE)).collect(Words.joining(separator));
    }
}
