package org.ogireport.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.testing.Profile;
import org.ogireport.testing.ReportGenerator;

/** The report that is read, written and checked: a county's, with short prose or with prose as long as counties write. */
public enum Sample {
    SHORT(List.of()),
    LONG(Prose.PARAGRAPHS);

    private final AnnualReport report;
    private final byte[] json;
    private final byte[] xml;

    Sample(List<String> more) {
        AnnualReport made = ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY);
        this.report = new AnnualReport(
                made.year(),
                made.title(),
                made.authority(),
                made.preface(),
                with(made.overview(), more),
                made.disclosure(),
                made.requests(),
                made.disputes(),
                made.problems(),
                made.otherMatters());
        this.json = ReportJson.write(report);
        this.xml = ReportXml.write(report);
    }

    private static Narrative with(Narrative prose, List<String> more) {
        return new Narrative(
                Stream.concat(prose.paragraphs().stream(), more.stream()).toList());
    }

    public AnnualReport report() {
        return report;
    }

    public byte[] json() {
        return json;
    }

    public byte[] xml() {
        return xml;
    }
}
