package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** D3: from 2025 on, suits filed directly are few. */
class DirectSuitsTest {
    private static String found(int year, int suits) {
        Draft draft = SoundReport.builder()
                .year(year)
                .set(Row.DIRECT_LITIGATION.cell(Column.UPHELD), suits)
                .set(Row.DIRECT_LITIGATION.cell(Column.RESULTS_TOTAL), suits)
                .build();
        return SoundReport.of("D3", draft);
    }

    @Test
    void direct_suits_are_told_from_2025_on() {
        assertEquals("INFO", found(2025, 1));
        assertEquals("", found(2024, 1));
        assertEquals("", found(2025, 0));
    }
}
