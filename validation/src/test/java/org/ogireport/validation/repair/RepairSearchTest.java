package org.ogireport.validation.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.NumberKind;

/** Searches in equations smaller and larger than those of the form; the first of them is the one that is violated. */
class RepairSearchTest {
    private static final BitSet FIRST = BitSet.valueOf(new long[] {1});

    private static long[] filled(int length, long number) {
        long[] numbers = new long[length];
        Arrays.fill(numbers, number);
        return numbers;
    }

    /** A search in equations whose cells all are zero and cannot be less. */
    private static RepairSearch search(int[][] equations, int[][] signs, long residual, int cells) {
        long[] residuals = new long[equations.length];
        residuals[0] = residual;
        return new RepairSearch(equations, signs, residuals, new long[cells], new long[cells]);
    }

    private static String solutions(RepairSearch search) {
        return search.smallest(FIRST).stream()
                .map(solution -> Arrays.toString(solution.cells()) + " " + Arrays.toString(solution.changes()))
                .toList()
                .toString();
    }

    @Test
    void cells_that_other_equations_leave_alone_change_only_together_with_what_makes_them_fit() {
        // 0 + 1 + 2 is 8 too little, while 0 + 1 = 2 and 0 = 1 hold
        int[][] equations = {{2, 1, 0}, {0, 1, 2}, {0, 1}};
        int[][] signs = {{1, 1, 1}, {1, 1, -1}, {1, -1}};
        assertEquals("[[0, 1, 2] [2, 2, 4]]", solutions(search(equations, signs, -8, 3)));
        assertEquals("[]", solutions(search(equations, signs, 8, 3)), "counts cannot be less than zero");
        assertEquals("[]", solutions(search(equations, signs, -6, 3)), "nor have a fraction");
    }

    @Test
    void a_repair_goes_up_to_the_largest_count_and_not_beyond() {
        int[][] equations = {{0, 1}};
        int[][] signs = {{1, -1}};
        long[] values = {NumberKind.MAX_COUNT - 5, NumberKind.MAX_COUNT};
        long[] least = {0, NumberKind.MAX_COUNT};
        assertEquals("[[0] [5]]", solutions(new RepairSearch(equations, signs, new long[] {-5}, values, least)));
        assertEquals("[]", solutions(new RepairSearch(equations, signs, new long[] {-6}, values, least)));
    }

    @Test
    void a_repair_goes_down_to_the_least_that_a_cell_can_hold() {
        int[][] equations = {{0}};
        int[][] signs = {{1}};
        long[] values = {5};
        assertEquals("[[0] [-5]]", solutions(new RepairSearch(equations, signs, values, values, new long[] {0})));
        assertEquals("[]", solutions(new RepairSearch(equations, signs, values, values, new long[] {1})));
    }

    /** Cells 0 and 1 together are the one repair; each pair of the others has to be looked at to know. */
    @Test
    void a_search_that_is_cut_gives_no_repair_rather_than_some() {
        assertEquals("[[0, 1] [4, 4]]", solutions(searchOfPairs(100)));
        assertEquals("[]", solutions(searchOfPairs(300)));
    }

    private static RepairSearch searchOfPairs(int cells) {
        int[][] equations = {IntStream.range(0, cells).toArray(), {0, 1}};
        int[] plus = new int[cells];
        Arrays.fill(plus, 1);
        long[] values = filled(cells, NumberKind.MAX_COUNT);
        values[0] = 0;
        values[1] = 0;
        return new RepairSearch(equations, new int[][] {plus, {1, -1}}, new long[] {-8, 0}, values, filled(cells, 0));
    }

    @Test
    void a_cause_clears_targets_only_and_ends_where_no_equation_connects_its_cells() {
        // cells 0 and 1 stand in one violated equation, cells 2 and 3 in another; an equation that holds has 1 and 4
        int[][] equations = {{0, 1}, {2, 3}, {1, 4}};
        int[][] signs = {{1, 1}, {1, 1}, {1, -1}};
        RepairSearch search = new RepairSearch(equations, signs, new long[] {-1, -1, 0}, new long[5], new long[5]);
        BitSet targets = BitSet.valueOf(new long[] {0b11});
        RepairSearch.Solution solution = new RepairSearch.Solution(new int[] {0, 1, 3}, new long[] {1, 0, 1});
        assertEquals(
                List.of(BitSet.valueOf(new long[] {0b01}), BitSet.valueOf(new long[] {0b10})),
                search.causes(solution, targets));
        assertEquals(
                List.of(BitSet.valueOf(new long[] {0b01}), BitSet.valueOf(new long[] {0b10})),
                search.connected(targets));
    }

    @Test
    void repairs_that_are_as_small_come_in_the_order_of_their_cells() {
        assertEquals(
                "[[0] [8], [1] [8], [2] [8]]",
                solutions(search(new int[][] {{2, 0, 1}}, new int[][] {{1, 1, 1}}, -8, 3)));
    }

    @Test
    void a_repair_has_twelve_cells_at_most() {
        assertEquals(
                "[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]",
                solutions(searchOfEquals(12)));
        assertEquals("[]", solutions(searchOfEquals(13)));
    }

    /** The sum of the cells is too little by as many as they are, while each equals the next. */
    private static RepairSearch searchOfEquals(int cells) {
        int[][] equations = new int[cells][];
        int[][] signs = new int[cells][];
        equations[0] = IntStream.range(0, cells).toArray();
        signs[0] = IntStream.generate(() -> 1).limit(cells).toArray();
        for (int i = 1; i < cells; i++) {
            equations[i] = new int[] {i - 1, i};
            signs[i] = new int[] {1, -1};
        }
        return search(equations, signs, -cells, cells);
    }
}
