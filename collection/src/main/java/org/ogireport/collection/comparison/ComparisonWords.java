package org.ogireport.collection.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;

/** What is said of a comparison, whatever its format. */
final class ComparisonWords {
    private ComparisonWords() {}

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
            case UNREADABLE -> new Words("未能读出（" + there + "）", "unreadable (" + there + ")");
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
