package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;

/** The rules on figures that can be, and seldom are. */
final class PlausibilityRules {
    private static final int FIRST_YEAR_OF_RECONSIDERATION_FIRST = 2025;

    /** About ten thousand times: yuan taken for 10,000 yuan, or the other way round. */
    private static final BigDecimal LEAST_MISTAKE = BigDecimal.valueOf(3_000);

    private static final BigDecimal GREATEST_MISTAKE = BigDecimal.valueOf(30_000);

    private static final List<Row> DISPUTES =
            List.of(Row.RECONSIDERATION, Row.DIRECT_LITIGATION, Row.LITIGATION_AFTER_RECONSIDERATION);

    static final List<Rule> ALL = List.of(
            Rule.builder(
                            "D3",
                            Severity.INFO,
                            new Words("2025 年度起，未经复议直接起诉的案件应当很少", "From 2025 on, suits filed directly are few"))
                    .forms(Form.CURRENT_2021)
                    .because(
                            Grounds.ARTICLE,
                            new Words(
                                    "行政复议法（2023 年修订）第二十三条：对不予公开不服的，先申请行政复议",
                                    "Administrative Reconsideration Law (2023), article 23: against a refusal to disclose,"
                                            + " reconsideration comes first"))
                    .evaluatedBy(PlausibilityRules::directSuits),
            Rule.builder(
                            "D4",
                            Severity.WARNING,
                            new Words("第二、第四部分的数字合乎常理", "The figures of parts two and four are plausible"))
                    .because(
                            Grounds.PRACTICE,
                            new Words(
                                    "现行有效件数少于本年制发减废止之差、金额与上年相差约一万倍的，为警告；第二部分数据与上年完全相同、有复议后起诉而两年都没有复议案件的，为提示",
                                    "A warning where less is in force than was issued and not repealed, or an amount is about ten"
                                            + " thousand times last year's or a ten-thousandth; told where all figures of part"
                                            + " two are last year's, or suits follow a reconsideration that neither year has"))
                    .evaluatedBy(PlausibilityRules::plausibility),
            Rule.builder(
                            "D5",
                            Severity.INFO,
                            new Words("上年尚未审结的案件在本年的总计之内", "What was pending last year is among this year's cases"))
                    .kind(RuleKind.YEAR_TO_YEAR)
                    .because(
                            Grounds.PRACTICE,
                            new Words(
                                    "第四部分两年之间没有规定的关系，多数机关把上年未结的案件计入本年",
                                    "The form sets no relation between years for part four; most organs count last year's pending"
                                            + " cases this year"))
                    .equations((report, previous) -> DISPUTES.stream()
                            .map(row -> new Equation(
                                    List.of(new Term(DocumentRole.PREVIOUS, row.cell(Column.PENDING))),
                                    Relation.AT_MOST,
                                    List.of(new Term(DocumentRole.REPORT, row.cell(Column.RESULTS_TOTAL)))))
                            .toList()));

    private PlausibilityRules() {}

    private static void directSuits(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        List<Operand> some = Column.RESULT_KINDS.stream()
                .map(result -> dossier.operand(Row.DIRECT_LITIGATION.cell(result)))
                .filter(PlausibilityRules::isPositive)
                .toList();
        if (!some.isEmpty() && dossier.prose().year().orElse(0) >= FIRST_YEAR_OF_RECONSIDERATION_FIRST) {
            findings.accept(Finding.of(
                    rule,
                    rule.severity(),
                    Detail.Observation.of(new Words("不予公开的须先申请行政复议", "against a refusal, reconsideration comes first"))
                            .about(some)));
        }
    }

    private static void plausibility(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        List.of(Row.GOVERNMENT_RULES, Row.NORMATIVE_DOCUMENTS).forEach(row -> stock(rule, dossier, row, findings));
        if (dossier.figures().has(DocumentRole.PREVIOUS)) {
            dossier.layout().cells().stream()
                    .filter(cell -> cell.kind() == NumberKind.AMOUNT)
                    .forEach(cell -> amount(rule, dossier, cell, findings));
            unchanged(rule, dossier, findings);
            laterSuits(rule, dossier, findings);
        }
    }

