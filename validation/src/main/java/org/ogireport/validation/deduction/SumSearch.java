package org.ogireport.validation.deduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Equation;

/** The search for the divisions of all rows in question that equations allow. */
final class SumSearch {
    private static final int MOST_STEPS = 30_000;

    private final List<Row> rows;
    private final List<List<Division>> sound = new ArrayList<>();
    private final List<List<Division>> faulty = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Division> chosen = new ArrayList<>();
    private final List<Division[]> found = new ArrayList<>();
    private boolean balanced;
    private int steps;

    /** A cell of a row in question, and its sign in an equation. */
    private record Term(int row, int place, int sign) {}

    /**
     * An equation.
     *
     * @param read what the cells that were read add up to
     */
    private record Sum(Set<Cell> cells, long read, List<Term> terms) {
        /** Whether it holds, or would with some number where none is printed. */
        boolean holds(List<Division> chosen) {
            long sum = read;
            for (Term term : terms) {
                Division division = chosen.get(term.row());
                if (division.isFree() && division.lacking() == term.place()) {
                    return true;
                }
                sum += term.sign() * division.values()[term.place()];
            }
            return sum == 0;
        }
    }

    SumSearch(Draft draft, Map<Row, List<Division>> divisions, List<Equation> equations) {
        this.rows = List.copyOf(divisions.keySet());
        for (Equation equation : equations) {
            Sum sum = sum(draft, equation);
            if (!sum.terms().isEmpty()) {
                sums.add(sum);
            }
        }
        for (List<Division> ofRow : divisions.values()) {
            List<Division> balancing = new ArrayList<>();
            List<Division> others = new ArrayList<>();
            ofRow.forEach(division -> sort(division, balancing, others));
            sound.add(balancing);
            faulty.add(others);
        }
    }

    private Sum sum(Draft draft, Equation equation) {
        List<Cell> cells = equation.cells();
        List<Term> terms = new ArrayList<>();
        long read = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int sign = i < equation.left().size() ? 1 : -1;
            int row = rows.indexOf(cell.row());
            if (row >= 0) {
                terms.add(new Term(row, cell.row().cells().indexOf(cell), sign));
            } else if (draft.value(cell).isNumber()) {
                read += sign * draft.value(cell).number().orElseThrow().longValue();
            }
        }
        return new Sum(Set.copyOf(cells), read, terms);
    }

    /** Sorts a division by whether the row's own sum holds; a number that is lost may be what makes it hold. */
    private static void sort(Division division, List<Division> balancing, List<Division> others) {
        int total = division.values().length - 1;
        long rest = division.values()[total]
                - Arrays.stream(division.values(), 0, total).sum();
        if (!division.isFree()) {
            (rest == 0 ? balancing : others).add(division);
            return;
        }
        long lost = division.lacking() == total ? -rest : rest;
        if (lost >= 0) {
            balancing.add(division.with(lost));
        }
        others.add(division);
    }

    /** The numbers of cells on which all divisions agree that the equations allow, or would if one figure were wrong. */
    Map<Cell, Long> agreed() {
        for (int fault = -1; fault < rows.size(); fault++) {
            choose(fault);
        }
        if (!balanced || steps >= MOST_STEPS) {
            return Map.of();
        }
        Map<Cell, Long> agreed = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = rows.get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                if (areAgreed(row, cell)) {
                    agreed.put(cells.get(cell), found.get(0)[row].values()[cell]);
                }
            }
        }
        return agreed;
    }

    private boolean areAgreed(int row, int cell) {
        long number = found.get(0)[row].values()[cell];
        return found.stream().allMatch(all -> all[row].tells(cell) && all[row].values()[cell] == number);
    }

    /** Chooses a division for each row; that of one row need not add up. */
    private void choose(int fault) {
        int row = chosen.size();
        if (++steps >= MOST_STEPS) {
            return;
        }
        if (row == rows.size()) {
            judge(fault >= 0);
            return;
        }
        for (Division division : row == fault ? faulty.get(row) : sound.get(row)) {
            chosen.add(division);
            choose(fault);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Keeps what was chosen if all equations hold, or those that do not have a cell in common, which may be wrong. */
    private void judge(boolean hasFault) {
        @Nullable Set<Cell> common = null;
        for (Sum sum : sums) {
            if (!sum.holds(chosen)) {
                if (common == null) {
                    common = new HashSet<>(sum.cells());
                } else {
                    common.retainAll(sum.cells());
                }
                if (common.isEmpty()) {
                    return;
                }
            }
        }
        balanced |= common == null && !hasFault;
        found.add(chosen.toArray(Division[]::new));
    }
}
