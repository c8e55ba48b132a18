package org.ogireport.jakarta;

import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Words;
import org.ogireport.core.constraint.ReportCheck;

/** A rule of this portal's own: the title should name the organ. A warning, because organs have short names too. */
public final class TitleNamesOrgan implements ReportCheck {
    /** Made by the service loader. */
    public TitleNamesOrgan() {}

    @Override
    public List<Objection> check(AnnualReport report, Severity severity) {
        String organ = report.authority().name();
        if (severity != Severity.WARNING || report.title().contains(organ)) {
            return List.of();
        }
        Words message = new Words(
                "标题“" + report.title() + "”中没有“" + organ + "”",
                "The title \"" + report.title() + "\" does not name \"" + organ + "\"");
        return List.of(new Objection("portal.title", severity, "title", List.of(), message));
    }
}
