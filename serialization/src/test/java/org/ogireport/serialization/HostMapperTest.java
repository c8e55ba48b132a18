package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** What a host's mapper must do with the module in it, whatever the major of Jackson and the mapper's settings. */
public abstract class HostMapperTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final AnnualReport REPORT = Samples.full(LAYOUT);
    private static final Draft DRAFT = Samples.mixed(LAYOUT);
    private static final String PRETTY = new String(ReportJson.writePretty(REPORT), StandardCharsets.UTF_8);
    private static final String CELL = "\"naturalPersons\": 1010";
    private static final String PATH = "requests.newlyReceived.naturalPersons";
    private static final String AMOUNT = "\"amount\": 1234567890132.000001";

    private static final List<String> WRONG =
            List.of("\"21\"", "21.7", "-1", "1e9", "null", "true", "{}", "[\"21\"]", "\"\"", "[]", "1.0");

    /** A host's own object, with members before and after those of the library. */
    public record Desk(
            String clerk, AnnualReport newest, List<AnnualReport> older, Map<String, Draft> drafts, String note) {}

    /** A host's own object that says nothing of its content's type. */
    public record Folder(Object content) {}

    private final HostMapper plain;
    private final HostMapper loose;
    private final HostMapper typed;

    /**
     * The mappers to be held to this, which have found the module by themselves.
     *
     * @param plain a mapper with nothing configured
     * @param loose a mapper that lets pass all that a mapper can
     * @param typed a mapper that writes the type's name into every object
     */
    protected HostMapperTest(HostMapper plain, HostMapper loose, HostMapper typed) {
        this.plain = plain;
        this.loose = loose;
        this.typed = typed;
    }

    static List<Layout> layouts() {
        return Layout.values();
    }

    private List<HostMapper> mappers() {
        return List.of(plain, loose);
    }

    /** Of those, the ones that are given large documents: in the small form one. */
    private List<HostMapper> mappersOfLarge() {
        return Extent.firstOf(mappers());
    }

    @Test
    void runs_on_the_version_that_the_build_asked_for() {
        assertEquals(System.getProperty("jackson.expected"), plain.version());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void writes_the_bytes_of_report_json_and_reads_them_back(Layout layout) throws Exception {
        for (HostMapper mapper : mappers()) {
            for (AnnualReport report : List.of(Samples.full(layout), Samples.bare(layout))) {
                byte[] json = mapper.write(report);
                assertArrayEquals(ReportJson.write(report), json);
                assertEquals(report, mapper.read(json, AnnualReport.class));
                assertEquals(report, mapper.read(ReportJson.writeString(report), AnnualReport.class));
            }
            for (Draft draft : List.of(Samples.mixed(layout), Samples.blank(layout))) {
                byte[] json = mapper.write(draft);
                assertArrayEquals(ReportJson.write(draft), json);
                assertEquals(draft, mapper.read(json, Draft.class));
            }
        }
    }

    @Test
    void prints_as_the_host_prints() throws Exception {
        for (HostMapper mapper : mappers()) {
            byte[] pretty = mapper.writePretty(REPORT);
            assertTrue(new String(pretty, StandardCharsets.UTF_8).lines().count()
                    > LAYOUT.cells().size());
            assertEquals(REPORT, ReportJson.read(pretty));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void survives_within_the_hosts_objects_lists_and_maps(Layout layout) throws Exception {
        Desk desk = new Desk(
                "甲",
                Samples.full(layout),
                List.of(Samples.bare(layout), REPORT),
                Map.of("某县", Samples.mixed(layout)),
                "end");
        for (HostMapper mapper : mappers()) {
            byte[] json = mapper.write(desk);
            assertEquals(desk, mapper.read(json, Desk.class));
            assertEquals(desk, mapper.readBuffer(new String(json, StandardCharsets.UTF_8), Desk.class));
            assertTrue(new String(json, StandardCharsets.UTF_8).contains(ReportJson.writeString(desk.newest())));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void survives_trees_buffers_and_conversion(Layout layout) throws Exception {
        for (HostMapper mapper : mappers()) {
            for (AnnualReport report : List.of(Samples.full(layout), Samples.bare(layout))) {
                String json = ReportJson.writeString(report);
                assertEquals(report, mapper.readBuffer(json, AnnualReport.class));
                assertEquals(report, mapper.convert(report, AnnualReport.class));
                assertEquals(Draft.of(report), mapper.convert(report, Draft.class));
            }
            // amounts of few digits, since a tree may hold them in binary
            AnnualReport bare = Samples.bare(layout);
            assertEquals(bare, mapper.readTree(ReportJson.writeString(bare), AnnualReport.class));
            assertEquals(bare, mapper.convert(mapper.convert(bare, Map.class), AnnualReport.class));
            assertEquals(ReportJson.writeString(bare), mapper.writeTree(bare));
            Draft draft = Samples.mixed(layout);
            assertEquals(draft, mapper.convert(draft, Draft.class));
        }
    }

    @Test
    void counts_are_whole_numbers_in_the_hosts_tree() {
        Map<?, ?> members = plain.convert(REPORT, Map.class);
        Map<?, ?> requests = (Map<?, ?>) members.get("requests");
        Map<?, ?> newlyReceived = (Map<?, ?>) requests.get("newlyReceived");
        assertEquals("1010", newlyReceived.get("naturalPersons").toString());
    }

    @Test
    void an_amount_that_a_tree_holds_in_binary_is_an_amount() throws Exception {
        for (String amount : List.of("12345678.5", "12345678", "0.000001", "123456789012.25", "0.0")) {
            AnnualReport report = ReportJson.read(PRETTY.replace(AMOUNT, "\"amount\": " + amount));
            for (HostMapper mapper : mappers()) {
                assertEquals(report, mapper.readTree(ReportJson.writeString(report), AnnualReport.class), amount);
            }
        }
    }

    /** The document with one line changed, each in its turn: left out, doubled, with an unknown field, of a wrong type. */
    private static Stream<String> damaged(String document) {
        List<String> lines = document.lines().toList();
        return IntStream.range(1, lines.size() - 1)
                .filter(i -> lines.get(i).contains("\": ") && !Extent.skips(i, 13))
                .mapToObj(i -> replacing(lines, i, damaged(lines.get(i), i)));
    }

    private static String damaged(String line, int i) {
        String name = line.substring(0, line.indexOf("\": ") + 3);
        if (line.endsWith("{") || line.endsWith("[")) {
            return i % 2 == 0 ? line.replace("\":", "s\":") : line.replace(name, name + "null, " + name);
        }
        String comma = line.endsWith(",") ? "," : "";
        return switch (i % 4) {
            case 0 -> comma.isEmpty() ? name + "\"\"" : "";
            case 1 -> name + "1," + line;
            case 2 -> line.replace(name, "\"other\": {\"a\": [1]}, " + name);
            default -> name + WRONG.get(i / 4 % WRONG.size()) + comma;
        };
    }

    private static String replacing(List<String> lines, int index, String line) {
        List<String> replaced = new ArrayList<>(lines);
        replaced.set(index, line);
        return String.join("\n", replaced);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void refuses_what_report_json_refuses_for_the_same_reasons_at_the_same_places(Layout layout) {
        int[] refused = {0};
        String report = new String(ReportJson.writePretty(Samples.full(layout)), StandardCharsets.UTF_8);
        String draft = new String(ReportJson.writePretty(Samples.mixed(layout)), StandardCharsets.UTF_8);
        damaged(report).forEach(document -> {
            List<Problem> problems = problems(() -> ReportJson.read(document));
            assertEquals(problems, problems(() -> plain.read(document, AnnualReport.class)));
            assertEquals(problems, problems(() -> loose.read(document, AnnualReport.class)));
            refused[0] += problems.isEmpty() ? 0 : 1;
        });
        damaged(draft).forEach(document -> {
            List<Problem> problems = problems(() -> ReportJson.readDraft(document));
            assertEquals(problems, problems(() -> loose.read(document, Draft.class)));
        });
        assertTrue(refused[0] >= layout.cells().size() / Extent.of(13, 1), () -> refused[0] + " refused");
    }

    /** What a reading is refused for; nothing if it is not. */
    private static List<Problem> problems(Callable<?> reading) {
        try {
            reading.call();
            return List.of();
        } catch (Exception e) {
            return problems(e);
        }
    }

    /** Why it was refused: the older major wraps what conversion throws. */
    private static List<Problem> problems(Throwable refusal) {
        Throwable thrown = refusal;
        while (thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return assertInstanceOf(ReportReadException.class, thrown).problems();
    }

    static List<Arguments> numbers() {
        return List.of(
                arguments("\"21\"", Code.WRONG_TYPE),
                arguments("21.7", Code.BAD_NUMBER),
                arguments("21.0", Code.BAD_NUMBER),
                arguments("-1", Code.OUT_OF_RANGE),
                arguments("1e9", Code.BAD_NUMBER),
                arguments("9007199254740992", Code.OUT_OF_RANGE),
                arguments("null", Code.WRONG_TYPE),
                arguments("true", Code.WRONG_TYPE));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void refuses_what_is_not_a_count_by_its_path_and_line_wherever_the_report_stands(String text, Code code) {
        String report = PRETTY.replace(CELL, "\"naturalPersons\": " + text);
        int line = (int) report.substring(0, report.indexOf("\"newlyReceived\""))
                        .lines()
                        .count()
                + 1;
        for (HostMapper mapper : mappers()) {
            assertRefused(mapper, code, line, () -> mapper.read(report, AnnualReport.class));
            assertRefused(mapper, code, line, () -> mapper.read(report, Draft.class), text.equals("null"));
            assertRefused(
                    mapper, code, line, () -> mapper.read(report.getBytes(StandardCharsets.UTF_8), AnnualReport.class));
            assertRefused(
                    mapper,
                    code,
                    line + 1,
                    () -> mapper.read("{\"clerk\": \"甲\", \"older\":\n[" + report + "]}", Desk.class));
            assertRefused(mapper, code, line, () -> mapper.read("[" + report + "]", AnnualReport[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void refuses_what_is_not_a_count_in_a_tree_or_buffer(String text, Code code) {
        String report = PRETTY.replace(CELL, "\"naturalPersons\": " + text);
        for (HostMapper mapper : mappers()) {
            for (Callable<?> reading : List.<Callable<?>>of(
                    () -> mapper.readTree(report, AnnualReport.class),
                    () -> mapper.convert(mapper.read(report, Map.class), AnnualReport.class),
                    () -> mapper.readBuffer(report, AnnualReport.class))) {
                assertTrue(
                        problems(reading).stream()
                                .anyMatch(problem ->
                                        problem.code() == code && problem.path().equals(PATH)),
                        () -> problems(reading).toString());
            }
        }
    }

    private static void assertRefused(HostMapper mapper, Code code, int line, Callable<?> reading, boolean unless) {
        if (!unless) {
            assertRefused(mapper, code, line, reading);
        }
    }

    private static void assertRefused(HostMapper mapper, Code code, int line, Callable<?> reading) {
        Exception thrown = assertThrows(Exception.class, reading::call);
        assertEquals(line, mapper.lineOfMismatch(thrown));
        Problem problem = problems(thrown).get(0);
        assertEquals(List.of(code, PATH, line), List.of(problem.code(), problem.path(), problem.line()));
        assertTrue(thrown.getMessage().contains(problem.toString()), thrown::getMessage);
    }

    @Test
    void a_floating_number_is_no_count_though_it_has_no_fraction() {
        Map<Object, String> found = Map.of(
                21.0,
                "21.0",
                21.0f,
                "21.0",
                12345678.0,
                "12345678.0",
                1e300,
                "1" + "0".repeat(39) + "…",
                Double.NaN,
                "NaN",
                new BigDecimal("1e2"),
                "100.0",
                new BigDecimal("1e1000"),
                "1" + "0".repeat(39) + "…",
                new BigDecimal("1e1001"),
                "1E+1001");
        for (Object floating : found.keySet()) {
            Map<String, Object> requests = new HashMap<>();
            requests.put("newlyReceived", Map.of("naturalPersons", floating));
            Map<String, Object> members = new HashMap<>(Map.of("form", "2021", "requests", requests));
            for (HostMapper mapper : mappers()) {
                List<Problem> problems = problems(() -> mapper.convert(members, AnnualReport.class));
                Problem problem = problems.stream()
                        .filter(p -> p.path().equals(PATH))
                        .findFirst()
                        .orElseThrow();
                assertEquals(Code.BAD_NUMBER, problem.code(), floating::toString);
                assertEquals(found.get(floating), problem.found());
                assertEquals(0, problem.line());
                assertTrue(problem.toString().startsWith(PATH + ": "));
            }
        }
    }

    @Test
    void lists_all_problems_in_the_cause_and_the_first_in_the_message() {
        String document = PRETTY.replace("\"COUNTY\"", "\"X\"").replaceAll("(\"\\w+\": 1\\d\\d\\d)\\b(?!\\.)", "$1.5");
        for (HostMapper mapper : mappers()) {
            Exception thrown = assertThrows(Exception.class, () -> mapper.read(document, AnnualReport.class));
            ReportReadException refusal = assertInstanceOf(ReportReadException.class, thrown.getCause());
            assertEquals(ReportReadException.MAX_PROBLEMS, refusal.problems().size());
            assertEquals(problems(() -> ReportJson.read(document)), refusal.problems());
            assertTrue(thrown.getMessage().startsWith(refusal.problems().get(0) + "\n"), thrown::getMessage);
            assertTrue(thrown.getMessage().contains("\nand more than 90 more"), thrown::getMessage);
        }
    }

    @Test
    void ten_problems_all_stand_in_the_message() {
        String document = PRETTY;
        for (int i = 0; i < 10; i++) {
            document = document.replaceFirst("(\": 1\\d\\d\\d)(,?\n)", "$1.5$2");
        }
        String wrong = document;
        for (HostMapper mapper : mappers()) {
            Exception thrown = assertThrows(Exception.class, () -> mapper.read(wrong, AnnualReport.class));
            List<Problem> problems = problems(thrown);
            assertEquals(10, problems.size());
            assertTrue(thrown.getMessage().contains(problems.get(9).toString()), thrown::getMessage);
            assertFalse(thrown.getMessage().contains("\nand "), thrown::getMessage);
        }
    }

    @Test
    void problems_in_a_tree_come_in_its_order() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("document", 1);
        members.put("form", 2);
        members.put("year", "x");
        for (HostMapper mapper : mappers()) {
            assertEquals(
                    List.of("document", "form", "year"),
                    problems(() -> mapper.convert(members, AnnualReport.class)).stream()
                            .filter(problem -> problem.code() == Code.WRONG_TYPE)
                            .map(Problem::path)
                            .toList());
        }
    }

    /** The report with a text of so many megabytes in it that is legal but for that. */
    private static String large(int megabytes) {
        String paragraph = '"' + "a".repeat(100_000) + "\",";
        return PRETTY.replace("\"overview\": [", "\"overview\": [" + paragraph.repeat(10 * megabytes));
    }

    @Test
    void a_report_of_more_than_four_mebibytes_is_refused_where_it_is_too_large() {
        String large = large(Extent.of(5, 21));
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        for (HostMapper mapper : mappersOfLarge()) {
            for (Callable<?> reading : List.<Callable<?>>of(
                    () -> mapper.read(large, AnnualReport.class),
                    () -> mapper.read(bytes, Draft.class),
                    () -> mapper.read(new ByteArrayInputStream(bytes), AnnualReport.class),
                    () -> mapper.read(new StringReader(large), AnnualReport.class),
                    () -> mapper.read("{\"newest\":" + large + "}", Desk.class))) {
                Exception thrown = assertThrows(Exception.class, reading::call);
                Problem problem = problems(thrown).get(0);
                assertEquals(Code.TOO_LARGE, problem.code());
                assertEquals("overview", problem.path());
                int line = (int) PRETTY.substring(0, PRETTY.indexOf("\"overview\""))
                        .lines()
                        .count();
                assertEquals(line, mapper.lineOfMismatch(thrown));
                assertTrue(problem.column() > 4_000_000, problem::toString);
                String message = "overview: too large; expected at most 4194304 bytes";
                assertTrue(thrown.getMessage().contains(message), thrown::getMessage);
            }
            for (Callable<?> reading : List.<Callable<?>>of(
                    () -> mapper.readTree(large, AnnualReport.class),
                    () -> mapper.readBuffer(large, AnnualReport.class),
                    () -> mapper.convert(mapper.read(large, Map.class), Draft.class))) {
                assertEquals(
                        List.of(Code.TOO_LARGE),
                        problems(reading).stream().map(Problem::code).toList());
            }
        }
    }

    @Test
    void a_report_is_measured_from_its_first_token_to_its_last() throws Exception {
        String space = " ".repeat((1 << 22) - PRETTY.strip().length());
        for (HostMapper mapper : mappersOfLarge()) {
            for (String around : Extent.firstOf(List.of(" ".repeat(5_000_000), ""))) {
                String largest = around + PRETTY.strip().replaceFirst("[{]", "{" + space) + around;
                assertEquals(REPORT, mapper.read(largest, AnnualReport.class));
                String larger = largest.replaceFirst("[{]", "{ ");
                assertEquals(
                        List.of(Code.TOO_LARGE),
                        problems(() -> mapper.read(larger, AnnualReport.class)).stream()
                                .map(Problem::code)
                                .toList());
            }
        }
    }

    @Test
    void the_reports_of_a_body_are_measured_each_by_itself() throws Exception {
        int reports = Extent.of(10, 100);
        String body = "[" + String.join(",", Collections.nCopies(3, large(2))) + ","
                + String.join(",", Collections.nCopies(reports - 3, PRETTY)) + "]";
        assertTrue(body.length() > 6_000_000);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (HostMapper mapper : mappersOfLarge()) {
            assertEquals(reports, mapper.read(bytes, AnnualReport[].class).length);
            assertEquals(reports, mapper.readTree(body, Draft[].class).length);
        }
    }

    static List<String> others() {
        return List.of("\"\"", "\" \"", "[]", "[{}]", "21", "true", "{}", "\"报告\"");
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothing_but_an_object_with_its_fields_is_a_document(String json) {
        for (HostMapper mapper : mappers()) {
            assertTrue(problems(() -> mapper.read(json, AnnualReport.class)).size() > 0);
            assertTrue(problems(() -> mapper.read(json, Draft.class)).size() > 0);
            assertTrue(problems(() -> mapper.read("{\"newest\":" + json + "}", Desk.class))
                            .size()
                    > 0);
        }
    }

    @Test
    void a_report_within_an_array_is_not_unwrapped() {
        assertEquals(
                Code.WRONG_TYPE,
                problems(() -> loose.read("[" + PRETTY + "]", AnnualReport.class))
                        .get(0)
                        .code());
    }

    @Test
    void a_null_in_place_of_a_document_is_the_hosts() throws Exception {
        String document = "{\"clerk\":null,\"newest\":null,\"older\":[null," + PRETTY + "],\"note\":\"n\"}";
        for (HostMapper mapper : mappers()) {
            assertNull(mapper.read("null", AnnualReport.class));
            assertEquals(
                    new Desk(null, null, Arrays.asList(null, REPORT), null, "n"), mapper.read(document, Desk.class));
        }
    }

    @Test
    void a_draft_is_no_report_but_a_report_completes_a_draft() throws Exception {
        for (HostMapper mapper : mappers()) {
            String draft = ReportJson.writeString(DRAFT);
            assertEquals(
                    problems(() -> ReportJson.read(draft)), problems(() -> mapper.read(draft, AnnualReport.class)));
            assertEquals(Draft.of(REPORT), mapper.read(PRETTY, Draft.class));
        }
    }

    @Test
    void what_is_not_well_formed_is_the_hosts_to_refuse() {
        String cut = PRETTY.substring(0, PRETTY.lastIndexOf('}'));
        for (String document : List.of(cut, cut + "]", PRETTY.replace(CELL, CELL + " 1"))) {
            for (HostMapper mapper : mappers()) {
                Exception thrown = assertThrows(Exception.class, () -> mapper.read(document, AnnualReport.class));
                assertTrue(mapper.isSyntaxError(thrown), thrown::toString);
            }
        }
    }

    @Test
    void numbers_that_only_a_host_lets_pass_are_not_numbers_of_the_form() {
        for (String text : List.of("NaN", "-Infinity", "+Infinity", "-0", "-007", "007", "00", "+1", "5.", ".5")) {
            String document = PRETTY.replace(CELL, "\"naturalPersons\": " + text);
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            for (Callable<?> reading : List.<Callable<?>>of(
                    () -> loose.read(document, AnnualReport.class),
                    () -> loose.read(bytes, Draft.class),
                    () -> loose.read(new ByteArrayInputStream(bytes), AnnualReport.class),
                    () -> loose.read(new StringReader(document), Draft.class))) {
                List<Problem> problems = problems(reading);
                assertEquals(1, problems.size(), () -> text + ": " + problems);
                assertEquals(PATH, problems.get(0).path(), text);
            }
        }
    }

    @Test
    void a_number_is_read_wherever_the_hosts_buffer_ends() throws Exception {
        assertTrue(PRETTY.length() > 1 << 13);
        for (int i = 0; i < 100; i += Extent.of(7, 1)) {
            String document = " ".repeat(i) + PRETTY;
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            for (HostMapper mapper : mappers()) {
                assertEquals(REPORT, mapper.read(new ByteArrayInputStream(bytes), AnnualReport.class));
                assertEquals(REPORT, mapper.read(new StringReader(document), AnnualReport.class));
            }
        }
    }

    @Test
    void a_type_that_the_host_names_is_taken_off_and_the_rest_is_strict() throws Exception {
        for (Object content : List.of(REPORT, DRAFT)) {
            byte[] json = typed.write(new Folder(content));
            String text = new String(json, StandardCharsets.UTF_8);
            assertTrue(text.contains(content.getClass().getName()), text);
            assertEquals(new Folder(content), typed.read(json, Folder.class));
            String document = text.replace("\"title\":", "\"other\":1,\"title\":");
            assertEquals(
                    List.of(Code.UNKNOWN_FIELD),
                    problems(() -> typed.read(document, Folder.class)).stream()
                            .map(Problem::code)
                            .toList());
        }
    }
}
