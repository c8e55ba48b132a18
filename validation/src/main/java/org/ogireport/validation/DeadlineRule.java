package org.ogireport.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;

/** T1: a report is published by the day it is due. */
final class DeadlineRule {
    static final Rule RULE = Rule.builder(
                    "T1", Severity.WARNING, new Words("在法定期限内发布", "Published by the day it is due"))
            .because(
                    Grounds.ARTICLE,
                    new Words(
                            "条例第四十九条：县级以上部门每年 1 月 31 日前，县级以上地方政府 3 月 31 日前，乡镇未作规定；政府办公室在两者之间发布的只作提示。早于年度结束发布的也是警告",
                            "Regulations, article 49: departments at county level and above by 31 January, local"
                                    + " governments by 31 March, no day for townships; of an office between the two it is"
                                    + " only told. A publication before the year is over is a warning too"))
            .evaluatedBy(DeadlineRule::evaluate);

    private DeadlineRule() {}

    private static void evaluate(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Optional<LocalDate> given = dossier.circumstances().published();
        Optional<PageMetadata> page =
                dossier.outline().filter(outline -> given.isEmpty()).flatMap(DocumentOutline::published);
        Optional<LocalDate> published = given.or(() -> page.map(PageMetadata::date));
        Optional<Authority> authority = dossier.authority();
        if (published.isEmpty() || authority.isEmpty() || dossier.year().isEmpty()) {
            return;
        }
        int year = dossier.year().getAsInt();
        LocalDate day = published.get();
        Optional<Source> source = page.map(PageMetadata::source);
        Words cited = source.map(Source::cited).orElse(Words.NONE);
        if (day.getYear() <= year) {
            findings.accept(Finding.of(
                    rule,
                    rule.severity(),
                    Detail.Observation.of(
                            new Words("发布于 %s%s，而 %s 年度尚未结束", "published on %s%s, when %s was not yet over"),
                            day,
                            cited,
                            year)));
            return;
        }
        Deadline.of(year, authority.get(), dossier.policy())
                .filter(deadline -> day.isAfter(deadline.doubtfulFrom()))
                .ifPresent(deadline -> findings.accept(
                        day.isAfter(deadline.due())
                                ? Finding.of(rule, rule.severity(), new Detail.Late(deadline.due(), day, source))
                                : Finding.of(
                                        rule,
                                        Severity.INFO,
                                        Detail.Observation.of(
                                                new Words(
                                                        "发布于 %s%s；作为部门的报告期限是 %s，作为政府的报告期限是 %s",
                                                        "published on %s%s; as a department's report it was due on %s, as"
                                                                + " a government's on %s"),
                                                day,
                                                cited,
                                                deadline.doubtfulFrom(),
                                                deadline.due()))));
    }
}