    private static void stock(Rule rule, Dossier dossier, Row row, Consumer<Finding> findings) {
        if (dossier.layout().indexOf(row.cell(Column.IN_FORCE)).isEmpty()) {
            return;
        }
        Operand inForce = dossier.operand(row.cell(Column.IN_FORCE));
        Operand issued = dossier.operand(row.cell(Column.ISSUED));
        Operand repealed = dossier.operand(row.cell(Column.REPEALED));
        List<Operand> all = List.of(inForce, issued, repealed);
        if (all.stream().noneMatch(Operand::isMissing)
                && number(inForce).compareTo(number(issued).subtract(number(repealed))) < 0) {
            findings.accept(Finding.of(
                    rule,
                    Severity.WARNING,
                    Detail.Observation.of(new Words(
                                    "现行有效件数少于本年制发件数减废止件数之差", "less is in force than was issued and not repealed"))
                            .about(all)));
        }
    }

    private static void amount(Rule rule, Dossier dossier, Cell cell, Consumer<Finding> findings) {
        Optional<Operand> previous = dossier.previous(cell);
        Operand now = dossier.operand(cell);
        if (previous.isEmpty() || !isPositive(now) || !isPositive(previous.get())) {
            return;
        }
        BigDecimal then = number(previous.get());
        if (isMistaken(number(now), then) || isMistaken(then, number(now))) {
            findings.accept(Finding.of(
                    rule,
                    Severity.WARNING,
                    Detail.Observation.of(
                                    new Words(
                                            "与上年的 %s 相差约一万倍，请核对单位是元还是万元",
                                            "was %s last year: about ten thousand times, or a ten-thousandth; mind the unit"),
                                    then.toPlainString())
                            .about(List.of(now))));
        }
    }

    private static boolean isMistaken(BigDecimal more, BigDecimal less) {
        return more.compareTo(less.multiply(LEAST_MISTAKE)) >= 0
                && more.compareTo(less.multiply(GREATEST_MISTAKE)) <= 0;
    }

    private static void unchanged(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        boolean some = false;
        for (Cell cell : dossier.layout().cells()) {
            if (cell.part() != Part.DISCLOSURE) {
                continue;
            }
            Operand now = dossier.operand(cell);
            Optional<Operand> previous = dossier.previous(cell);
            if (now.isMissing()
                    || previous.isEmpty()
                    || previous.get().isMissing()
                    || number(now).compareTo(number(previous.get())) != 0) {
                return;
            }
            some |= isPositive(now);
        }
        if (some) {
            findings.accept(Finding.of(
                    rule,
                    Severity.INFO,
                    Detail.Observation.of(
                            new Words("第二部分的数据与上年完全相同，请核对是否误用了上年数据", "all figures of part two are last year's"))));
        }
    }

    private static void laterSuits(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        Operand suits = dossier.operand(Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.RESULTS_TOTAL));
        Cell reviews = Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        Optional<Operand> before = dossier.previous(reviews);
        if (isPositive(suits)
                && isZero(dossier.operand(reviews))
                && before.filter(PlausibilityRules::isZero).isPresent()) {
            findings.accept(Finding.of(
                    rule,
                    Severity.INFO,
                    Detail.Observation.of(new Words(
                                    "有复议后起诉的案件，而本年和上年都没有行政复议案件", "neither this year nor last had a reconsideration"))
                            .about(List.of(suits))));
        }
    }

    private static boolean isPositive(Operand operand) {
        return operand.number().filter(number -> number.signum() > 0).isPresent();
    }

    private static boolean isZero(Operand operand) {
        return operand.number().filter(number -> number.signum() == 0).isPresent();
    }

    private static BigDecimal number(Operand operand) {
        return operand.number().orElseThrow();
    }
}
