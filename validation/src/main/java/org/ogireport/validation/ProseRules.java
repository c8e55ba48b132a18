package org.ogireport.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.form.Part;
import org.ogireport.validation.Detail.Claim.Bound;
import org.ogireport.validation.Detail.Claim.Measure;
import org.ogireport.validation.Detail.Claim.Sense;
import org.ogireport.validation.prose.Claim;
import org.ogireport.validation.prose.ContradictedClaim;
import org.ogireport.validation.prose.PartSix;
import org.ogireport.validation.prose.Subject;

/** The rules on what the prose says, and on when it is published. None is more than a warning: wording is free. */
final class ProseRules {
    private static final Words WORDING = new Words(
            "只认同一句中说得明白的数字；新收与新收加结转两种口径都算对",
            "Only what one sentence says plainly counts; received may include what was carried over");

    static final List<Rule> ALL = List.of(
            claims(
                    "P1",
                    new Words("收到的申请数与表格相符", "The requests received are those of the table"),
                    Subject.RECEIVED,
                    Subject.NEWLY_RECEIVED),
            claims(
                    "P2",
                    new Words("办理的申请数与表格相符", "The requests handled are those of the table"),
                    Subject.HANDLED,
                    Subject.PROCESSED),
            claims(
                    "P3",
                    new Words("上年结转和结转下年的申请数与表格相符", "The requests carried over and forward are those of the table"),
                    Subject.CARRIED_OVER,
                    Subject.CARRIED_FORWARD),
            claims(
                    "P4",
                    new Words("各类办理结果的申请数与表格相符", "The requests of each outcome are those of the table"),
                    Subject.DISCLOSED,
                    Subject.PARTIALLY_DISCLOSED,
                    Subject.DISCLOSED_OR_PARTIALLY,
                    Subject.DENIED,
                    Subject.UNAVAILABLE,
                    Subject.NOT_PROCESSED,
                    Subject.OTHERWISE_HANDLED),
            claims(
                    "P5",
                    new Words("行政复议案件数与表格相符", "The cases of reconsideration are those of the table"),
                    Subject.REVIEWS),
            claims(
                    "P6",
                    new Words("行政诉讼案件数与表格相符", "The cases of litigation are those of the table"),
                    Subject.SUITS,
                    Subject.DIRECT_SUITS,
                    Subject.LATER_SUITS),
            claims("P7", new Words("同比增减的百分比算得对", "Growth rates are computed right"), Subject.GROWTH),
            claims("P8", new Words("占比的百分比算得对", "Shares are computed right"), Subject.SHARE),
            Rule.rule("O1", Severity.WARNING, new Words("第六部分不是空的", "Part six is not empty"))
                    .kind(RuleKind.PROSE)
                    .because(
                            Grounds.NOTICE,
                            new Words(
                                    "格式要求在此报告收取信息处理费的情况，没有的也写明“无”",
                                    "The form has the information-processing fee reported here, and 无 where there is nothing"))
                    .evaluatedBy(ProseRules::partSix),
            Rule.rule(
                            "O2",
                            Severity.WARNING,
                            new Words(
                                    "第六部分关于信息处理费的说法前后一致", "Part six says one thing of the information-processing fee"))
                    .kind(RuleKind.PROSE)
                    .because(Grounds.NOTICE, new Words("国办函〔2020〕109号", "Notice 国办函〔2020〕109号"))
                    .evaluatedBy(ProseRules::fee),
            Rule.rule("T1", Severity.WARNING, new Words("在法定期限内发布", "Published by the day it is due"))
                    .because(
                            Grounds.ARTICLE,
                            new Words(
                                    "条例第四十九条：县级以上部门每年 1 月 31 日前，县级以上地方政府 3 月 31 日前",
                                    "Regulations, article 49: departments at county level and above by 31 January, local"
                                            + " governments by 31 March"))
                    .evaluatedBy(ProseRules::deadline));

    private ProseRules() {}

    private static Rule claims(String id, Words statement, Subject first, Subject... others) {
        Set<Subject> subjects = EnumSet.of(first, others);
        return Rule.rule(id, Severity.WARNING, statement)
                .kind(RuleKind.PROSE)
                .because(Grounds.PRACTICE, WORDING)
                .evaluatedBy((rule, dossier, findings) -> dossier.contradictedClaims().stream()
                        .filter(contradicted ->
                                subjects.contains(contradicted.claim().subject()))
                        .forEach(contradicted -> findings.accept(finding(rule, contradicted, dossier))));
    }

    private static Finding finding(Rule rule, ContradictedClaim contradicted, Dossier dossier) {
        Claim claim = contradicted.claim();
        return Finding.of(
                rule,
                rule.severity(),
                new Detail.Claim(
                        claim.number(),
                        claim.basis() == null ? Measure.CASES : Measure.PERCENT,
                        Quote.of(claim.sentence()),
                        contradicted.senses().stream()
                                .map(sense -> new Sense(
                                        sense.sense(),
                                        sense.tableValue(),
                                        sense.exact() ? Bound.EXACT : Bound.AT_LEAST,
                                        sense.cells().stream()
                                                .map(dossier::operand)
                                                .toList()))
                                .toList()));
    }

    /** Figures that come without any prose say nothing of part six either. */
    private static void partSix(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        boolean hasProse = !PartSix.isEmpty(dossier.prose().overview());
        if (hasProse && PartSix.isEmpty(dossier.prose().otherMatters())) {
            findings.accept(Finding.of(rule, rule.severity(), new Detail.EmptyPart(Part.OTHER_MATTERS)));
        }
    }

    private static void fee(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        PartSix.contradiction(dossier.prose().otherMatters(), dossier.prose().year())
                .map(found ->
                        new Detail.FeeContradiction(found.yuan(), Quote.of(found.amount()), Quote.of(found.nothing())))
                .ifPresent(detail -> findings.accept(Finding.of(rule, rule.severity(), detail)));
    }

    private static void deadline(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Optional<LocalDate> published = dossier.circumstances().published();
        Optional<Authority> authority = dossier.prose().authority();
        if (published.isEmpty() || authority.isEmpty() || dossier.prose().year().isEmpty()) {
            return;
        }
        Deadline.dueDate(dossier.prose().year().getAsInt(), authority.get())
                .filter(due -> published.get().isAfter(due))
                .ifPresent(due ->
                        findings.accept(Finding.of(rule, rule.severity(), new Detail.Late(due, published.get()))));
    }
}
