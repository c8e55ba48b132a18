package consumer;

import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** A report whose total handled is zero though 36 requests came in and were answered. */
class Report {
    static AnnualReport broken() {
        Draft.Builder draft = Draft.builder(Layout.of(Form.CURRENT_2021))
                .year(2021)
                .title("A title")
                .authority(Authority.of("A county"));
        for (Row row : new Row[] {Row.NEWLY_RECEIVED, Row.DISCLOSED}) {
            draft.set(row.cells().get(0), 36);
            draft.set(row.cells().get(6), 36);
        }
        return draft.build().toReport(BlankPolicy.ZERO).orElseThrow();
    }
}
