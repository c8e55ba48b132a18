package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;

class AnnualReportTest {
    static List<Layout> layouts() {
        return Layout.values();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_cell_reads_its_own_number(Layout layout) {
        AnnualReport report = Samples.distinctReport(layout);
        assertSame(layout, report.layout());
        assertSame(layout.form(), report.form());
        long next = 1;
        for (Cell cell : report.cells()) {
            assertEquals(next++, report.value(cell).number().orElseThrow().longValue(), cell.path());
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void counts_at_once_are_those_of_the_cells(Layout layout) {
        AnnualReport report = Samples.distinctReport(layout);
        assertArrayEquals(Draft.of(report).counts(), report.counts());
    }

    @Test
    void people_read_the_numbers_that_cells_read() {
        AnnualReport report = Samples.distinctReport(Layout.of(Form.CURRENT_2021));
        assertEquals(
                report.requests().outcomes().denied().stateSecret().naturalPersons(),
                number(report, "requests.outcomes.denied.stateSecret.naturalPersons"));
        assertEquals(
                report.disputes().litigation().afterReconsideration().total(),
                number(report, "disputes.litigation.afterReconsideration.total"));
        assertEquals(report.requests().carriedForward().total(), number(report, "requests.carriedForward.total"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void survives_java_serialization_with_its_cells_still_the_same_objects(Layout layout)
            throws IOException, ClassNotFoundException {
        AnnualReport report = Samples.distinctReport(layout);
        List<Object> written = new ArrayList<>(List.of(report, Draft.of(report), layout));
        written.addAll(layout.cells());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<?> read = (List<?>) in.readObject();
            assertEquals(written, read);
            assertSame(layout, read.get(2));
            assertSame(layout.cells().get(0), read.get(3));
        }
    }

    @Test
    void applicants_of_six_counts_compute_the_total() {
        ApplicantCounts counts = ApplicantCounts.of(1, 2, 3, 4, 5, 6);
        assertEquals(21, counts.total());
        assertEquals(6, counts.otherOrganizations());
    }

    @Test
    void results_of_four_counts_compute_the_total() {
        assertEquals(new CaseResults(1, 2, 3, 4, 10), CaseResults.of(1, 2, 3, 4));
    }

    @Test
    void an_increase_may_be_negative_and_nothing_else_of_a_row_of_matters() {
        assertEquals(-5, new ServiceItems(7, -5, 2).change());
        assertEquals(-1, new FeeItems(1, -1).change());
        assertRefused("previousItems: -7 is not a count", () -> new ServiceItems(-7, 5, 2));
        assertRefused("decisions: -2 is not a count", () -> new ServiceItems(7, 5, -2));
        assertRefused("change: -9007199254740992 is not a signed count", () -> new FeeItems(0, -(1L << 53)));
        assertRefused("projects: -1 is not a count", () -> new Procurement(-1, BigDecimal.ONE));
    }

    @Test
    void a_total_need_not_be_the_sum() {
        assertEquals(99, new ApplicantCounts(1, 0, 0, 0, 0, 0, 99).total());
    }

    @Test
    void names_the_component_that_is_no_count() {
        assertRefused("enterprises: -3 is not a count", () -> new ApplicantCounts(0, -3, 0, 0, 0, 0, 0));
        assertRefused("enterprises: -3 is not a count", () -> ApplicantCounts.of(0, -3, 0, 0, 0, 0));
        assertRefused("pending: 9007199254740992 is not a count", () -> new CaseResults(0, 0, 0, 1L << 53, 0));
        assertRefused("inForce: -1 is not a count", () -> new DocumentCounts(0, 0, -1));
        assertRefused("decisions: -1 is not a count", () -> new DecisionCount(-1));
        long max = NumberKind.MAX_COUNT;
        assertRefused("total: 18014398509481982 is not a count", () -> ApplicantCounts.of(max, max, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000000000", "0.0000001"})
    void refuses_what_is_no_amount(String amount) {
        assertRefused("amount: " + new BigDecimal(amount), () -> new FeeAmount(new BigDecimal(amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void an_absurd_exponent_is_refused_without_being_written_out(String amount) {
        assertRefused("amount: ", () -> new FeeAmount(new BigDecimal(amount)));
    }

    @Test
    void equal_amounts_are_equal() {
        assertEquals(new FeeAmount(new BigDecimal("1.5")), new FeeAmount(new BigDecimal("1.500")));
        assertEquals(new FeeAmount(new BigDecimal("100")), new FeeAmount(new BigDecimal("1E+2")));
        assertEquals(new FeeAmount(BigDecimal.ZERO), new FeeAmount(new BigDecimal("0.000")));
        assertEquals("100", CellValue.of(new BigDecimal("1E+2")).toString());
        assertNotEquals(new FeeAmount(BigDecimal.ONE), new FeeAmount(BigDecimal.TEN));
    }

    @Test
    void text_that_no_format_could_carry_is_refused_by_its_place() {
        assertRefused("paragraphs[1]: character U+0000 at index 2", () -> Narrative.of("好", "ab\u0000"));
        assertRefused("paragraphs[0]: character U+000D", () -> Narrative.of("a\r\nb"));
        assertRefused("paragraphs[0]: character U+D800", () -> Narrative.of("\uD800"));
        assertRefused("name: a line break at index 2", () -> Authority.of("某县\n人民政府"));
        assertRefused("name: must not be blank", () -> Authority.of("　"));
        assertRefused("paragraphs[0]: 100001 characters", () -> Narrative.of("a".repeat(100_001)));
    }

    @Test
    void a_line_feed_and_rare_characters_are_carried_in_a_paragraph() {
        assertEquals("一\n二\t𠮷", Narrative.of("一\n二\t𠮷").text());
    }

    @Test
    void repair_replaces_what_cannot_be_carried_and_nothing_else() {
        assertEquals("一\n二\n三\uFFFD𠮷\uFFFD", Text.repair("一\r\n二\r三\u0001𠮷\uD800"));
        String fit = "一\n二";
        assertSame(fit, Text.repair(fit));
    }

    @Test
    void a_division_code_must_have_the_shape_of_one() {
        assertRefused("divisionCode: ", () -> new Authority("某县人民政府", null, null, null, "04309"));
        assertTrue(Authority.isDivisionCode("430923"));
    }

    @Test
    void a_year_without_a_form_is_refused() {
        AnnualReport report = Samples.distinctReport(Layout.of(Form.CURRENT_2021));
        assertRefused(
                "year: no form for 2018",
                () -> new AnnualReport(
                        2018,
                        report.title(),
                        report.authority(),
                        report.preface(),
                        report.overview(),
                        report.disclosure(),
                        report.requests(),
                        report.disputes(),
                        report.problems(),
                        report.otherMatters()));
    }

    @Test
    void a_missing_component_is_named() {
        NullPointerException refused =
                assertThrows(NullPointerException.class, () -> new DisputeTable(CaseResults.ZERO, null));
        assertEquals("litigation: must not be null", refused.getMessage());
    }

    private static long number(AnnualReport report, String path) {
        return report.value(report.layout().cell(path).orElseThrow())
                .number()
                .orElseThrow()
                .longValueExact();
    }

    private static void assertRefused(String messageStart, org.junit.jupiter.api.function.Executable executable) {
        String message =
                assertThrows(IllegalArgumentException.class, executable).getMessage();
        assertTrue(message.startsWith(messageStart), message);
    }
}
