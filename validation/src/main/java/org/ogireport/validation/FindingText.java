package org.ogireport.validation;

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

/** The sentence that a finding is told in. */
final class FindingText {
    /** Of a longer sum, only the terms that are not zero are named; of more missing cells, only the first. */
    private static final int FEW = 4;

    private final Finding finding;
    private final Locale locale;
    private final boolean chinese;

    FindingText(Finding finding, Locale locale) {
        this.finding = finding;
        this.locale = locale;
        this.chinese = Words.isChinese(locale);
    }

    String sentence() {
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
        String cells = finding.left().places().stream()
                .map(place -> name(place.cell()) + unreadable(place) + where(place))
                .collect(Collectors.joining(choose("、", ", ")));
        String quoted = finding.quote().map(this::quoted).orElse("");
        return Stream.of(quoted, cells, detail)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(choose("", " ")));
    }

    private String unreadable(Place place) {
        CellValue value = place.value();
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
        if (finding.right().places().size() == 1) {
            Place total = finding.right().places().get(0);
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
        List<Place> missing = finding.places().stream()
                .filter(place -> !place.value().isNumber())
                .toList();
        String named = missing.stream()
                .limit(FEW)
                .map(place -> document(place) + name(place.cell()))
                .collect(Collectors.joining(choose("、", ", ")));
        int left = missing.size() - FEW;
        String more = left > 0
                ? choose(" 等 " + missing.size() + " 格", " and " + left + (left == 1 ? " more cell" : " more cells"))
                : "";
        return quote(common()) + choose("：不能判定，缺 ", ": cannot be decided without ") + named + more;
    }

    /** Such as {@code 一、本年新收政府信息公开申请数量 36 + 二、上年结转政府信息公开申请数量 0 = 36}. */
    private String sum(Side side) {
        List<Place> places = side.places();
        List<Place> named = places.size() <= FEW
                ? places
                : places.stream().filter(place -> !isZero(place)).toList();
        String terms =
                named.stream().map(place -> term(place) + " " + shown(place)).collect(Collectors.joining(" + "));
        String rest = named.isEmpty()
                ? choose("各项之和", "the sum of all items")
                : named.size() < places.size() ? choose(" + 其余各项 0", " + 0 elsewhere") : "";
        String result = side.value().map(sum -> " = " + sum.toPlainString()).orElse("");
        return places.size() == 1 ? terms : terms + rest + result;
    }

    /** What all cells of the equation share: the part, and the row or the column. */
    private String common() {
        Cell first = finding.places().get(0).cell();
        Stream<String> shared = Stream.empty();
        if (isOneRow()) {
            shared = chinese
                    ? first.row().shortLabels().stream()
                    : Stream.of(first.row().english());
        } else if (finding.places().stream().allMatch(place -> place.cell().column() == first.column())) {
            shared = chinese
                    ? first.column().labels().stream()
                    : Stream.of(first.column().english());
        }
        return Stream.concat(Stream.of(heading(first.part())), shared).collect(Collectors.joining(" · "));
    }

    /** What tells a term of a sum from the others: its document, and its row's or its column's own label. */
    private String term(Place place) {
        Cell cell = place.cell();
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
        return document(place) + label;
    }

    private boolean isOneRow() {
        Cell first = finding.places().get(0).cell();
        return finding.places().stream().allMatch(place -> place.cell().row() == first.row());
    }

    /** The name of a document other than the report itself. */
    private String document(Place place) {
        return place.document() == Document.REPORT
                ? ""
                : choose(
                        place.document().words().chinese(),
                        place.document().words().english() + ": ");
    }

    private String name(Cell cell) {
        return quote(chinese ? cell.label() : heading(cell.part()) + " · " + cell.english());
    }

    private String heading(Part part) {
        return chinese ? part.heading() : "Part " + (part.ordinal() + 1) + ", " + part.english();
    }

    private String shown(Place place) {
        return place.value().isNumber() ? place.value().toString() : choose("（缺）", "(missing)");
    }

    private String where(Place place) {
        return place.source()
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

    private static boolean isZero(Place place) {
        return place.value().equals(CellValue.of(0));
    }
}
