package org.ogireport.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Finding;

class GatheringTest {
    private static final String CELL = "requests.newlyReceived.naturalPersons";
    private static final Roster ROSTER = Roster.of(List.of(
            Organ.of("安化县人民政府办公室"),
            new Organ("安化县文化旅游广电体育局", List.of("安化县文化局", "安化县旅游局"), "12", "部门", "430923", 1000L),
            Organ.of("安化县教育局")));

    private static ReadInput report(String name, Draft draft) {
        return new ReadReport(name, draft, List.of());
    }

    private static Gathering gather(ReadInput... inputs) {
        return Gathering.of(Stream.of(inputs), ROSTER);
    }

    private static Map<String, Place> places(Gathering gathering) {
        Map<String, Place> places = new TreeMap<>();
        gathering.inputs().forEach(input -> places.put(input.name(), input.place()));
        return places;
    }

    private static final Draft EDUCATION = Drafts.of("安化县教育局", 2023, 0);

    @Test
    void every_input_ends_in_one_place_whatever_their_order() {
        Draft unreadable = EDUCATION.with(Drafts.cell(EDUCATION, CELL), CellValue.unreadable("约3件"));
        List<ReadInput> inputs = new ArrayList<>(List.of(
                report("a.docx", EDUCATION),
                report("a.pdf", unreadable),
                report("b1", Drafts.of("安化县人民政府办公室", 2023, 1)),
                report("b2", Drafts.with(Drafts.of("安化县人民政府办公室", 2023, 1), CELL, 7)),
                report("c", Drafts.blank(Drafts.of("安化县财政局", 2023, 1), CELL)),
                report("d", Draft.builder(EDUCATION.layout()).build()),
                new RefusedInput("e", "EMPTY", new Words("空", "empty"))));
        Map<String, Place> expected = Map.of(
                "a.docx", Place.REPORT,
                "a.pdf", Place.DUPLICATE,
                "b1", Place.CONTRADICTORY,
                "b2", Place.CONTRADICTORY,
                "c", Place.DRAFT,
                "d", Place.UNPLACED,
                "e", Place.REFUSED);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(inputs, new Random(seed));
            try (Gathering gathering = gather(inputs.toArray(ReadInput[]::new))) {
                assertEquals(expected, places(gathering));
                assertEquals(
                        List.of("a.docx", "c"),
                        gathering.reports().stream().map(GatheredReport::input).toList());
            }
        }
    }

    private static ReadInput version(String name, CellValue first, CellValue second) {
        return report(
                name,
                EDUCATION
                        .with(EDUCATION.cells().get(0), first)
                        .with(EDUCATION.cells().get(1), second));
    }

    /** What cannot be read contradicts nothing, but others may contradict each other in it. */
    @Test
    void versions_contradict_each_other_also_where_the_fullest_has_nothing_readable() {
        CellValue unread = CellValue.unreadable("约3件");
        try (Gathering gathering = gather(
                version("a", unread, CellValue.of(1)),
                version("b", CellValue.of(5), unread),
                version("c", CellValue.of(7), unread))) {
            assertEquals(
                    Set.of(Place.CONTRADICTORY), Set.copyOf(places(gathering).values()));
            assertEquals(List.of(), gathering.reports());
        }
    }

    @Test
    void a_version_that_does_not_count_and_can_be_read_further_says_so() {
        CellValue unread = CellValue.unreadable("约3件");
        try (Gathering gathering = gather(
                version("a", unread, CellValue.of(1)),
                version("b", CellValue.of(5), unread),
                version("c", unread, unread),
                version("d", unread, CellValue.of(1)))) {
            List<String> remarks = gathering.inputs().stream()
                    .map(input -> input.remark().chinese())
                    .toList();
            assertEquals("", remarks.get(0));
            assertTrue(remarks.get(1).startsWith("没有计入的这一份能读出 a 中不能读出的，如："), remarks.get(1));
            assertEquals(List.of("能读出的都与 a 相同", "与 a 相同"), remarks.subList(2, 4));
        }
    }

    @Test
    void a_former_name_is_the_organ_s_and_an_office_is_not_its_government() {
        try (Gathering gathering = gather(
                report("old", Drafts.of("安化县旅游局", 2022, 0)),
                report("new", Drafts.of("安化县文化旅游广电体育局", 2023, 0)),
                report("government", Drafts.of("安化县人民政府", 2023, 0)),
                report("office", Drafts.of("安化县 人民政府办公室", 2023, 0)))) {
            assertEquals(
                    List.of("office", "old", "new", "government"),
                    gathering.reports().stream().map(GatheredReport::input).toList());
            assertEquals(
                    "old", gathering.report("安化县文化旅游广电体育局", 2022).orElseThrow().input());
            assertTrue(
                    gathering.report("安化县人民政府", 2023).orElseThrow().expected().isEmpty());
        }
    }

    @Test
    void who_is_missing_doubled_of_another_year_or_unexpected_is_named() {
        try (Gathering gathering = gather(
                report("old name", Drafts.of("安化县文化局", 2023, 0)),
                report("other year", Drafts.of("安化县教育局", 2022, 0)),
                report("one", Drafts.of("安化县人民政府办公室", 2023, 0)),
                report("two", Drafts.of("安化县人民政府办公室", 2023, 0)),
                report("unexpected", Drafts.of("安化县财政局", 2023, 0)))) {
            Inspection inspection = Inspection.of(gathering, Checker.standard(), Circumstances.NONE);
            Coverage coverage = Coverage.of(gathering, inspection, List.of(2023));
            List<String> told = coverage.lines().stream()
                    .map(line -> line.organ().orElseThrow() + " " + line.status() + " "
                            + line.input().orElse("nothing"))
                    .toList();
            assertEquals(
                    List.of(
                            "安化县人民政府办公室 RECEIVED one",
                            "安化县人民政府办公室 DUPLICATE two",
                            "安化县文化旅游广电体育局 RECEIVED old name",
                            "安化县教育局 OTHER_YEAR other year",
                            "安化县教育局 MISSING nothing",
                            "安化县财政局 NOT_ON_ROSTER unexpected"),
                    told);
            assertEquals(coverage, Coverage.of(gathering, inspection, List.of(2023)));
            assertEquals(
                    coverage.hashCode(),
                    Coverage.of(gathering, inspection, List.of(2023)).hashCode());
            assertNotEquals(coverage, Coverage.of(gathering, inspection, List.of(2024)));
            assertEquals(
                    "Coverage[received 2, missing 1, duplicate 1, of another year 1, not on the roster 1]",
                    coverage.toString());
            assertTrue(coverage.lines(Status.RECEIVED).get(1).remark().chinese().contains("安化县文化局"));
        }
    }

    @Test
    void a_report_is_compared_with_the_same_organ_s_of_the_year_before_under_whatever_name() {
        Draft before = Drafts.with(Drafts.of("安化县旅游局", 2022, 0), "requests.carriedForward.naturalPersons", 3);
        try (Gathering gathering = gather(report("new", Drafts.of("安化县文化旅游广电体育局", 2023, 0)));
                Gathering earlier = gather(report("old", before))) {
            Inspection inspection = Inspection.of(gathering, earlier, Checker.standard(), Circumstances.NONE);
            InspectedReport report = inspection.reports().get(0);
            assertTrue(report.hasPrevious());
            List<String> rules = report.findings().stream()
                    .map(Finding::rule)
                    .map(rule -> rule.id())
                    .toList();
            assertTrue(rules.contains("R5"), rules.toString());
            assertFalse(rules.contains("S3"), rules.toString());
        }
    }

    @Test
    void what_was_put_aside_in_memory_or_in_a_file_comes_back() {
        try (Shelf shelf = new Shelf(60_000)) {
            List<Shelf.Slot> slots = new ArrayList<>();
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Draft draft = Drafts.of("第" + i + "局", 2021 + i % 3, i);
                drafts.add(draft);
                slots.add(shelf.put(draft));
            }
            assertTrue(slots.get(0).index() == 0 && slots.get(19).index() < 0);
            assertEquals(drafts, slots.stream().map(shelf::get).toList());
        }
    }

    @Test
    void a_gathering_that_is_closed_has_nothing_to_tell() {
        Gathering gathering = gather(report("a", EDUCATION));
        GatheredReport report = gathering.reports().get(0);
        assertEquals(EDUCATION, report.draft());
        gathering.close();
        assertThrows(IllegalStateException.class, report::draft);
    }

    @Test
    void many_versions_that_contradict_each_other_name_a_few_and_count_the_rest() {
        ReadInput[] versions = IntStream.range(0, 300)
                .mapToObj(i -> report("v" + i, Drafts.of("安化县教育局", 2023, i)))
                .toArray(ReadInput[]::new);
        try (Gathering gathering = gather(versions)) {
            assertEquals(List.of(), gathering.reports());
            assertTrue(gathering.inputs().stream().allMatch(input -> input.place() == Place.CONTRADICTORY));
            assertTrue(
                    gathering.inputs().get(5).remark().chinese().startsWith("与 v0、v1、v10等 299 份 的数字不同，如："),
                    gathering.inputs().get(5).remark().chinese());
        }
    }

    @Test
    void of_all_that_is_wrong_with_a_document_the_first_is_told() {
        try (Gathering gathering =
                gather(new RefusedInput("e", "INVALID_REPORT", new Words("无效\n  甲\n  乙\n  丙", "invalid\n  a")))) {
            assertEquals(
                    new Words("无效：甲 (+2)", "invalid: a"),
                    gathering.inputs().get(0).remark());
        }
    }
}
