package org.ogireport.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ogireport.core.Words;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.text.AnnouncedYear;
import org.ogireport.validation.text.Period;

/** N3: the report is about the year that its title names. */
final class PeriodRule {
    static final Rule RULE = Rule.builder(
                    "N3",
                    Severity.ERROR,
                    new Words(
                            "统计期限为标题所写年度的 1 月 1 日至 12 月 31 日",
                            "The statistics period is 1 January to 31 December of the year that the title names"))
            .kind(RuleKind.PROSE)
            .because(
                    Grounds.ARTICLE,
                    new Words(
                            "条例第四十九条、第五十条：报告的是上一年度。日期不清、说明了机构成立等情形、标题有两个年度、前言公布的是另一年度的为警告，标题没有年度的为提示",
                            "Regulations, articles 49 and 50: the report is about the year before. A warning where the days are"
                                    + " garbled, the organ says that it was founded, the title names two years, or the preface"
                                    + " announces the report for another; told where the title names none"))
            .ofText()
            .evaluatedBy(PeriodRule::evaluate);

    private PeriodRule() {}

    private static void evaluate(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        DocumentText text = dossier.text();
        titleYears(rule, text, findings);
        announcedYear(rule, text, findings);
        OptionalInt year = text.titledYear();
        Optional<Period> period = Period.of(text);
        if (period.isEmpty() || year.isEmpty() || period.get().isYear(year.getAsInt())) {
            return;
        }
        Period stated = period.get();
        LocalDate start = stated.start();
        LocalDate end = stated.end();
        Detail.Observation observation = start != null && end != null
                ? Detail.Observation.of(
                        new Words("统计期限是 %s 至 %s，不是 %s 年全年", "the period is %s to %s, not the year %s"),
                        start,
                        end,
                        year.getAsInt())
                : Detail.Observation.of(new Words("统计期限的日期不清", "the days of the period are garbled"));
        boolean certain =
                stated.isPlain() && !stated.explained() && text.titleYears().size() < 2;
        findings.accept(Finding.of(
                rule,
                certain ? Severity.ERROR : Severity.WARNING,
                stated.sentence().map(Quote::of).map(observation::in).orElse(observation)));
    }

    private static void announcedYear(Rule rule, DocumentText text, Consumer<Finding> findings) {
        if (text.titleYears().size() == 1) {
            int titled = text.titleYears().get(0);
            AnnouncedYear.otherThan(titled, text)
                    .map(announced -> Detail.Observation.of(
                                    new Words(
                                            "标题是 %s 年的报告，这里说公布的是 %s 年的",
                                            "the title is that of a report for %s, and one for %s is said to be published"),
                                    titled,
                                    announced.year())
                            .in(Quote.of(announced.sentence())))
                    .ifPresent(detail -> findings.accept(Finding.of(rule, Severity.WARNING, detail)));
        }
    }

    private static void titleYears(Rule rule, DocumentText text, Consumer<Finding> findings) {
        List<Integer> years = text.titleYears();
        if (years.size() > 1) {
            findings.accept(Finding.of(
                    rule,
                    Severity.WARNING,
                    Detail.Observation.of(
                            new Words("标题有两个年度：%s、%s", "the title names two years: %s and %s"),
                            years.get(0),
                            years.get(1))));
        } else if (years.isEmpty() && text.has(Passage.TITLE)) {
            findings.accept(Finding.of(
                    rule, Severity.INFO, Detail.Observation.of(new Words("标题没有写年度", "the title names no year"))));
        }
    }
}
