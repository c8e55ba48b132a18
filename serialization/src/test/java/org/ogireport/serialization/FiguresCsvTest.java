package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

class FiguresCsvTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final String FULL = FiguresCsv.writeStringWithStates(Samples.full(LAYOUT));

    static List<Layout> layouts() {
        return Samples.layouts();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void what_was_written_is_read_back_the_same_whatever_stands_in_a_cell(Layout layout) {
        AnnualReport full = Samples.full(layout);
        assertEquals(full.toMap(), FiguresCsv.readDraft(FiguresCsv.write(full)).toMap());
        assertEquals(
                full.toMap(),
                FiguresCsv.readDraft(FiguresCsv.writeWithStates(full)).toMap());
        Draft mixed = Samples.mixed(layout);
        assertEquals(
                mixed.toMap(),
                FiguresCsv.readDraft(FiguresCsv.writeWithStates(mixed)).toMap());
        assertEquals(
                layout,
                FiguresCsv.readDraft(FiguresCsv.write(Samples.blank(layout))).layout());
    }

    @Test
    void every_cell_has_a_line_in_print_order() {
        List<String> lines = FULL.lines().toList();
        assertEquals("path,value,state,unreadable", lines.get(0));
        assertEquals(
                LAYOUT.cells().stream().map(cell -> cell.path()).toList(),
                lines.stream().skip(1).map(line -> line.split(",")[0]).toList());
        assertTrue(lines.get(1).endsWith(",NUMBER,"), lines.get(1));
    }

    @Test
    void what_spreadsheets_make_of_a_document_is_read_as_well() {
        Draft draft = FiguresCsv.readDraft(FULL);
        assertEquals(draft, FiguresCsv.readDraft("\uFEFF" + FULL.replace("\n", "\r\n") + ",,,\r\n"));
        assertEquals(draft, FiguresCsv.readDraft(("\uFEFF" + FULL).getBytes(StandardCharsets.UTF_8)));
        String twoColumns = FULL.lines()
                .map(line -> line.split(",")[1] + "," + line.split(",")[0])
                .collect(Collectors.joining("\n"));
        assertEquals(draft, FiguresCsv.readDraft(twoColumns));
        assertEquals(
                draft,
                FiguresCsv.readDraft(FULL.lines()
                        .map(line -> '"' + line.replace(",", "\",\"") + '"')
                        .collect(Collectors.joining("\r"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+3", "-", "@a", "'3", "\t3", "3,5", "\"", "三\n四"})
    void no_text_is_a_formula_and_each_comes_back(String text) {
        Draft draft = Draft.of(Samples.full(LAYOUT)).with(LAYOUT.cells().get(0), CellValue.unreadable(text));
        String csv = FiguresCsv.writeStringWithStates(draft);
        assertTrue(csv.contains(",UNREADABLE,\"" + ("=+-@'\t".indexOf(text.charAt(0)) < 0 ? "" : "'")), csv);
        assertEquals(draft.toMap(), FiguresCsv.readDraft(csv).toMap());
    }

    @Test
    void numbers_alone_have_a_line_for_every_cell_too_and_none_for_what_is_no_number() {
        Draft mixed = Samples.mixed(LAYOUT);
        List<String> lines = FiguresCsv.writeString(mixed).lines().toList();
        assertEquals("path,value", lines.get(0));
        assertEquals(
                LAYOUT.cells().stream()
                        .map(cell -> cell.path() + ","
                                + mixed.value(cell)
                                        .number()
                                        .map(BigDecimal::toPlainString)
                                        .orElse(""))
                        .toList(),
                lines.subList(1, lines.size()));
    }

    static Stream<Arguments> faults() {
        String first = LAYOUT.cells().get(0).path();
        String line = FULL.lines().skip(1).findFirst().orElseThrow();
        return Stream.of(
                arguments(line, first + ",-1,NUMBER,", Code.OUT_OF_RANGE, first),
                arguments(line, first + ",1.0,NUMBER,", Code.BAD_NUMBER, first),
                arguments(line, first + ",1E+06,NUMBER,", Code.BAD_NUMBER, first),
                arguments(line, first + ", 1,NUMBER,", Code.BAD_NUMBER, first),
                arguments(line, first + ",1,BLANK,", Code.BAD_VALUE, first),
                arguments(line, first + ",,NUMBER,", Code.BAD_VALUE, first),
                arguments(line, first + ",,UNREADABLE,", Code.BAD_VALUE, first),
                arguments(line, first + ",,NOT_FOUND,无", Code.BAD_VALUE, first),
                arguments(line, first + ",,LOST,", Code.BAD_VALUE, first),
                arguments(line, first + ",,UNREADABLE,\"3\r\"", Code.BAD_TEXT, first),
                arguments(line, "", Code.MISSING_FIELD, first),
                arguments(line, line + "\n" + line, Code.DUPLICATE_FIELD, first),
                arguments(line, line + "\nrequests.extra,1,NUMBER,", Code.UNKNOWN_FIELD, "requests.extra"),
                arguments(line, "\"" + first, Code.MALFORMED, ""),
                arguments(line, first + ",1\"2,NUMBER,", Code.MALFORMED, ""),
                arguments("path,", "Path,", Code.MALFORMED, ""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_document_that_is_another_is_refused_by_path_and_line(
            String part, String replacement, Code code, String path) {
        Problem problem = refusal(FULL.replaceFirst(java.util.regex.Pattern.quote(part), replacement));
        assertEquals(code + " " + path, problem.code() + " " + problem.path());
        assertTrue(problem.line() >= 1, problem.toString());
    }

    @Test
    void all_that_is_wrong_is_told_at_once_each_with_its_line() {
        String csv = FULL.lines()
                .map(line -> line.startsWith("disputes.") ? line.split(",")[0] + ",无,," : line)
                .collect(Collectors.joining("\n"));
        List<Problem> problems = assertThrows(ReportReadException.class, () -> FiguresCsv.readDraft(csv))
                .problems();
        assertEquals(15, problems.size());
        assertEquals(187, problems.get(0).line());
        assertEquals("disputes.reconsideration.upheld", problems.get(0).path());
        assertEquals(
                LAYOUT.cells().get(LAYOUT.cells().size() - 1).path(),
                problems.get(14).path());
        assertEquals("第 187 行", problems.get(0).message(Locale.CHINESE).substring(0, 7));
    }

    @Test
    void what_all_tables_have_is_taken_for_the_ones_with_the_fewest_cells() {
        Layout least = Layout.values().stream()
                .min(Comparator.comparingInt(layout -> layout.cells().size()))
                .orElseThrow();
        String last = LAYOUT.cells().get(LAYOUT.cells().size() - 1).path();
        List<Problem> problems = assertThrows(
                        ReportReadException.class, () -> FiguresCsv.readDraft("path,value\n" + last + ",1\n"))
                .problems();
        assertEquals(
                least.cells().stream().map(Cell::path).limit(100).toList(),
                problems.stream().map(Problem::path).toList());
    }

    @Test
    void lines_and_fields_without_end_are_refused() {
        String header = FULL.substring(0, FULL.indexOf('\n') + 1);
        String lines =
                IntStream.rangeClosed(1, 10_001).mapToObj(i -> "x" + i + ",1\n").collect(Collectors.joining());
        Problem line = refusal(header + lines);
        assertEquals(Code.TOO_LARGE + " " + 10_002, line.code() + " " + line.line());
        Problem field = refusal(header + "x" + ",".repeat(10_000));
        assertEquals(Code.TOO_LARGE + " " + 2, field.code() + " " + field.line());
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        byte[] bytes = FULL.getBytes(StandardCharsets.UTF_16LE);
        assertThrows(ReportReadException.class, () -> FiguresCsv.readDraft(bytes));
        byte[] broken = Arrays.copyOf(FULL.getBytes(StandardCharsets.UTF_8), 30);
        broken[29] = (byte) 0xFF;
        assertEquals(
                Code.BAD_ENCODING,
                assertThrows(ReportReadException.class, () -> FiguresCsv.readDraft(broken))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void a_byte_order_mark_is_told_of_in_one_language() {
        String json = "\uFEFF{}";
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read(json));
        assertEquals("第 1 行第 1 列：不允许出现：字节顺序标记 U+FEFF", refusal.message(Locale.CHINESE));
        assertEquals("line 1, column 1: not allowed: byte order mark U+FEFF", refusal.message(Locale.ENGLISH));
    }

    private static Problem refusal(String csv) {
        return assertThrows(ReportReadException.class, () -> FiguresCsv.readDraft(csv))
                .problems()
                .get(0);
    }
}
