package org.ogireport.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ogireport.validation.Circumstances;
import picocli.CommandLine.Option;

/** What a command that checks a report is told of it. */
final class ReportOptions {
    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "上一年度的报告，一并核对两年之间的数字。 The report for the year before, to compare with.")
    private @Nullable String previous;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "报告发布的日期，用来核对期限。 The day of publication, to check the deadline.")
    private @Nullable LocalDate published;

    Circumstances addedTo(Circumstances known, Console console) throws InputException {
        Circumstances all = known;
        if (previous != null) {
            all = all.withPrevious(Input.read(previous, console).draft());
        }
        return published == null ? all : all.withPublished(published);
    }
}
