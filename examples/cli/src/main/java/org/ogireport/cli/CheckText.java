package org.ogireport.cli;

import java.io.PrintStream;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Severity;

/** Prints a checked report for people. */
final class CheckText {
    private CheckText() {}

    static void print(CheckedReport report, Language language, PrintStream out) {
        out.println(
                title(report.input().draft(), language) + "  " + report.input().name());
        out.println(language.choose(
                        report.findings().passes() ? "结论：通过" : "结论：不通过",
                        report.findings().passes() ? "Verdict: passes" : "Verdict: fails")
                + " (" + report.verdict() + ")"
                + count(report, Severity.ERROR, language)
                + count(report, Severity.WARNING, language)
                + count(report, Severity.INFO, language));
        for (Finding finding : report.findings()) {
            out.println("  " + word(finding.severity(), language) + " " + finding.rule() + "  "
                    + finding.message(language.locale()));
        }
        for (Input.Remark remark : report.input().remarks()) {
            out.println("  " + language.choose("读取说明", "note") + "  " + remark.message());
        }
        out.println();
    }

    private static String title(Draft draft, Language language) {
        String authority =
                draft.authority().map(Authority::name).orElse(language.choose("（机关名称不详）", "(authority unknown)"));
        String year = draft.year().isPresent()
                ? language.choose(
                        " " + draft.year().getAsInt() + " 年", " " + draft.year().getAsInt())
                : language.choose("（年度不详）", " (year unknown)");
        return authority
                + year
                + language.choose(
                        "（格式 " + draft.form().code() + "）",
                        " (form " + draft.form().code() + ")");
    }

    private static String count(CheckedReport report, Severity severity, Language language) {
        return language.choose("，", ", ") + word(severity, language) + " "
                + report.findings().of(severity).size();
    }

    private static String word(Severity severity, Language language) {
        return switch (severity) {
            case ERROR -> language.choose("错误", "error");
            case WARNING -> language.choose("警告", "warning");
            case INFO -> language.choose("提示", "info");
        };
    }
}
