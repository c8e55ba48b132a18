package org.ogireport.validation.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ogireport.core.form.NumberKind;

/**
 * Searches the fewest numbers to change so that all equations hold.
 *
 * <p>A set of changed cells can be a repair only if every violated equation has a cell in it, and every other equation
 * has none or at least two: with one alone it would break. So the search begins with no cell and lets an equation that
 * still needs one choose among its cells; where no equation needs one, the system of equations says by how much each cell
 * is to change. Sizes are tried from the smallest up.
 */
final class RepairSearch {
    /** After this many sets of cells the search is cut. */
    static final int MAX_SETS = 20_000;

    /** Larger repairs are not looked for. */
    static final int MAX_SIZE = 12;

    private final int[][] equations;
    private final int[][] signs;
    private final int[][] equationsOfCell;
    private final long[] residuals;
    private final long[] values;
    private final long[] least;
    private final int mostPerCell;
    private int sets;

    /**
     * Takes the cells of each equation, their signs (1 on the left side, -1 on the right), how much more the left side is
     * than the right one, and for each cell the number in it and the least it can hold.
     */
    RepairSearch(int[][] equations, int[][] signs, long[] residuals, long[] values, long[] least) {
        this.equations = equations;
        this.signs = signs;
        this.residuals = residuals;
        this.values = values;
        this.least = least;
        this.equationsOfCell = equationsOfCell(equations, values.length);
        this.mostPerCell =
                Arrays.stream(equationsOfCell).mapToInt(of -> of.length).max().orElse(1);
    }

    /** Cells and by how much each changes, cells in ascending order. */
    record Solution(int[] cells, long[] changes) {
        boolean has(int cell) {
            return Arrays.binarySearch(cells, cell) >= 0;
        }
    }

    /** All solutions of the smallest size, or none where the search was cut. */
    List<Solution> smallest(BitSet targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        for (int size = 1; size <= MAX_SIZE; size++) {
            List<Solution> solutions = new ArrayList<>();
            sets = 0;
            boolean complete = extend(new int[0], size, targets, new HashSet<>(), solutions);
            if (!complete) {
                return List.of();
            }
            if (!solutions.isEmpty()) {
                solutions.sort(Comparator.comparing(solution -> Arrays.toString(solution.cells())));
                return solutions;
            }
        }
        return List.of();
    }

    /** Adds every solution that has the cells chosen and as many more as are left; false where the search was cut. */
    private boolean extend(int[] chosen, int left, BitSet targets, Set<List<Integer>> seen, List<Solution> solutions) {
        if (!seen.add(Arrays.stream(chosen).boxed().toList())) {
            return true;
        }
        if (++sets > MAX_SETS) {
            return false;
        }
        Needs needs = needs(chosen, targets);
        if (needs.atLeast() > left) {
            return true;
        }
        if (left == 0) {
            solve(chosen, targets).ifPresent(solutions::add);
            return true;
        }
        int[] candidates = needs.equation() >= 0 ? equations[needs.equation()] : neighbours(chosen);
        for (int cell : candidates) {
            if (Arrays.binarySearch(chosen, cell) < 0
                    && !extend(with(chosen, cell), left - 1, targets, seen, solutions)) {
                return false;
            }
        }
        return true;
    }

    /** The equation that needs a cell and has the fewest to choose from (-1: none), and how many cells are needed yet. */
    private record Needs(int equation, int atLeast) {}

    private Needs needs(int[] chosen, BitSet targets) {
        int fewest = -1;
        int needing = 0;
        for (int e = 0; e < equations.length; e++) {
            int count = 0;
            for (int cell : equations[e]) {
                count += Arrays.binarySearch(chosen, cell) >= 0 ? 1 : 0;
            }
            if (count == (targets.get(e) ? 0 : 1)) {
                needing++;
                if (fewest < 0 || equations[e].length < equations[fewest].length) {
                    fewest = e;
                }
            }
        }
        return new Needs(fewest, (needing + mostPerCell - 1) / mostPerCell);
    }

