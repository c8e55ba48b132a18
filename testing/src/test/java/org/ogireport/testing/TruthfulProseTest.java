package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.FindingMessage;

/** A report whose prose says what its tables say, in whatever words, is not found at fault. */
class TruthfulProseTest {
    private static final int REPORTS = Extent.of(30, 500);

    @Test
    void what_is_true_is_never_an_error_or_a_warning() {
        List<String> found = new ArrayList<>();
        for (long seed = 0; seed < REPORTS; seed++) {
            Draft report = TruthfulProse.report(seed);
            Checker.standard().check(report).stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .map(finding -> finding + " " + FindingMessage.of(finding, Locale.CHINESE))
                    .forEach(found::add);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void numerals_are_written_as_people_write_them() {
        assertEquals("十", TruthfulProse.numeral(10));
        assertEquals("二十三", TruthfulProse.numeral(23));
        assertEquals("一百零五", TruthfulProse.numeral(105));
        assertEquals("一百一十", TruthfulProse.numeral(110));
        assertEquals("三千零六", TruthfulProse.numeral(3_006));
        assertEquals("九千九百九十九", TruthfulProse.numeral(9_999));
    }
}
