package org.ogireport.serialization.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

class ProblemCollectorTest {
    private final ProblemCollector problems = new ProblemCollector();

    private ReportReadException exception() {
        return problems.toException(mark -> new Position((int) mark, 1));
    }

    private static List<Integer> lines(ReportReadException exception) {
        return exception.problems().stream().map(Problem::line).toList();
    }

    private static List<Integer> lines(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    @Test
    void as_many_as_are_kept_are_all() {
        lines(1, 100).forEach(line -> problems.add(Code.BAD_VALUE, line));
        assertEquals(lines(1, 100), lines(exception()));
        assertFalse(exception().isCut());
    }

    @Test
    void of_more_the_first_are_kept_and_that_there_are_more_is_told() {
        lines(1, 250).forEach(line -> problems.add(Code.BAD_VALUE, line));
        assertEquals(lines(1, 100), lines(exception()));
        assertTrue(exception().isCut());
    }

    @Test
    void the_first_of_the_document_are_kept_though_they_are_found_last() {
        lines(1, 250).forEach(line -> problems.add(Code.BAD_VALUE, 251 - line));
        assertEquals(lines(1, 100), lines(exception()));
        assertTrue(exception().isCut());
    }

    @Test
    void of_one_place_the_problems_that_were_found_first_are_kept() {
        lines(1, 101).forEach(found -> problems.add(Code.BAD_VALUE, 7, found.toString(), ""));
        assertEquals(
                lines(1, 100).stream().map(Object::toString).toList(),
                exception().problems().stream().map(Problem::found).toList());
    }

    @Test
    void where_no_place_is_known_none_is_told() {
        assertEquals("year: missing field", new FoundProblem(Code.MISSING_FIELD, "year", 0, 0, "", "").toString());
    }
}
