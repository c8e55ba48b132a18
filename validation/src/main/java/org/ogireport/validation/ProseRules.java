package org.ogireport.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.form.Part;

/** The rules on what the prose says, and on when it is published. None is more than a warning: wording is free. */
final class ProseRules {
    private static final Words WORDING = new Words(
            "只认同一句中说得明白的数字；新收与新收加结转两种口径都算对",
            "Only what one sentence says plainly counts; received may include what was carried over");

    static final List<Rule> ALL = List.of(
            claims(
                    "P1",
                    "收到的申请数与表格相符",
                    "The requests received are those of the table",
                    Subject.RECEIVED,
                    Subject.NEWLY_RECEIVED),
            claims(
                    "P2",
                    "办理的申请数与表格相符",
                    "The requests handled are those of the table",
                    Subject.HANDLED,
                    Subject.PROCESSED),
            claims(
                    "P3",
                    "上年结转和结转下年的申请数与表格相符",
                    "The requests carried over and forward are those of the table",
                    Subject.CARRIED_OVER,
                    Subject.CARRIED_FORWARD),
            claims(
                    "P4",
                    "各类办理结果的申请数与表格相符",
                    "The requests of each outcome are those of the table",
                    Subject.DISCLOSED,
                    Subject.PARTIALLY_DISCLOSED,
                    Subject.DISCLOSED_OR_PARTIALLY,
                    Subject.DENIED,
                    Subject.UNAVAILABLE,
                    Subject.NOT_PROCESSED,
                    Subject.OTHERWISE_HANDLED),
            claims("P5", "行政复议案件数与表格相符", "The cases of reconsideration are those of the table", Subject.REVIEWS),
            claims(
                    "P6",
                    "行政诉讼案件数与表格相符",
                    "The cases of litigation are those of the table",
                    Subject.SUITS,
                    Subject.DIRECT_SUITS,
                    Subject.LATER_SUITS),
            claims("P7", "同比增减的百分比算得对", "Growth rates are computed right", Subject.GROWTH),
            claims("P8", "占比的百分比算得对", "Shares are computed right", Subject.SHARE),
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

    private static Rule claims(String id, String chinese, String english, Subject first, Subject... others) {
        Set<Subject> subjects = EnumSet.of(first, others);
        return Rule.rule(id, Severity.WARNING, new Words(chinese, english))
                .kind(RuleKind.PROSE)
                .because(Grounds.PRACTICE, WORDING)
                .evaluatedBy((rule, dossier, findings) -> dossier.mismatches().stream()
                        .filter(mismatch -> subjects.contains(mismatch.claim().subject()))
                        .forEach(mismatch -> findings.accept(finding(rule, mismatch, dossier))));
    }

    private static Finding finding(Rule rule, Mismatch mismatch, Dossier dossier) {
        List<Place> places = mismatch.readings().stream()
                .flatMap(reading -> reading.cells().stream())
                .distinct()
                .map(dossier::place)
                .toList();
        List<Reading> readings = mismatch.readings();
        BigDecimal table = readings.size() == 1 ? readings.get(0).tableValue() : null;
        return new Finding(
                rule,
                Severity.WARNING,
                Verdict.VIOLATED,
                new Side(List.of(), mismatch.claim().number()),
                new Side(places, table),
                new Words(detail(mismatch, true), detail(mismatch, false)),
                mismatch.claim().quote(),
                null);
    }

    /** Such as 所述为 134，而表格中 行政复议 为 170. */
    private static String detail(Mismatch mismatch, boolean chinese) {
        String percent =
                mismatch.claim().subject() == Subject.GROWTH || mismatch.claim().subject() == Subject.SHARE ? "%" : "";
        String tables = mismatch.readings().stream()
                .map(reading -> (chinese
                                ? reading.sense().chinese() + " 为 "
                                : reading.sense().english() + " is ")
                        + reading.tableValue().toPlainString()
                        + percent)
                .collect(Collectors.joining(chinese ? "，" : ", "));
        String claimed = mismatch.claim().number().toPlainString() + percent;
        return chinese ? "所述为 " + claimed + "，而" + tables : "it says " + claimed + ", but " + tables;
    }

    /** Figures that come without any prose say nothing of part six either. */
    private static void partSix(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        boolean hasProse = !PartSix.isEmpty(dossier.prose().overview());
        if (hasProse && PartSix.isEmpty(dossier.prose().otherMatters())) {
            findings.accept(Finding.about(
                    rule,
                    Severity.WARNING,
                    List.of(),
                    new Words(Part.OTHER_MATTERS.heading() + "：没有内容", "Part 6 is empty")));
        }
    }

    private static void fee(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        PartSix.contradiction(dossier.prose().otherMatters(), dossier.prose().year())
                .ifPresent(contradiction -> findings.accept(new Finding(
                        rule,
                        Severity.WARNING,
                        Verdict.VIOLATED,
                        new Side(List.of(), contradiction.yuan()),
                        new Side(List.of(), BigDecimal.ZERO),
                        new Words(
                                "收取 " + contradiction.yuan().toPlainString() + " 元，而又说“"
                                        + contradiction.nothing().sentence() + "”",
                                contradiction.yuan().toPlainString() + " yuan were charged, but it also says \""
                                        + contradiction.nothing().sentence() + "\""),
                        contradiction.amount(),
                        null)));
    }

    private static void deadline(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Optional<LocalDate> published = dossier.circumstances().published();
        Optional<Authority> authority = dossier.prose().authority();
        if (published.isEmpty() || authority.isEmpty() || dossier.prose().year().isEmpty()) {
            return;
        }
        Deadline.dueDate(dossier.prose().year().getAsInt(), authority.get())
                .filter(due -> published.get().isAfter(due))
                .ifPresent(due -> findings.accept(Finding.about(
                        rule,
                        Severity.WARNING,
                        List.of(),
                        new Words(
                                published.get() + " 发布，期限是 " + due,
                                "published on " + published.get() + ", due on " + due))));
    }

    /** What the prose of a report states and its tables contradict. */
    static List<Mismatch> mismatches(Dossier dossier) {
        Prose prose = dossier.prose();
        ProseReader reader = new ProseReader(
                prose.year(), prose.authority().map(Authority::name).orElse(""));
        List<Claim> claims = new ArrayList<>();
        claims.addAll(reader.read(Part.OVERVIEW, prose.overview()));
        claims.addAll(reader.read(Part.PROBLEMS, prose.problems()));
        claims.addAll(reader.read(Part.OTHER_MATTERS, prose.otherMatters()));
        return new ProseComparison(dossier.report(), dossier.previous()).mismatches(claims);
    }
}
