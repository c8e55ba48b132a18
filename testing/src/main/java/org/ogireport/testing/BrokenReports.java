package org.ogireport.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RuleKind;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;

/**
 * Makes reports that break a rule, from a seed. What an arithmetic rule says is known from its equations, so rules of
 * one's own are broken as well; for the other rules of this library there is a document each.
 *
 * @since 0.1
 */
public final class BrokenReports {
    private static final int CHILDREN = 3;

    private final RuleCatalogue catalogue;
    private final Checker checker;
    private final long seed;

    private BrokenReports(RuleCatalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.checker = new Checker(catalogue, RulePolicy.NONE);
        this.seed = seed;
    }

    /**
     * Reports that break the rules of a catalogue.
     *
     * @param catalogue the rules
     * @param seed any number; the same reports for the same seed
     * @return a maker of broken reports
     */
    public static BrokenReports of(RuleCatalogue catalogue, long seed) {
        return new BrokenReports(Objects.requireNonNull(catalogue, "catalogue: must not be null"), seed);
    }

    /**
     * Reports that break the rules of this library.
     *
     * @param seed any number; the same reports for the same seed
     * @return a maker of broken reports
     */
    public static BrokenReports standard(long seed) {
        return of(RuleCatalogue.standard(), seed);
    }

    /**
     * The rules that nothing is known to break: further rules that are not arithmetic.
     *
     * @return the rules without a witness; of the standard catalogue N13, which only a policy switches on
     */
    public List<Rule> withoutWitness() {
        return catalogue.rules().stream()
                .filter(rule -> Stream.of(Form.values())
                        .noneMatch(form -> !breaking(rule, Layout.of(form)).isEmpty()))
                .toList();
    }

    /**
     * Reports that break a rule: one for each of its equations, or one where it is not arithmetic.
     *
     * <p>Where an equation is broken, a single cell is changed, the one by which the fewest other equations are broken too.
     *
     * @param rule a rule of the catalogue
     * @param layout the tables of the reports
     * @return the reports; none where the rule does not apply to these tables, or has no witness
     */
    public List<BrokenReport> breaking(Rule rule, Layout layout) {
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(layout, "layout: must not be null");
        if (!rule.isArithmetic()) {
            return Witnesses.of(rule, ReportGenerator.seeded(seed), layout).stream()
                    .toList();
        }
        BrokenReport valid = valid(rule, layout);
        Reckoning reckoning = Reckoning.of(catalogue, valid);
        List<BrokenReport> broken = new ArrayList<>();
        for (Equation equation : rule.equations(layout, layout)) {
            broken.add(broken(valid, reckoning, equation)
                    .orElseThrow(() -> new IllegalStateException(rule + ": no cell breaks " + equation)));
        }
        return broken;
    }

    /**
     * Complete reports that break a rule in themselves, without any other document.
     *
     * @param rule a rule of the catalogue
     * @param layout the tables of the reports
     * @return the reports; none where the rule compares documents, or is about what is missing
     */
    public List<AnnualReport> reports(Rule rule, Layout layout) {
        Objects.requireNonNull(rule, "rule: must not be null");
        Objects.requireNonNull(layout, "layout: must not be null");
        if (rule.kind() != RuleKind.WITHIN_REPORT && rule.kind() != RuleKind.PROSE) {
            return List.of();
        }
        return breaking(rule, layout).stream()
                .filter(broken -> rule.isArithmetic()
                        || checker.check(broken.report()).list().stream().anyMatch(finding -> finding.rule() == rule))
                .flatMap(broken -> broken.report().toReport(BlankPolicy.REFUSE).report().stream())
                .toList();
    }

    /** A report that breaks nothing, with what the rule compares it with. */
    private BrokenReport valid(Rule rule, Layout layout) {
        ReportGenerator generator = ReportGenerator.seeded(seed);
        return switch (rule.kind()) {
            case WITHIN_REPORT, PROSE -> BrokenReport.alone(rule, Draft.of(generator.report(layout, Profile.CITY)));
            case PARENT_TO_CHILDREN -> {
                Family family = generator.family(layout, CHILDREN);
                yield new BrokenReport(
                        rule,
                        Optional.empty(),
                        Draft.of(family.parent()),
                        Circumstances.NONE,
                        family.children().stream().map(Draft::of).toList(),
                        List.of());
            }
            case YEAR_TO_YEAR -> {
                List<Draft> years = generator.twoYears(layout);
                yield BrokenReport.after(years.get(0), rule, years.get(1));
            }
        };
    }

    private static Optional<BrokenReport> broken(BrokenReport valid, Reckoning reckoning, Equation equation) {
        @Nullable BrokenReport least = null;
        long fewest = Long.MAX_VALUE;
        for (Cell cell : Reckoning.cells(equation).toList()) {
            for (CellValue number : changes(valid, equation, cell).toList()) {
                long broken = reckoning.broken(equation, cell, number).orElse(Long.MAX_VALUE);
                if (broken < fewest) {
                    fewest = broken;
                    least = valid.with(equation, valid.report().with(cell, number), cell);
                }
            }
        }
        return Optional.ofNullable(least);
    }

    /** Numbers for a cell that may break an equation: one more, one less, and for a bound as much more as it takes, or none at all. */
    private static Stream<CellValue> changes(BrokenReport valid, Equation equation, Cell cell) {
        BigDecimal number = valid.report().value(cell).number().orElseThrow();
        BigDecimal step = equation.relation() == Relation.EQUAL ? BigDecimal.ONE : BigDecimal.valueOf(1_000_000);
        return Stream.of(number.add(step), number.subtract(step), BigDecimal.ZERO)
                .filter(cell.kind()::admits)
                .map(changed -> cell.kind().isWhole() ? CellValue.of(changed.longValueExact()) : CellValue.of(changed));
    }
}
