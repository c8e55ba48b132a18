package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** D5: what was pending last year is among this year's cases. */
class PendingDisputesTest {
    private static String found(int pendingLastYear) {
        Draft before = SoundReport.lastYear()
                .set(Row.RECONSIDERATION.cell(Column.PENDING), pendingLastYear)
                .set(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), pendingLastYear)
                .build();
        return SoundReport.of("D5", SoundReport.draft(), before);
    }

    @Test
    void fewer_cases_than_were_pending_are_told() {
        assertEquals("INFO", found(2));
        assertEquals("", found(1));
        assertEquals("", found(0));
    }
}
