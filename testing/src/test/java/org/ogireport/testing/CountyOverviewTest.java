package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;
import org.ogireport.collection.overview.Overview;
import org.ogireport.collection.overview.Overview.NamedSlip;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.slip.SlipEntry;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

/** A county's organs over years, of which some send in what is faulty: each fault is told to its organ, and nothing else. */
class CountyOverviewTest {
    private static final int ORGANS = Extent.of(14, 63);
    private static final int FIRST_YEAR = Extent.of(2023, 2020);
    private static final int YEAR = 2024;

    private static Gathering gathering = Gathering.of(Stream.empty(), Roster.NONE);
    private static @Nullable Overview overview;

    @TempDir
    private Path folder;

    private static String organ(int i) {
        return "青山县第" + (i + 1) + "管理局";
    }

    @BeforeAll
    static void gather() {
        List<ReadInput> inputs = new ArrayList<>();
        List<Organ> organs = new ArrayList<>();
        for (int i = 0; i < ORGANS; i++) {
            organs.add(new Organ(organ(i), i == 4 ? List.of("青山县旧管理局") : List.of(), null, null, null, 1000L * (i + 1)));
            for (AnnualReport report : ReportGenerator.seeded(100 + i).series(FIRST_YEAR, YEAR)) {
                Draft draft = named(Draft.of(report), organ(i));
                if (draft.year().orElseThrow() < YEAR) {
                    inputs.add(input(draft, organ(i), ""));
                } else {
                    for (Map.Entry<String, Draft> sent : faulty(i, draft).entrySet()) {
                        inputs.add(input(sent.getValue(), organ(i), sent.getKey()));
                    }
                }
            }
        }
        inputs.add(new RefusedInput("broken.docx", "DAMAGED", new Words("文件已损坏", "damaged")));
        gathering = Gathering.of(inputs.stream(), Roster.of(organs));
        Inspection inspection = Inspection.of(
                gathering, Checker.standard(), Circumstances.NONE.withToday(LocalDate.of(YEAR + 1, 6, 1)));
        overview = Overview.of(gathering, inspection, Coverage.of(gathering, inspection, List.of(YEAR)));
    }

    @AfterAll
    static void forget() {
        gathering.close();
    }

    /** What is sent in for the last year, each by the ending of its name: nothing but what is planted is wrong. */
    private static Map<String, Draft> faulty(int i, Draft draft) {
        Cell total = draft.layout().cell("requests.outcomes.total.total").orElseThrow();
        Cell one = draft.layout().cell("requests.carriedForward.naturalPersons").orElseThrow();
        Cell other = draft.layout().cell("requests.carriedForward.enterprises").orElseThrow();
        Map<String, Draft> sent = new TreeMap<>();
        switch (i) {
            case 0 -> {}
            case 1 -> sent.putAll(Map.of("", draft, "-again", draft));
            case 2 -> sent.put("", published(draft, LocalDate.of(YEAR + 1, 5, 1)));
            case 3 -> sent.put("", set(draft, total, number(draft, total) + 7));
            case 4 -> sent.put("", named(draft, "青山县旧管理局"));
            case 5 -> sent.put("", set(set(draft, one, number(draft, other)), other, number(draft, one)));
            case 6 -> sent.put("", draft.toBuilder().year(YEAR - 6).build());
            case 7 -> sent.putAll(Map.of("", draft, "-corrected", set(draft, total, 1)));
            default -> sent.put("", draft);
        }
        return sent;
    }

    private static Draft set(Draft draft, Cell cell, long number) {
        return draft.toBuilder().set(cell, number).build();
    }

    private static long number(Draft draft, Cell cell) {
        return draft.value(cell).number().orElseThrow().longValueExact();
    }

    private static Draft published(Draft draft, LocalDate day) {
        PageMetadata said = new PageMetadata(PageMetadata.Name.PUBLISHED, day.toString(), day, null);
        return draft.toBuilder()
                .outline(new DocumentOutline(DocumentOutline.Ending.WHOLE, List.of(), List.of(), List.of(said)))
                .build();
    }

