package org.ogireport.collection.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;

/** What is said of a comparison, whatever its format. */
final class ComparisonWords {
    static final Words TITLE = new Words("两份报告的比较", "Two reports compared");
    static final Words CELL = new Words("单元格", "cell");

    /** What stands above the columns of the cells that differ. */
    static final List<Words> HEADERS = List.of(
            CELL,
            new Words("前一份", "first"),
            new Words("后一份", "second"),
            new Words("差", "difference"),
            new Words("增减", "rate"));

    private ComparisonWords() {}

    static Words differing(int cells) {
        return new Words("数字不同的单元格 %s", "%s cells differ").with(cells);
    }

    static Words inCommon(TextComparison text) {
        String common = text.percentInCommon().map(BigDecimal::toPlainString).orElse("");
        return new Words("%s%% 的文字相同", "%s%% of the text in common").with(common);
    }

    /** What a report is called. */
    static Words name(Draft report) {
        String said =
                report.title().or(() -> report.authority().map(Authority::name)).orElse("");
        return said.isEmpty() ? new Words("（没有标题）", "(no title)") : new Words(said, said);
    }

    static Words value(Optional<CellValue> value) {
        if (value.isEmpty()) {
            return new Words("没有此格", "no such cell");
        }
        CellValue there = value.get();
        return switch (there.state()) {
            case NUMBER -> new Words(there.toString(), there.toString());
            case BLANK, NOT_FOUND -> there.state().words();
            case UNREADABLE -> new Words("%s（%s）", "%s (%s)").with(there.state().words(), there);
        };
    }

    static Words kind(ParagraphChange.Kind kind) {
        return switch (kind) {
            case SAME -> new Words("相同", "same");
            case MOVED -> new Words("移动", "moved");
            case CHANGED -> new Words("修改", "changed");
            case REMOVED -> new Words("删去", "removed");
            case ADDED -> new Words("新增", "added");
        };
    }

    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
