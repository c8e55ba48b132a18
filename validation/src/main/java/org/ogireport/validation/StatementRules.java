package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ogireport.core.Words;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.prose.RequestStatements;

/** The rules on what prose says of all requests, and of parts and their wholes. */
final class StatementRules {
    static final List<Rule> ALL = List.of(
            rule(
                            "P10",
                            Severity.WARNING,
                            new Words(
                                    "文中称申请全部办结的，表中没有结转下年度的申请",
                                    "Where all requests are said to be handled, none is carried forward"),
                            new Words(
                                    "只检查写明信息公开申请的句子；称按时答复的，以及热线、工单等，不作判断",
                                    "Only of requests for information; answered in time is another thing, and so are hotlines"))
                    .evaluatedBy(StatementRules::allHandled),
            rule(
                            "P11",
                            Severity.WARNING,
                            new Words("“其中”之数不大于总数", "A part (其中) is no more than its whole"),
                            new Words("同一句中同一计量单位的数字", "Numbers of one unit in one sentence"))
                    .ofText()
                    .evaluatedBy(StatementRules::parts),
            rule(
                            "P12",
                            Severity.INFO,
                            new Words("各渠道收到的申请数之和等于收到的申请数", "The requests of all channels sum to those received"),
                            new Words(
                                    "把当面、信函、网络等渠道全部列出时才应当相等，因此仅作提示",
                                    "Equal only where all channels are listed, so it is only told"))
                    .ofText()
                    .evaluatedBy(StatementRules::channels));

    private StatementRules() {}

    private static Rule.Builder rule(String id, Severity severity, Words statement, Words because) {
        return Rule.builder(id, severity, statement).kind(RuleKind.PROSE).because(Grounds.PRACTICE, because);
    }

    private static void allHandled(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Operand forward = dossier.operand(Row.CARRIED_FORWARD.cell(Column.APPLICANTS_TOTAL));
        Optional<BigDecimal> pending = forward.number().filter(number -> number.signum() > 0);
        if (pending.isPresent()) {
            dossier.text()
                    .allHandled()
                    .ifPresent(sentence -> findings.accept(Finding.of(
                            rule,
                            rule.severity(),
                            Detail.Observation.of(
                                            new Words(
                                                    "文中称申请已全部办结，但表中有 %s 件结转下年度继续办理",
                                                    "all are said to be handled, but %s are carried forward"),
                                            pending.get().toPlainString())
                                    .in(Quote.of(sentence))
                                    .about(List.of(forward)))));
        }
    }

    private static void parts(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        for (Passage passage : List.of(Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)) {
            RequestStatements.partsAboveWholes(dossier.text().lines(passage))
                    .forEach(found -> findings.accept(Finding.of(
                            rule,
                            rule.severity(),
                            Detail.Observation.of(
                                            new Words("“其中”为 %s，大于总数 %s", "of which %s is more than the whole, %s"),
                                            found.part().toPlainString(),
                                            found.whole().toPlainString())
                                    .in(Quote.of(found.sentence())))));
        }
    }

    private static void channels(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        RequestStatements.channels(dossier.text().lines(Passage.OVERVIEW))
                .ifPresent(found -> findings.accept(Finding.of(
                        rule,
                        rule.severity(),
                        Detail.Observation.of(
                                        new Words(
                                                "各渠道的申请合计 %s 件，与收到的 %s 件不符",
                                                "the channels sum to %s, received were %s"),
                                        found.sum().toPlainString(),
                                        found.received().toPlainString())
                                .in(Quote.of(found.sentence())))));
    }
}
