package org.ogireport.collection.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.collection.Drafts;
import org.ogireport.core.draft.Draft;

class MetricTest {
    private static final Draft DRAFT = Drafts.of("安化县教育局", 2023, 0);

    private static Draft with(Draft draft, String... cells) {
        Draft changed = draft;
        for (String cell : cells) {
            String[] parts = cell.split("=");
            changed = Drafts.with(changed, parts[0], Long.parseLong(parts[1]));
        }
        return changed;
    }

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE_RATE, requests.outcomes.disclosed.total=2;requests.outcomes.total.total=12, 16.67",
        "PARTIAL_DISCLOSURE_RATE, requests.outcomes.partiallyDisclosed.total=1;requests.outcomes.total.total=16, 6.25",
        "CARRY_FORWARD_RATE, requests.carriedForward.total=3;requests.newlyReceived.total=20;requests.carriedOver.total=10, 10.00",
        "RECONSIDERATION_CORRECTION_RATE, disputes.reconsideration.corrected=1;disputes.reconsideration.pending=2;disputes.reconsideration.total=10, 12.50",
        "LITIGATION_LOSS_RATE, disputes.litigation.direct.corrected=1;disputes.litigation.direct.total=3;disputes.litigation.afterReconsideration.corrected=2;disputes.litigation.afterReconsideration.pending=1;disputes.litigation.afterReconsideration.total=4, 50.00",
        "REQUESTS_PER_TEN_THOUSAND, requests.newlyReceived.total=86, 10.00"
    })
    void a_measure_is_its_quotient(Metric metric, String cells, BigDecimal expected) {
        assertEquals(
                Optional.of(expected),
                metric.in(with(DRAFT, cells.split(";")), 86_000L).value());
    }

    @Test
    void what_cannot_be_measured_has_no_number() {
        MetricValue nothing = Metric.DISCLOSURE_RATE.in(DRAFT);
        assertEquals(MetricValue.State.NOTHING, nothing.state());
        assertEquals(Optional.empty(), nothing.value());
        MetricValue few = Metric.DISCLOSURE_RATE.in(with(DRAFT, "requests.outcomes.total.total=9"));
        assertEquals(MetricValue.State.TOO_FEW, few.state());
        assertEquals(Optional.empty(), few.value());
        assertEquals(Optional.of(new BigDecimal(9)), few.denominator());
        Draft blank =
                Drafts.blank(with(DRAFT, "requests.outcomes.total.total=99"), "requests.outcomes.disclosed.total");
        assertEquals(MetricValue.State.UNKNOWN, Metric.DISCLOSURE_RATE.in(blank).state());
        assertEquals(
                MetricValue.State.UNKNOWN,
                Metric.REQUESTS_PER_TEN_THOUSAND.in(DRAFT).state());
    }

    @Test
    void a_formula_is_told_in_the_form_s_own_words() {
        assertEquals("（一）予以公开·总计 ÷ （七）总计·总计 × 100", MetricDocuments.formula(Metric.DISCLOSURE_RATE, Locale.CHINESE));
    }
}
