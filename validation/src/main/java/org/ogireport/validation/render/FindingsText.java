package org.ogireport.validation.render;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Rule;
import org.ogireport.validation.Severity;

/** Renders a checked report as text, for people. */
public final class FindingsText {
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private FindingsText(Locale locale) {
        this.locale = locale;
    }

    /**
     * The verdict, every finding, and what would mend them, a line each.
     *
     * @param report the checked report
     * @param locale the language
     * @return lines, each ended by a line feed
     */
    public static String render(CheckedReport report, Locale locale) {
        FindingsText renderer = new FindingsText(locale);
        renderer.render(report);
        return renderer.text.toString();
    }

    private void render(CheckedReport report) {
        line(title(report.draft()) + "  " + report.source());
        Findings findings = report.findings();
        line(say("结论：", "Verdict: ")
                + (findings.passes() ? say("通过", "passes") : say("不通过", "fails"))
                + " (" + report.verdict() + ")"
                + count(findings, Severity.ERROR)
                + count(findings, Severity.WARNING)
                + count(findings, Severity.INFO));
        for (Finding finding : findings) {
            line("  " + word(finding.severity(), locale) + " " + finding.rule() + "  "
                    + FindingMessage.of(finding, locale));
        }
        for (Cause cause : findings.causes()) {
            line("  " + say("修改建议", "repair") + "  " + repair(cause));
        }
        for (CheckedReport.Remark remark : report.remarks()) {
            line("  " + say("读取说明", "note") + "  " + remark.message());
        }
    }

    /** What would mend a cause, such as 「…」由 0 改为 36. */
    static String repair(Cause cause, Locale locale) {
        return new FindingsText(locale).repair(cause);
    }

    private String repair(Cause cause) {
        String clears = cause.rules().stream().map(Rule::id).collect(Collectors.joining(say("、", ", ")));
        if (cause.repair().isEmpty()) {
            return say(
                    clears + "：牵涉的格太多，没有找到小的修改", clears + ": too many cells are involved; no small repair was found");
        }
        Repair repair = cause.repair().get();
        String sets = repair.sets().stream()
                .map(change -> say(
                        "「" + change.cell().words().chinese() + "」由 " + change.from() + " 改为 " + change.to(),
                        "set [" + change.cell().words().english() + "] from " + change.from() + " to " + change.to()))
                .collect(Collectors.joining(say("，", ", ")));
        String others = repair.alternatives() == 0
                ? say("没有同样小的其他改法", "no other repair is as small")
                : say(
                        "同样小的其他改法有 " + repair.alternatives() + " 种",
                        repair.alternatives() == 1
                                ? "1 other repair is as small"
                                : repair.alternatives() + " other repairs are as small");
        return sets
                + say(
                        "（消除 " + clears + " 的 " + cause.findings().size() + " 处；" + others + "）",
                        " (clears "
                                + cause.findings().size()
                                + (cause.findings().size() == 1 ? " finding of " : " findings of ")
                                + clears
                                + "; "
                                + others
                                + ")");
    }

    private String title(Draft draft) {
        String authority = draft.authority().map(Authority::name).orElse(say("（机关名称不详）", "(authority unknown)"));
        String year = draft.year().isPresent()
                ? say(" " + draft.year().getAsInt() + " 年", " " + draft.year().getAsInt())
                : say("（年度不详）", " (year unknown)");
        return authority
                + year
                + say(
                        "（格式 " + draft.form().code() + "）",
                        " (form " + draft.form().code() + ")");
    }

    private String count(Findings findings, Severity severity) {
        return say("，", ", ") + word(severity, locale) + " "
                + findings.of(severity).size();
    }

    static String word(Severity severity, Locale locale) {
        Words words = switch (severity) {
            case ERROR -> new Words("错误", "error");
            case WARNING -> new Words("警告", "warning");
            case INFO -> new Words("提示", "info");
        };
        return words.in(locale);
    }

    private String say(String chinese, String english) {
        return Words.isChinese(locale) ? chinese : english;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
