package org.ogireport.collection;

import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** Small reports for tests. */
public final class Drafts {
    private Drafts() {}

    /** A report in which every cell holds the same number, so that no two of its rows agree but by chance. */
    public static Draft of(String organ, int year, long everywhere) {
        Layout layout = Layout.of(Form.expectedFor(year).orElseThrow());
        Draft.Builder draft = Draft.builder(layout)
                .year(year)
                .title(organ + year + "年政府信息公开工作年度报告")
                .authority(Authority.of(organ))
                .overview(Narrative.of("本机关认真贯彻落实条例。"))
                .problems(Narrative.of("存在的问题是公开不够及时。"))
                .otherMatters(Narrative.of("没有收取信息处理费。"));
        for (Cell cell : layout.cells()) {
            draft.set(cell, everywhere);
        }
        return draft.build();
    }

    /** The same report with another number in a cell. */
    public static Draft with(Draft draft, String path, long number) {
        return draft.with(cell(draft, path), number);
    }

    /** The same report with a blank in a cell. */
    public static Draft blank(Draft draft, String path) {
        return draft.with(cell(draft, path), CellValue.BLANK);
    }

    /** A cell of a report. */
    public static Cell cell(Draft draft, String path) {
        return draft.layout().cell(path).orElseThrow();
    }
}
