package org.ogireport.core;

import java.math.BigDecimal;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;

/** Reports for the tests of this module. */
public final class Samples {
    private Samples() {}

    /** A draft in which every cell holds another number, 1 and up in print order; amounts have fractions. */
    public static Draft distinctDraft(Layout layout) {
        Draft.Builder builder = Draft.builder(layout)
                .year(layout.form().firstYear())
                .title("某县人民政府政府信息公开工作年度报告")
                .authority(Authority.of("某县人民政府"));
        long next = 1;
        for (Cell cell : layout.cells()) {
            builder.set(cell, cell.kind().isWhole() ? CellValue.of(next) : CellValue.of(new BigDecimal(next + ".5")));
            next++;
        }
        return builder.build();
    }

    /** The report of {@link #distinctDraft}. */
    public static AnnualReport distinctReport(Layout layout) {
        return distinctDraft(layout).toReport(BlankPolicy.REFUSE).orElseThrow();
    }
}
