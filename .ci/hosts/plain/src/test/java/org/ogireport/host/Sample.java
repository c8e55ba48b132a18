package org.ogireport.host;

import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** Reports of a county that received 36 requests. */
final class Sample {
    /** Their figures agree. */
    static final AnnualReport AGREEING = report(36);

    /** The total handled is 35. */
    static final AnnualReport CONTRADICTORY = report(35);

    private Sample() {}

    private static AnnualReport report(int handled) {
        Draft.Builder draft = Draft.builder(Layout.of(Form.CURRENT_2021))
                .year(2021)
                .title("某县人民政府2021年政府信息公开工作年度报告 ${1+1}")
                .authority(Authority.of("某县人民政府"));
        for (Row row : new Row[] {Row.NEWLY_RECEIVED, Row.DISCLOSED}) {
            draft.set(row.cell(Column.NATURAL_PERSONS), 36).set(row.cell(Column.APPLICANTS_TOTAL), 36);
        }
        return draft.set(Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS), handled)
                .set(Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL), handled)
                .build()
                .toReport(BlankPolicy.ZERO)
                .orElseThrow();
    }
}