    /** The draft of another organ, which has no power to make rules. */
    private static Draft named(Draft draft, String name) {
        Draft.Builder builder = draft.toBuilder().authority(new Authority(name, null, null, null, null));
        draft.cells().stream()
                .filter(cell -> cell.row() == Row.GOVERNMENT_RULES)
                .forEach(cell -> builder.set(cell, 0));
        return builder.build();
    }

    private static ReadReport input(Draft draft, String organ, String ending) {
        return new ReadReport(organ + "-" + draft.year().orElseThrow() + ending + ".json", draft, List.of());
    }

    private static Overview overview() {
        return Objects.requireNonNull(overview);
    }

    @Test
    void every_fault_is_told_to_its_organ_and_nothing_to_any_other() {
        Map<String, String> told = overview()
                .slips()
                .collect(Collectors.toMap(
                        NamedSlip::name,
                        slip -> slip.slip().entries().stream()
                                .filter(entry -> entry.request() != SlipEntry.Request.CONSIDER)
                                .map(entry -> String.join("", entry.problems()) + entry.grounds())
                                .collect(Collectors.joining("\n"))));
        Map<Integer, String> expected = Map.of(
                0, "没有收到",
                1, "收到不止一份",
                2, "T1",
                3, "R2",
                4, "曾用名",
                5, "R1",
                6, "年度的报告，不是所要的年度",
                7, "互相矛盾");
        for (Map.Entry<Integer, String> fault : expected.entrySet()) {
            String slip = told.remove(organ(fault.getKey()) + "-" + YEAR);
            assertTrue(slip != null && slip.contains(fault.getValue()), () -> fault + ": " + slip);
        }
        assertTrue(String.valueOf(told.remove("broken.docx")).contains("文件已损坏"));
        assertEquals(Map.of(), told);
    }

    @Test
    void the_workbook_has_the_matrix_all_figures_measures_and_who_is_missing() throws IOException {
        Map<String, String> parts = parts();
        assertEquals(
                List.of("机关与规则", "收报情况", "指标", "数字（宽表）", "数字（长表）", "列的含义"),
                all("<sheet name=\"([^\"]*)\"", parts.get("xl/workbook.xml")));
        int reports = gathering.reports(YEAR).size();
        assertEquals(
                reports + 1,
                all("(<row )", parts.get("xl/worksheets/sheet4.xml")).size());
        assertEquals(
                reports * 200 + 1,
                all("(<row )", parts.get("xl/worksheets/sheet5.xml")).size());
        String matrix = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        String column =
                all("<c r=\"([A-Z]+)1\"[^>]*><is><t[^>]*>R2</t>", matrix).get(0);
        List<String> broken = all("<c r=\"" + column + "([0-9]+)\"[^>]*><v>1</v>", matrix);
        assertEquals(1, broken.size(), matrix);
        assertEquals(List.of(organ(3)), all("<c r=\"A" + broken.get(0) + "\"[^>]*><is><t[^>]*>([^<]*)</t>", matrix));
    }

    private static List<String> all(String pattern, @Nullable String text) {
        return Pattern.compile(pattern)
                .matcher(Objects.requireNonNull(text))
                .results()
                .map(match -> plain(match.group(1)))
                .toList();
    }

    /** Text without references to characters by their numbers. */
    private static String plain(String text) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private Map<String, String> parts() throws IOException {
        Path file = folder.resolve("matrix.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            overview().writeWorkbook(stream);
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void the_page_loads_nothing_and_has_a_number_beside_every_plot() {
        String page = overview().toHtml();
        assertFalse(page.contains("<script") || page.contains("src=") || page.contains("url("), "it loads something");
        assertEquals(page.split("<svg", -1).length, page.split("</svg>", -1).length);
        assertTrue(page.lines()
                .filter(line -> line.contains("<svg"))
                .allMatch(line -> line.matches(".*</svg>\\d.*|.*<td class=\"n\">\\d.*")));
        assertTrue(page.contains("href=\"slips/" + organ(3) + "-" + YEAR + ".html\""));
    }
}
