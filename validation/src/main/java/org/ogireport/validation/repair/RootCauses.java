package org.ogireport.validation.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.repair.RepairSearch.Solution;

/** Groups violated equations by common cause: what one connected change of the fewest cells clears belongs together. */
public final class RootCauses {
    private final Figures figures;
    private final List<Cell> cells;
    private final RepairSearch search;

    private RootCauses(Figures figures, List<Balance> balances) {
        this.figures = figures;
        this.cells = figures.cells();
        this.search = search(balances);
    }

    /**
     * An equation of whole numbers, none of which is missing.
     *
     * @param equation the equation
     * @param excess how much more its left side is than the right one; 0 where it is to stay as it is
     */
    public record Balance(Equation equation, long excess) {}

    /**
     * Equations that one mistake would explain.
     *
     * @param equations their indexes, in order
     * @param repair the cells that the smallest repair changes, with the numbers to put in; none where the search was cut
     * @param alternatives how many other repairs of that size there are
     */
    public record Group(List<Integer> equations, Map<Cell, Long> repair, int alternatives) {}

    /** The causes, in the order of their first equations. */
    public static List<Group> of(Figures report, List<Balance> balances) {
        BitSet targets = new BitSet();
        for (int e = 0; e < balances.size(); e++) {
            targets.set(e, balances.get(e).excess() != 0);
        }
        return new RootCauses(report, balances).group(targets);
    }

    private RepairSearch search(List<Balance> balances) {
        int[][] places = new int[balances.size()][];
        int[][] signs = new int[balances.size()][];
        for (int e = 0; e < places.length; e++) {
            Equation equation = balances.get(e).equation();
            places[e] = changeable(equation.terms()).toArray();
            signs[e] = new int[places[e].length];
            Arrays.fill(signs[e], -1);
            Arrays.fill(signs[e], 0, (int) changeable(equation.left()).count(), 1);
        }
        long[] values = new long[cells.size()];
        long[] least = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(cells.get(i));
            least[i] = cells.get(i).kind().isSigned() ? Long.MIN_VALUE : 0;
        }
        long[] residuals = balances.stream().mapToLong(Balance::excess).toArray();
        return new RepairSearch(places, signs, residuals, values, least);
    }

    /** The cells of the report itself; those of other documents stay as they are. */
    private IntStream changeable(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.document() == DocumentRole.REPORT)
                .mapToInt(term -> figures.layout().indexOf(term.cell()).orElseThrow());
    }

    private long number(Cell cell) {
        return cell.kind().isWhole()
                ? figures.value(cell).number().map(BigDecimal::longValueExact).orElse(0L)
                : 0;
    }

    private List<Group> group(BitSet targets) {
        List<Group> groups = new ArrayList<>();
        for (BitSet connected : search.connected(targets)) {
            List<BitSet> causes = best(search.smallest(connected))
                    .map(solution -> search.causes(solution, connected))
                    .orElseGet(() -> search.touching(connected));
            causes.forEach(cause -> groups.add(mended(cause)));
        }
        groups.sort(Comparator.comparing(group -> group.equations().get(0)));
        return groups;
    }

    private Group mended(BitSet targets) {
        List<Solution> solutions = search.smallest(targets);
        Map<Cell, Long> repair = new LinkedHashMap<>();
        best(solutions).ifPresent(solution -> {
            for (int i = 0; i < solution.cells().length; i++) {
                Cell cell = cells.get(solution.cells()[i]);
                repair.put(cell, number(cell) + solution.changes()[i]);
            }
        });
        return new Group(targets.stream().boxed().toList(), repair, Math.max(0, solutions.size() - 1));
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
}
