package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Quote;
import org.ogireport.validation.Waiver;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Side;
import org.ogireport.validation.equation.Verdict;

/** The sentence that a finding is told in. */
public final class FindingMessage {
    /** Of a longer sum, only the terms that are not zero are named; of more missing cells, only the first. */
    private static final int FEW = 4;

    private final Finding finding;
    private final Locale locale;
    private final boolean chinese;

    private FindingMessage(Finding finding, Locale locale) {
        this.finding = finding;
        this.locale = locale;
        this.chinese = Words.isChinese(locale);
    }

    /**
     * A finding in words: the table, row and column as printed, what stands on both sides, and the difference.
     *
     * @param finding the finding
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English
     */
    public static String of(Finding finding, Locale locale) {
        return new FindingMessage(finding, locale).sentence();
    }

    private String sentence() {
        String sentence;
        if (!finding.rule().isArithmetic()) {
            sentence = statement();
        } else {
            sentence = finding.verdict() == Verdict.UNDETERMINED ? undetermined() : violated();
        }
        return finding.waiver().map(waiver -> sentence + waived(waiver)).orElse(sentence);
    }

    private String waived(Waiver waiver) {
        return choose(
                "（已豁免至 " + waiver.until() + "：" + waiver.reason() + "）",
                " (waived until " + waiver.until() + ": " + waiver.reason() + ")");
    }

    /** What a rule that is no equation found: cells in question, the sentence quoted, and what the rule says of them. */
    private String statement() {
        String detail = choose(finding.detail().chinese(), finding.detail().english());
        String cells = finding.left().operands().stream()
                .map(operand -> name(operand.cell()) + unreadable(operand) + where(operand))
                .collect(Collectors.joining(choose("、", ", ")));
        String quoted = finding.quote().map(this::quoted).orElse("");
        return Stream.of(quoted, cells, detail)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(choose("", " ")));
    }

    private String unreadable(Operand operand) {
        CellValue value = operand.value();
        return value.isBlank() || value.isNotFound() ? "" : choose("“" + value + "”", " \"" + value + "\"");
    }

    private String quoted(Quote quote) {
        return choose(
                quote.part().heading() + "第 " + (quote.paragraph() + 1) + " 段“" + quote.sentence() + "”：",
                heading(quote.part()) + ", paragraph " + (quote.paragraph() + 1) + ", \"" + quote.sentence() + "\":");
    }

    private String violated() {
        String difference = finding.difference().isPresent()
                ? choose("，相差 ", ", a difference of ")
                        + finding.difference().get().abs().toPlainString()
                : choose("，空白的格填什么数都不能相符", ", and no number in the missing cells can mend it");
        if (finding.right().operands().size() == 1) {
            Operand total = finding.right().operands().get(0);
            return document(total)
                    + name(total.cell())
                    + choose("为 ", " is ")
                    + shown(total)
                    + where(total)
                    + choose("，而 ", ", but ")
                    + sum(finding.left())
                    + difference;
        }
        return quote(common())
                + choose("：", ": ")
                + sum(finding.left())
                + choose("，而 ", ", but ")
                + sum(finding.right())
                + difference;
    }

    private String undetermined() {
        List<Operand> missing = finding.operands().stream()
                .filter(operand -> !operand.value().isNumber())
                .toList();
        String named = missing.stream()
                .limit(FEW)
                .map(operand -> document(operand) + name(operand.cell()))
                .collect(Collectors.joining(choose("、", ", ")));
        int left = missing.size() - FEW;
        String more = left > 0
                ? choose(" 等 " + missing.size() + " 格", " and " + left + (left == 1 ? " more cell" : " more cells"))
                : "";
        return quote(common()) + choose("：不能判定，缺 ", ": cannot be decided without ") + named + more;
    }

    /** Such as {@code 一、本年新收政府信息公开申请数量 36 + 二、上年结转政府信息公开申请数量 0 = 36}. */
    private String sum(Side side) {
        List<Operand> operands = side.operands();
        List<Operand> named = operands.size() <= FEW
                ? operands
                : operands.stream().filter(operand -> !isZero(operand)).toList();
        String terms = named.stream()
                .map(operand -> term(operand) + " " + shown(operand))
                .collect(Collectors.joining(" + "));
        String rest = named.isEmpty()
                ? choose("各项之和", "the sum of all items")
                : named.size() < operands.size() ? choose(" + 其余各项 0", " + 0 elsewhere") : "";
        String result = side.value().map(sum -> " = " + sum.toPlainString()).orElse("");
        return operands.size() == 1 ? terms : terms + rest + result;
    }

    /** What all cells of the equation share: the part, and the row or the column. */
    private String common() {
        Cell first = finding.operands().get(0).cell();
        Stream<String> shared = Stream.empty();
        if (isOneRow()) {
            shared = chinese
                    ? first.row().shortLabels().stream()
                    : Stream.of(first.row().english());
        } else if (finding.operands().stream()
                .allMatch(operand -> operand.cell().column() == first.column())) {
            shared = chinese
                    ? first.column().labels().stream()
                    : Stream.of(first.column().english());
        }
        return Stream.concat(Stream.of(heading(first.part())), shared).collect(Collectors.joining(" · "));
    }

    /** What tells a term of a sum from the others: its document, and its row's or its column's own label. */
    private String term(Operand operand) {
        Cell cell = operand.cell();
        String label;
        if (isOneRow()) {
            label = chinese
                    ? cell.column().labels().get(cell.column().labels().size() - 1)
                    : cell.column().english();
        } else {
            label = chinese
                    ? String.join(" ", cell.row().shortLabels())
                    : cell.row().english();
        }
        return document(operand) + label;
    }

    private boolean isOneRow() {
        Cell first = finding.operands().get(0).cell();
        return finding.operands().stream().allMatch(operand -> operand.cell().row() == first.row());
    }

    /** The name of a document other than the report itself. */
    private String document(Operand operand) {
        return operand.document() == DocumentRole.REPORT
                ? ""
                : choose(
                        operand.document().words().chinese(),
                        operand.document().words().english() + ": ");
    }

    private String name(Cell cell) {
        return quote(chinese ? cell.label() : heading(cell.part()) + " · " + cell.english());
    }

    private String heading(Part part) {
        return chinese ? part.heading() : "Part " + (part.ordinal() + 1) + ", " + part.english();
    }

    private String shown(Operand operand) {
        return operand.value().isNumber() ? operand.value().toString() : choose("（缺）", "(missing)");
    }

    private String where(Operand operand) {
        return operand.source()
                .map(source -> Stream.of(source.place(locale), doubt(source))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(choose("，", ", "))))
                .filter(where -> !where.isEmpty())
                .map(where -> choose("（" + where + "）", " (" + where + ")"))
                .orElse("");
    }

    /** What there is to doubt of a cell's place, with the labels that the document prints. */
    private String doubt(Source source) {
        Source.Match match = source.match();
        if (match == null || match.compareTo(Source.Match.EXACT) <= 0) {
            return "";
        }
        String labels = Stream.of(source.row(), source.column())
                .filter(Objects::nonNull)
                .map(label -> choose("“" + label + "”", "\"" + label + "\""))
                .collect(Collectors.joining(choose("、", ", ")));
        return match.words().in(locale) + (labels.isEmpty() ? "" : choose("：", ": ") + labels);
    }

    private String quote(String text) {
        return choose("「" + text + "」", "[" + text + "]");
    }

    private String choose(String inChinese, String inEnglish) {
        return chinese ? inChinese : inEnglish;
    }

    private static boolean isZero(Operand operand) {
        return operand.value().equals(CellValue.of(0));
    }
}
