package org.ogireport.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.validation.RepairSearch.Solution;

/**
 * Groups violated equations by common cause: what one connected change of the fewest cells clears belongs together.
 *
 * <p>Equations with missing cells take no part: what is to be mended there is the missing cell.
 */
final class RootCauses {
    private final Dossier dossier;
    private final Figures figures;
    private final List<Cell> cells;
    private final List<Finding> violations;
    private final List<Equation> equations;
    private final @Nullable Finding[] findingOf;
    private final RepairSearch search;

    private RootCauses(Dossier dossier, List<Equation> all, List<Finding> findings) {
        this.dossier = dossier;
        this.figures = dossier.report();
        this.cells = figures.cells();
        this.violations = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED
                        && finding.waiver().isEmpty()
                        && finding.difference().isPresent())
                .toList();
        this.equations = all.stream()
                .filter(equation -> equation.terms().stream()
                        .allMatch(term -> dossier.place(term).value().isNumber()))
                .toList();
        this.findingOf = new Finding[equations.size()];
        this.search = search();
    }

    static List<Cause> of(Dossier dossier, List<Equation> equations, List<Finding> findings) {
        return new RootCauses(dossier, equations, findings).group();
    }

    private RepairSearch search() {
        int[][] places = new int[equations.size()][];
        int[][] signs = new int[equations.size()][];
        long[] residuals = new long[equations.size()];
        for (int e = 0; e < places.length; e++) {
            Equation equation = equations.get(e);
            places[e] = changeable(equation.terms()).toArray();
            signs[e] = new int[places[e].length];
            Arrays.fill(signs[e], -1);
            Arrays.fill(signs[e], 0, (int) changeable(equation.left()).count(), 1);
            for (Finding violation : violations) {
                if (terms(violation).equals(equation.terms())) {
                    findingOf[e] = violation;
                    residuals[e] = violation.difference().orElseThrow().longValueExact();
                }
            }
        }
        long[] values = new long[cells.size()];
        long[] least = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(cells.get(i));
            least[i] = cells.get(i).kind().isSigned() ? Long.MIN_VALUE : 0;
        }
        return new RepairSearch(places, signs, residuals, values, least);
    }

    /** The cells of the report itself; those of other documents stay as they are. */
    private IntStream changeable(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.document() == Document.REPORT)
                .mapToInt(term -> figures.layout().indexOf(term.cell()).orElseThrow());
    }

    private static List<Term> terms(Finding finding) {
        return finding.places().stream()
                .map(place -> new Term(place.document(), place.cell()))
                .toList();
    }

    private long number(Cell cell) {
        return cell.kind().isWhole()
                ? figures.value(cell).number().map(BigDecimal::longValueExact).orElse(0L)
                : 0;
    }

    private List<Cause> group() {
        List<Cause> causes = new ArrayList<>();
        for (BitSet connected : search.connected(targets())) {
            Optional<Solution> best = best(search.smallest(connected));
            if (best.isPresent()) {
                search.causes(best.get(), connected).forEach(cause -> causes.add(mended(cause)));
            } else {
                search.touching(connected).forEach(cause -> causes.add(mended(cause)));
            }
        }
        causes.sort(Comparator.comparing(
                cause -> violations.indexOf(cause.findings().get(0))));
        return causes;
    }

    private BitSet targets() {
        BitSet targets = new BitSet();
        for (int e = 0; e < findingOf.length; e++) {
            targets.set(e, findingOf[e] != null);
        }
        return targets;
    }

    private Cause mended(BitSet targets) {
        List<Finding> findings = violations.stream()
                .filter(violation -> targets.stream().anyMatch(e -> findingOf[e] == violation))
                .toList();
        List<Solution> solutions = search.smallest(targets);
        Repair repair = best(solutions)
                .map(solution -> new Repair(changes(solution), findings, solutions.size() - 1))
                .orElse(null);
        return new Cause(findings, repair);
    }

    /** Of repairs of one size, the one that changes most totals: a total is computed, the rest is counted. */
    private Optional<Solution> best(List<Solution> solutions) {
        return solutions.stream().max(Comparator.comparing(this::totals));
    }

    private long totals(Solution solution) {
        return Arrays.stream(solution.cells())
                .mapToObj(cells::get)
                .filter(cell -> figures.layout().totals().stream().anyMatch(total -> total.cell() == cell))
                .count();
    }

    private List<Repair.Change> changes(Solution solution) {
        List<Repair.Change> changes = new ArrayList<>();
        for (int i = 0; i < solution.cells().length; i++) {
            Cell cell = cells.get(solution.cells()[i]);
            changes.add(new Repair.Change(cell, number(cell), number(cell) + solution.changes()[i]));
        }
        return changes;
    }
}
