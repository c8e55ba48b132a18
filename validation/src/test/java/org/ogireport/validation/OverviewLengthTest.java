package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** N13: part one is no longer than is asked. */
class OverviewLengthTest {
    private static String found(OptionalInt most) {
        RulePolicy policy = RulePolicy.NONE.withThresholds(new Thresholds(new BigDecimal("0.5"), 20, most));
        return SoundReport.of(
                "N13", new Checker(RuleCatalogue.standard(), policy).check(SoundReport.withOverview("一二三四五 六七八九。")));
    }

    @Test
    void longer_than_the_policy_asks_is_a_warning() {
        assertEquals("WARNING", found(OptionalInt.of(9)));
    }

    @Test
    void as_long_is_right_and_without_a_policy_any_length_is() {
        assertEquals("", found(OptionalInt.of(10)));
        assertEquals("", found(OptionalInt.empty()));
    }
}
