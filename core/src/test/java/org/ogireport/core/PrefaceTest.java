package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefaceTest {
    private static Preface preface(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String address) {
        return new Preface(Narrative.EMPTY, start, end, address, null);
    }

    @Test
    void a_period_has_years_of_four_digits() {
        LocalDate first = LocalDate.of(0, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertEquals(first, preface(first, last, null).periodStart());
        assertEquals(last, preface(first, last, null).periodEnd());
        assertRefused("periodStart: -0001-12-31 has no four-digit year", () -> preface(first.minusDays(1), last, null));
        assertRefused("periodStart: +10000-01-01 has no four-digit year", () -> preface(last.plusDays(1), null, null));
        assertRefused("periodEnd: -0001-12-31 has no four-digit year", () -> preface(first, first.minusDays(1), null));
        assertRefused("periodEnd: +10000-01-01 has no four-digit year", () -> preface(null, last.plusDays(1), null));
    }

    @Test
    void a_preface_of_prose_alone_states_nothing_else() {
        Narrative prose = Narrative.of("甲");
        assertEquals(new Preface(prose, null, null, null, null), Preface.of(prose));
    }

    @Test
    void the_prose_may_be_empty_but_not_missing_and_the_address_is_one_line() {
        assertEquals(Narrative.EMPTY, preface(null, null, "甲市").prose());
        assertEquals(
                "prose: must not be null",
                assertThrows(NullPointerException.class, () -> new Preface(null, null, null, null, null))
                        .getMessage());
        assertRefused(
                "downloadAddress: a line break at index 1 where one line is expected",
                () -> preface(null, null, "a\nb"));
    }

    @ParameterizedTest
    @CsvSource({"0, office", "1, address", "2, postalCode", "3, telephone", "4, email", "5, fax"})
    void of_whom_to_ask_the_component_that_is_not_one_line_is_named(int index, String component) {
        String[] components = new String[6];
        Arrays.fill(components, "甲");
        contact(components);
        components[index] = null;
        contact(components);
        components[index] = "甲\n乙";
        assertRefused(component + ": a line break at index 1 where one line is expected", () -> contact(components));
    }

    private static Contact contact(String[] of) {
        return new Contact(of[0], of[1], of[2], of[3], of[4], of[5]);
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable executable) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, executable).getMessage());
    }
}
