package org.ogireport.validation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Part;

/** The sentence that a finding is told in. */
final class FindingText {
    /** Of a longer sum, only the terms that are not zero are named; of more missing cells, only the first. */
    private static final int FEW = 4;

    private final Finding finding;
    private final boolean chinese;

    FindingText(Finding finding, Locale locale) {
        this.finding = finding;
        this.chinese = Words.isChinese(locale);
    }

    String sentence() {
        if (finding.right().isEmpty()) {
            return aboutCell(finding.left().get(0));
        }
        return finding.verdict() == Verdict.UNDETERMINED ? undetermined() : violated();
    }

    private String aboutCell(Place place) {
        CellValue value = place.value();
        String state = value.isBlank()
                ? choose("空白", "is blank")
                : value.isNotFound()
                        ? choose("在文件中没有找到", "was not found in the document")
                        : choose("不是可以读出的数字：“", "is not a readable number: \"") + value + choose("”", "\"");
        return name(place.cell()) + choose("", " ") + state + where(place);
    }

    private String violated() {
        String difference = finding.difference().isPresent()
                ? choose("，相差 ", ", a difference of ")
                        + Math.abs(finding.difference().getAsLong())
                : choose("，空白的格填什么数都不能相符", ", and no number in the missing cells can mend it");
        if (finding.right().size() == 1) {
            Place total = finding.right().get(0);
            return name(total.cell())
                    + choose("为 ", " is ")
                    + shown(total)
                    + where(total)
                    + choose("，而 ", ", but ")
                    + sum(finding.left(), finding.leftSum())
                    + difference;
        }
        return quote(common())
                + choose("：", ": ")
                + sum(finding.left(), finding.leftSum())
                + choose("，而 ", ", but ")
                + sum(finding.right(), finding.rightSum())
                + difference;
    }

    private String undetermined() {
        List<Cell> missing = finding.cells();
        String named = missing.stream().limit(FEW).map(this::name).collect(Collectors.joining(choose("、", ", ")));
        String more = missing.size() > FEW
                ? choose(" 等 " + missing.size() + " 格", " and " + (missing.size() - FEW) + " more cells")
                : "";
        return quote(common()) + choose("：不能判定，缺 ", ": cannot be decided without ") + named + more;
    }

    /** Such as {@code 一、本年新收政府信息公开申请数量 36 + 二、上年结转政府信息公开申请数量 0 = 36}. */
    private String sum(List<Place> side, OptionalLong sum) {
        List<Place> named = side.size() <= FEW
                ? side
                : side.stream().filter(place -> !isZero(place)).toList();
        String terms = named.stream()
                .map(place -> term(place.cell()) + " " + shown(place))
                .collect(Collectors.joining(" + "));
        String rest = named.isEmpty()
                ? choose("各项之和", "the sum of all items")
                : named.size() < side.size() ? choose(" + 其余各项 0", " + 0 elsewhere") : "";
        String result = sum.isPresent() ? " = " + sum.getAsLong() : "";
        return side.size() == 1 ? terms : terms + rest + result;
    }

    /** What all cells of the equation share: the part, and the row or the column. */
    private String common() {
        List<Cell> cells = finding.places().stream().map(Place::cell).toList();
        Cell first = cells.get(0);
        Stream<String> shared = Stream.empty();
        if (cells.stream().allMatch(cell -> cell.row() == first.row())) {
            shared = chinese
                    ? first.row().shortLabels().stream()
                    : Stream.of(first.row().english());
        } else if (cells.stream().allMatch(cell -> cell.column() == first.column())) {
            shared = chinese
                    ? first.column().labels().stream()
                    : Stream.of(first.column().english());
        }
        return Stream.concat(Stream.of(heading(first.part())), shared).collect(Collectors.joining(" · "));
    }

    /** What tells a term of a sum from the others: its row's or its column's own label. */
    private String term(Cell cell) {
        List<Cell> cells = finding.places().stream().map(Place::cell).toList();
        boolean oneRow = cells.stream().allMatch(other -> other.row() == cell.row());
        if (oneRow) {
            return chinese ? last(cell.column().labels()) : cell.column().english();
        }
        return chinese ? String.join(" ", cell.row().shortLabels()) : cell.row().english();
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
                .map(Source::line)
                .map(line -> choose("（第 " + line + " 行）", " (line " + line + ")"))
                .orElse("");
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

    private static String last(List<String> labels) {
        return labels.get(labels.size() - 1);
    }
}
