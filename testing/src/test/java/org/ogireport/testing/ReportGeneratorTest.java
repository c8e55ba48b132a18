package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Row;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.Checker;
import org.ogireport.validation.ReportSeries;
import org.ogireport.validation.RollUp;

class ReportGeneratorTest {
    static List<Layout> layouts() {
        return Layout.values();
    }

    private static long number(AnnualReport report, Cell cell) {
        return report.value(cell).number().orElseThrow().longValueExact();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void a_report_of_any_profile_has_no_finding_and_survives_json(Profile profile) {
        for (Form form : Form.values()) {
            ReportGenerator generator = ReportGenerator.seeded(7);
            for (int i = 0; i < (profile == Profile.LONG_PROSE ? Extent.of(1, 2) : Extent.of(6, 30)); i++) {
                AnnualReport report = generator.report(Layout.of(form), profile);
                assertEquals(List.of(), Checker.standard().check(report).list());
                assertEquals(report, ReportJson.read(ReportJson.write(report)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void profiles_are_what_they_are_called(Layout layout) {
        ReportGenerator generator = ReportGenerator.seeded(11);
        Cell received = Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL);
        AnnualReport township = generator.report(layout, Profile.TOWNSHIP_WITHOUT_REQUESTS);
        assertEquals(0, number(township, received));
        assertTrue(number(generator.report(layout, Profile.CITY), received) > 1_000);
        AnnualReport zero = generator.report(layout, Profile.ALL_ZERO);
        assertTrue(zero.cells().stream()
                .allMatch(cell -> zero.value(cell).number().orElseThrow().signum() == 0));
        AnnualReport maximum = generator.report(layout, Profile.MAXIMUM_COUNTS);
        assertEquals(NumberKind.MAX_COUNT, number(maximum, received));
        assertEquals(NumberKind.MAX_COUNT, number(maximum, Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL)));
        AnnualReport huge = generator.report(layout, Profile.ONE_HUGE_CELL);
        assertEquals(
                1,
                Balance.details(layout).stream()
                        .filter(cell -> huge.value(cell).number().orElseThrow().signum() != 0)
                        .count());
        assertTrue(
                generator.report(layout, Profile.EMPTY_PART_SIX).otherMatters().isBlank());
        assertTrue(
                generator.report(layout, Profile.LONG_PROSE).overview().text().length() > 90_000);
        assertTrue(generator
                .report(layout, Profile.RARE_CHARACTERS)
                .title()
                .codePoints()
                .anyMatch(c -> c > 0xFFFF));
        AnnualReport round = generator.report(layout, Profile.ROUND_NUMBERS);
        assertTrue(round.cells().stream()
                .allMatch(cell -> round.value(cell).number().orElseThrow().longValueExact() % 10 == 0));
        assertTrue(number(round, received) > 1_000);
        AnnualReport spaced = generator.report(layout, Profile.OUTER_SPACES);
        assertNotEquals(spaced.title().strip(), spaced.title());
        assertTrue(spaced.problems().paragraphs().contains(" "));
        String lines = String.join(
                "", generator.report(layout, Profile.LINE_FEEDS).problems().paragraphs());
        assertTrue(lines.startsWith("第一行\n第二行\n前面"), lines);
        AnnualReport every = generator.report(layout, Profile.EVERY_FIELD);
        assertFalse(ReportJson.writeString(Draft.of(every)).contains("null"));
        assertTrue(every.preface().contact().toString().contains("GK@example.gov.cn"));
        assertEquals("110000", every.authority().divisionCode());
        AnnualReport named = generator.report(layout, Profile.LONG_NAMES);
        assertTrue(named.title().length() > 255 && named.authority().name().length() > 255);
    }

    @Test
    void a_series_over_both_forms_has_no_finding_from_year_to_year() {
        ReportGenerator generator = ReportGenerator.seeded(3);
        for (int i = 0; i < Extent.of(8, 50); i++) {
            List<Draft> drafts =
                    generator.series(2019, 2024).stream().map(Draft::of).toList();
            assertEquals(Form.TRIAL_2019, drafts.get(0).form());
            assertEquals(Form.CURRENT_2021, drafts.get(5).form());
            ReportSeries.of(drafts)
                    .check(Checker.standard())
                    .forEach(year -> assertEquals(List.of(), year.findings().list()));
        }
        assertThrows(IllegalArgumentException.class, () -> generator.series(2024, 2023));
        assertThrows(IllegalArgumentException.class, () -> generator.series(2017, 2019));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_children_of_a_family_sum_to_the_parent(Layout layout) {
        Family family = ReportGenerator.seeded(5).family(layout, 7);
        RollUp sum = RollUp.ZERO;
        for (AnnualReport child : family.children()) {
            sum = sum.add(Draft.of(child));
        }
        assertEquals(
                List.of(),
                sum.compare(Draft.of(family.parent()), sum.coverage(7), Checker.standard())
                        .orElseThrow());
        assertTrue(sum.sum(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL))
                        .orElseThrow()
                        .compareTo(BigDecimal.ZERO)
                > 0);
        if (layout.form() == layout.requestsForm()) {
            assertEquals(List.of(), Checker.standard().check(family.parent()).list());
        }
        assertThrows(
                IllegalArgumentException.class, () -> ReportGenerator.seeded(5).family(layout, 0));
    }

    @Test
    void drafts_have_every_kind_of_content() {
        Set<String> kinds = new HashSet<>();
        ReportGenerator generator = ReportGenerator.seeded(1);
        for (int i = 0; i < 20; i++) {
            Draft draft = generator.draft(Layout.values().get(i % 4));
            for (Cell cell : draft.cells()) {
                var value = draft.value(cell);
                kinds.add(
                        value.isBlank() ? "blank" : value.isNotFound() ? "lost" : value.isNumber() ? "number" : "text");
                draft.source(cell).ifPresent(source -> kinds.add("source"));
            }
        }
        assertEquals(Set.of("blank", "lost", "number", "text", "source"), kinds);
    }

    /** Holds on every machine, in every year: a change here changes everybody's seeds, and is announced. */
    @Test
    void the_reports_of_a_seed_have_a_known_digest() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ReportGenerator generator = ReportGenerator.seeded(20211);
        for (Layout layout : Layout.values()) {
            for (Profile profile : Profile.values()) {
                digest.update(ReportJson.write(generator.report(layout, profile)));
            }
            digest.update(ReportJson.write(generator.draft(layout)));
        }
        String hex = HexFormat.of().formatHex(digest.digest());
        assertEquals("f2f8577748ed6c06e208c4091a42e5382190015504ec0ba36127d9e0b1e7c470", hex);
    }
}
