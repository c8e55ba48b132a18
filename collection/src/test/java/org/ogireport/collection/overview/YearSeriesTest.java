package org.ogireport.collection.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Drafts;
import org.ogireport.core.draft.Draft;

class YearSeriesTest {
    private static final Draft FIRST = Drafts.of("某县教育局", 2021, 4);
    private static final Draft SECOND = Drafts.blank(
            Drafts.of("某县教育局", 2022, 8), YearTotals.FIGURES.get(0).cell().path());

    @Test
    void each_row_has_a_number_for_each_report_that_has_one() {
        List<YearSeries> series = YearSeries.of(List.of(FIRST, SECOND));

        assertEquals(
                List.of(Optional.of(BigDecimal.valueOf(4)), Optional.empty()),
                series.get(0).numbers());
        assertEquals(
                List.of(Optional.of(BigDecimal.valueOf(4)), Optional.of(BigDecimal.valueOf(8))),
                series.get(1).numbers());
    }

    @Test
    void measures_of_which_no_report_has_a_number_are_left_out() {
        assertEquals(
                YearTotals.FIGURES.size(),
                YearSeries.of(List.of(Drafts.of("某县教育局", 2021, 0))).size());
    }

    @Test
    void a_plot_has_a_column_for_each_number_as_high_as_it_is_against_the_largest() {
        String plot = YearSeries.of(List.of(FIRST, SECOND)).get(1).plot();

        assertTrue(plot.contains("x=\"0\" y=\"16\" width=\"12\" height=\"16\""), plot);
        assertTrue(plot.contains("x=\"14\" y=\"0\" width=\"12\" height=\"32\""), plot);
    }
}
