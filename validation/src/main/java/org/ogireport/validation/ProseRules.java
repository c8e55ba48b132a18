package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Detail.Claim.Bound;
import org.ogireport.validation.Detail.Claim.Measure;
import org.ogireport.validation.Detail.Claim.Sense;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.prose.Claim;
import org.ogireport.validation.prose.ContradictedClaim;
import org.ogireport.validation.prose.PartSix;
import org.ogireport.validation.prose.Subject;

/** The rules on what the prose says. None is more than a warning: wording is free. */
final class ProseRules {
    private static final Words WORDING = new Words(
            "只认同一句中说得明白的数字；新收与新收加结转两种口径都算对",
            "Only what one sentence says plainly counts; received may include what was carried over");

    private static final Words OWN_REASONING = new Words(
            "按表格数字和句中数字复算；四舍五入、截尾都算对",
            "Computed again from the tables and the sentence; rounded or cut off, both are right");

    private static final Words DISPUTES = new Words(
            "国办公开办函〔2016〕201号：复议机关为共同被告的诉讼只由原行为机关统计，所以只核对本机关作为原行为机关的案件",
            "Notice 国办公开办函〔2016〕201号: a suit in which the reconsidering organ is co-defendant is counted only by the organ"
                    + " of the original act, so only cases about this organ's own acts are compared");

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
                    Grounds.NOTICE,
                    DISPUTES,
                    Subject.REVIEWS),
            claims(
                    "P6",
                    new Words("行政诉讼案件数与表格相符", "The cases of litigation are those of the table"),
                    Grounds.NOTICE,
                    DISPUTES,
                    Subject.SUITS,
                    Subject.DIRECT_SUITS,
                    Subject.LATER_SUITS),
            claims(
                    "P7",
                    new Words("同比增减的百分比计算正确", "Growth rates are computed right"),
                    Grounds.PRACTICE,
                    OWN_REASONING,
                    Subject.GROWTH),
            claims(
                    "P8",
                    new Words("占比的百分比计算正确", "Shares are computed right"),
                    Grounds.PRACTICE,
                    OWN_REASONING,
                    Subject.SHARE),
            Rule.builder("O1", Severity.WARNING, new Words("第六部分不是空的", "Part six is not empty"))
                    .kind(RuleKind.PROSE)
                    .because(
                            Grounds.ARTICLE,
                            new Words(
                                    "条例第五十条第一款第（五）项：年度报告包括其他需要报告的事项；没有的，通常写明“无”",
                                    "Regulations, article 50, paragraph 1 (5): the report has other matters to report; where there"
                                            + " are none, 无 is usual"))
                    .evaluatedBy(ProseRules::partSix),
            Rule.builder(
                            "O2",
                            Severity.WARNING,
                            new Words(
                                    "第六部分关于信息处理费的说法前后一致", "Part six says one thing of the information-processing fee"))
                    .kind(RuleKind.PROSE)
                    .because(Grounds.NOTICE, new Words("国办函〔2020〕109号", "Notice 国办函〔2020〕109号"))
                    .ofText()
                    .evaluatedBy(ProseRules::fee),
            Rule.builder(
                            "O3",
                            Severity.WARNING,
                            new Words(
                                    "第六部分所述收取的信息处理费不多于第二部分的行政事业性收费",
                                    "No more of the information-processing fee is said to be collected than part two has of fees"))
                    .kind(RuleKind.PROSE)
                    .forms(Form.CURRENT_2021)
                    .because(
                            Grounds.PRACTICE,
                            new Words(
                                    "信息处理费（国办函〔2020〕109号）也是行政事业性收费，应计入第二部分的金额（万元）；该金额还含其他收费，可以更多",
                                    "The fee (notice 国办函〔2020〕109号) is one of the administrative fees that part two sums up in"
                                            + " 10,000 yuan; the converse is no rule"))
                    .evaluatedBy(ProseRules::feeWithinFees),
            about(
                    Rule.builder(
                                    "P9",
                                    Severity.WARNING,
                                    new Words(
                                            "制发、废止、现行有效的文件数和许可、处罚、强制决定数与第二部分相符",
                                            "Documents issued, repealed and in force, and decisions, are those of part two"))
                            .forms(Form.CURRENT_2021)
                            .because(
                                    Grounds.PRACTICE,
                                    new Words(
                                            "只看用“制发”“废止”“现行有效”“决定”说的数字，公开、发布的件数是另一回事",
                                            "Only what is said with 制发, 废止, 现行有效 and 决定; what was made public is another number")),
                    EnumSet.of(Subject.DISCLOSURE)));

    private ProseRules() {}

    private static Rule claims(String id, Words statement, Subject first, Subject... others) {
        return claims(id, statement, Grounds.PRACTICE, WORDING, first, others);
    }

    private static Rule claims(
            String id, Words statement, Grounds grounds, Words because, Subject first, Subject... others) {
        return about(
                Rule.builder(id, Severity.WARNING, statement).because(grounds, because), EnumSet.of(first, others));
    }

    private static Rule about(Rule.Builder rule, Set<Subject> subjects) {
        return rule.kind(RuleKind.PROSE).evaluatedBy((own, dossier, findings) -> {
            for (ContradictedClaim contradicted : dossier.contradictedClaims()) {
                if (subjects.contains(contradicted.claim().subject())) {
                    findings.accept(finding(own, contradicted, dossier));
                }
            }
        });
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
        if (dossier.reaches(Passage.OTHER_MATTERS) && !dossier.text().has(Passage.OTHER_MATTERS)) {
            findings.accept(Finding.of(rule, rule.severity(), new Detail.EmptyPart(Part.OTHER_MATTERS)));
        }
    }

    private static void fee(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        PartSix.contradiction(dossier.text().lines(Passage.OTHER_MATTERS))
                .map(found ->
                        new Detail.FeeContradiction(found.yuan(), Quote.of(found.amount()), Quote.of(found.nothing())))
                .ifPresent(detail -> findings.accept(Finding.of(rule, rule.severity(), detail)));
    }

    /** What part six says was charged, against what part two says was collected of all fees, in yuan. */
    private static void feeWithinFees(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Operand fees = dossier.operand(Row.FEES.cells().get(0));
        Optional<BigDecimal> collected = fees.number().map(amount -> amount.movePointRight(4));
        Optional<PartSix.Charge> charge = PartSix.charge(dossier.text().lines(Passage.OTHER_MATTERS));
        if (collected.isPresent() && charge.isPresent() && charge.get().yuan().compareTo(collected.get()) > 0) {
            findings.accept(Finding.of(
                    rule,
                    rule.severity(),
                    Detail.Observation.of(
                                    new Words(
                                            "收取信息处理费 %s 元，多于第二部分的 %s 元",
                                            "%s yuan were charged, more than the %s yuan of part two"),
                                    charge.get().yuan().toPlainString(),
                                    collected.get().stripTrailingZeros().toPlainString())
                            .in(Quote.of(charge.get().sentence()))
                            .about(List.of(fees))));
        }
    }
}
