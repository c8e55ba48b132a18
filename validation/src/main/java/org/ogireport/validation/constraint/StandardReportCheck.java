package org.ogireport.validation.constraint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.FindingMessage;

/**
 * The findings of {@link Checker#standard()} as objections, each about the first cell of its right side: the
 * total where there is one. An objection that no cell is about is about the report.
 */
public final class StandardReportCheck implements ReportCheck {
    /** Made by the service loader. */
    public StandardReportCheck() {}

    @Override
    public List<Objection> check(AnnualReport report, Severity severity, Locale locale) {
        return StreamSupport.stream(Checker.standard().check(report).spliterator(), false)
                .filter(finding -> weighs(finding, severity))
                .map(finding -> new Objection(path(finding), FindingMessage.of(finding, locale)))
                .toList();
    }

    private static boolean weighs(Finding finding, Severity severity) {
        return switch (finding.severity()) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity == Severity.WARNING;
            case INFO -> false;
        };
    }

    private static String path(Finding finding) {
        return Stream.of(finding.detail().right(), finding.detail().left())
                .flatMap(side -> side.operands().stream())
                .findFirst()
                .map(operand -> operand.cell().path())
                .orElse("");
    }
}
