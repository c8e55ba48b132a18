package org.ogireport.validation.deduction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Row;

class SumSearchTest {
    /** A step for each division, and two for the row: once as a sound one, once as the one that is wrong. */
    @ParameterizedTest
    @CsvSource({"1, 7", "29997, 7", "29998, 0", "29999, 0"})
    void nothing_is_agreed_where_the_search_was_given_up(int divisions, int expected) {
        Division noughts = new Division(new long[Row.DISCLOSED.cells().size()], -1, false);
        List<Division> all = Collections.nCopies(divisions, noughts);
        SumSearch search =
                new SumSearch(Draft.builder(Form.CURRENT_2021).build(), Map.of(Row.DISCLOSED, all), List.of());
        assertEquals(expected, search.agreed().size());
    }
}
