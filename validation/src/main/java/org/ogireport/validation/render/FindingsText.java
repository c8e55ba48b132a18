package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Repair;
import org.ogireport.validation.Severity;

/**
 * Renders a checked report as text, for people.
 *
 * @since 0.1
 */
public final class FindingsText {
    /** So many remarks of one kind are told one by one. */
    private static final int FEW = 2;

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private FindingsText(Locale locale) {
        this.locale = locale;
    }

    /**
     * The verdict, then a line for each cause of findings, for what would mend them, and for each remark of the reader.
     *
     * @param report the checked report
     * @param locale the language
     * @return lines, each ended by a line feed
     */
    public static String render(CheckedReport report, Locale locale) {
        Objects.requireNonNull(report, "report: must not be null");
        FindingsText renderer = new FindingsText(locale);
        renderer.render(report);
        return renderer.text.toString();
    }

    private void render(CheckedReport report) {
        Findings findings = report.findings();
        line(new Words("%s  %s", "%s  %s").with(title(report.draft()), report.source()));
        line(new Words("结论：%s（%s），%s，%s，%s", "Verdict: %s (%s), %s, %s, %s")
                .with(
                        findings.conclusion().words(),
                        findings.conclusion(),
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.INFO)));
        Words line = new Words("  %s %s  %s", "  %s %s  %s");
        Line.of(findings).forEach(each -> line(line.with(each.severity().words(), each.rules(), each.message(locale))));
        findings.causes().forEach(cause -> line(new Words("  修改建议  %s", "  repair  %s").with(repair(cause))));
        remarks(report.remarks()).forEach(remark -> line(new Words("  读取说明  %s", "  note  %s").with(remark)));
    }

    /** What the reader of a document had to say: of many remarks of one kind the first, and how many there are. */
    static List<Words> remarks(List<? extends ReadingRemark> remarks) {
        List<Words> lines = new ArrayList<>();
        remarks.stream()
                .collect(Collectors.groupingBy(ReadingRemark::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(some -> {
                    boolean many = some.size() > FEW;
                    Words more = new Words("（同类共 %s 处）", " (%s of this kind)").with(some.size());
                    some.stream()
                            .limit(many ? 1 : FEW)
                            .map(ReadingRemark::words)
                            .forEach(words -> lines.add(many ? words.plus(more) : words));
                });
        return lines;
    }

    /** What would mend a cause, such as 「…」由 0 改为 36. */
    static Words repair(Cause cause) {
        int findings = cause.findings().size();
        Words clears = cause.rules().stream()
                .map(rule -> new Words(rule.id(), rule.id()))
                .collect(Words.joining(FindingMessage.LISTED));
        return cause.repair()
                .map(repair -> new Words(
                                "%s（消除 %s 的 %s 处；%s）",
                                "%s (clears %3$s finding" + (findings == 1 ? "" : "s") + " of %2$s; %4$s)")
                        .with(sets(repair.changes()), clears, findings, alternatives(repair.alternatives())))
                .orElse(new Words(
                                "%s：涉及的单元格太多，没有找到只改几格的办法", "%s: too many cells are involved; no small repair was found")
                        .with(clears));
    }

    static Words sets(List<Repair.Change> changes) {
        return changes.stream()
                .map(change -> new Words("「%s」由 %s 改为 %s", "set [%s] from %s to %s")
                        .with(change.cell().words(), change.from(), change.to()))
                .collect(Words.joining(FindingMessage.COMMA));
    }

    private static Words alternatives(int count) {
        return count == 0
                ? new Words("没有同样小的其他改法", "no other repair is as small")
                : new Words("同样小的其他改法有 %s 种", "%s other repair" + (count == 1 ? " is" : "s are") + " as small")
                        .with(count);
    }

    private static Words title(Draft draft) {
        Object authority =
                draft.authority().<Object>map(Authority::name).orElse(new Words("（机关名称不详）", "(authority unknown)"));
        Words year = draft.year().isPresent()
                ? new Words(" %s 年", " %s").with(draft.year().getAsInt())
                : new Words("（年度不详）", " (year unknown)");
        return new Words("%s%s（格式 %s）", "%s%s (form %s)")
                .with(authority, year, draft.form().code());
    }

    private static Words count(Findings findings, Severity severity) {
        return new Words("%s %s", "%s %s")
                .with(severity.words(), findings.of(severity).size());
    }

    private void line(Words line) {
        text.append(line.in(locale)).append('\n');
    }
}
