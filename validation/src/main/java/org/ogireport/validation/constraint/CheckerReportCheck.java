package org.ogireport.validation.constraint;

import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.FindingMessage;

/**
 * The findings of a host's checker as objections, each about the first cell of its right side: the total where there is
 * one. An objection that no cell is about is about the report. What a policy waives today is no objection.
 *
 * @since 0.1
 */
public final class CheckerReportCheck implements ReportCheck {
    private final CheckerProvider host;

    /**
     * Asks the {@link CheckerProvider} that {@link ServiceLoader} finds, or {@link Checker#standard()} where there is none.
     * Made by the service loader.
     *
     * @throws IllegalStateException if there are two providers
     */
    public CheckerReportCheck() {
        this(found());
    }

    /**
     * Asks the checker of the provider given.
     *
     * @param host who has the checker
     */
    public CheckerReportCheck(CheckerProvider host) {
        this.host = Objects.requireNonNull(host, "host: must not be null");
    }

    private static CheckerProvider found() {
        List<CheckerProvider> providers =
                ServiceLoader.load(CheckerProvider.class, CheckerProvider.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        if (providers.size() > 1) {
            throw new IllegalStateException("more than one CheckerProvider: " + providers);
        }
        return providers.isEmpty() ? Checker::standard : providers.get(0);
    }

    @Override
    public List<Objection> check(AnnualReport report, Severity severity) {
        return host.checker().check(report, host.circumstances()).stream()
                .filter(finding -> finding.waiver().isEmpty() && weighs(finding, severity))
                .map(finding -> new Objection(
                        finding.rule().id(), severity, path(finding), finding.cells(), FindingMessage.words(finding)))
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