    /** The one change of these cells that satisfies every equation; every target has one of them. */
    private Optional<Solution> solve(int[] cells, BitSet targets) {
        List<long[]> system = new ArrayList<>();
        for (int e = 0; e < equations.length; e++) {
            long[] row = new long[cells.length + 1];
            boolean touched = false;
            for (int i = 0; i < equations[e].length; i++) {
                int place = Arrays.binarySearch(cells, equations[e][i]);
                if (place >= 0) {
                    row[place] = signs[e][i];
                    touched = true;
                }
            }
            row[cells.length] = targets.get(e) ? -residuals[e] : 0;
            if (touched) {
                system.add(row);
            }
        }
        return new LinearSystem(system.toArray(long[][]::new), cells.length)
                .solve()
                .filter(changes -> fit(cells, changes))
                .map(changes -> new Solution(cells, changes));
    }

    private boolean fit(int[] cells, long[] changes) {
        for (int i = 0; i < cells.length; i++) {
            long changed = values[cells[i]] + changes[i];
            if (changes[i] == 0 || changed < least[cells[i]] || changed > NumberKind.MAX_COUNT) {
                return false;
            }
        }
        return true;
    }

    private int[] neighbours(int[] chosen) {
        return Arrays.stream(chosen)
                .flatMap(cell -> Arrays.stream(equationsOfCell[cell]))
                .flatMap(e -> Arrays.stream(equations[e]))
                .distinct()
                .toArray();
    }

    /** The targets, put together where a chain of equations connects them. */
    List<BitSet> connected(BitSet targets) {
        BitSet every = new BitSet();
        every.set(0, equations.length);
        return components(targets, every);
    }

    /** The targets, put together where they share a cell. */
    List<BitSet> touching(BitSet targets) {
        return components(targets, targets);
    }

    private List<BitSet> components(BitSet targets, BitSet through) {
        List<BitSet> components = new ArrayList<>();
        BitSet seen = new BitSet();
        targets.stream().filter(e -> !seen.get(e)).forEach(start -> {
            BitSet component = new BitSet();
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                int e = open.pop();
                if (!component.get(e)) {
                    component.set(e);
                    Arrays.stream(equations[e])
                            .flatMap(cell -> Arrays.stream(equationsOfCell[cell]))
                            .filter(through::get)
                            .forEach(open::push);
                }
            }
            component.and(targets);
            seen.or(component);
            components.add(component);
        });
        return components;
    }

    /** The solution's parts that no equation connects, each with the targets it clears. */
    List<BitSet> causes(Solution solution, BitSet targets) {
        List<BitSet> causes = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start : solution.cells()) {
            if (!seen.get(start)) {
                BitSet cleared = new BitSet();
                visit(start, solution, seen, cleared);
                cleared.and(targets);
                causes.add(cleared);
            }
        }
        return causes;
    }

    private void visit(int cell, Solution solution, BitSet seen, BitSet touched) {
        seen.set(cell);
        for (int e : equationsOfCell[cell]) {
            touched.set(e);
            for (int next : equations[e]) {
                if (solution.has(next) && !seen.get(next)) {
                    visit(next, solution, seen, touched);
                }
            }
        }
    }

    private static int[] with(int[] chosen, int cell) {
        int[] more = Arrays.copyOf(chosen, chosen.length + 1);
        more[chosen.length] = cell;
        Arrays.sort(more);
        return more;
    }

    private static int[][] equationsOfCell(int[][] equations, int cells) {
        List<List<Integer>> of =
                Stream.<List<Integer>>generate(ArrayList::new).limit(cells).toList();
        for (int e = 0; e < equations.length; e++) {
            for (int cell : equations[e]) {
                of.get(cell).add(e);
            }
        }
        return of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
