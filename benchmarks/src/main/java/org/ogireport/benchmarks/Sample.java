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
        this.report = with(ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY), more);
        this.json = ReportJson.write(report);
        this.xml = ReportXml.write(report);
    }

    private static AnnualReport with(AnnualReport made, List<String> more) {
        return new AnnualReport(
                made.year(),
                made.title(),
                made.authority(),
                made.preface(),
                new Narrative(Stream.concat(made.overview().paragraphs().stream(), more.stream())
                        .toList()),
                made.disclosure(),
                made.requests(),
                made.disputes(),
                made.problems(),
                made.otherMatters());
    }

    /** The report with more paragraphs in part one. */
    AnnualReport with(List<String> more) {
        return with(report, more);
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
