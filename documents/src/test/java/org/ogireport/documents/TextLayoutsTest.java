package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.LayoutSample.Merged;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** One report set in every layout that text has its tables in: each number is read, and none is wrong where it is damaged. */
class TextLayoutsTest {
    private static final List<Cell> CELLS = Layout.of(Form.CURRENT_2021).cells();

    /** A way to set a report. */
    private record Setting(String name, String separator, Function<LayoutSample, String> set) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Setting setting(String name, String separator, Function<LayoutSample, String> set) {
        return new Setting(name, separator, set);
    }

    static Stream<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Merged merged : Merged.values()) {
            settings.add(setting("tabs, " + merged, "\t", sample -> sample.separated("\t", merged)));
            settings.add(setting("commas, " + merged, ",", sample -> sample.separated(",", merged)));
            settings.add(setting("bars, " + merged, "|", sample -> sample.piped(merged)));
            settings.add(setting("open bars, " + merged, "|", sample -> sample.openPiped(merged)));
            settings.add(setting("sheet, " + merged, ",", sample -> sample.sheet(',', merged, number -> number)));
            settings.add(
                    setting("copied sheet, " + merged, "\t", sample -> sample.sheet('\t', merged, number -> number)));
            settings.add(setting("Markdown, " + merged, "|", sample -> sample.markdown(merged, cell -> cell)));
        }
        settings.add(setting(
                "sheet with decimals",
                ",",
                sample -> sample.sheet(',', Merged.BLANK, number -> number.contains(".") ? number : number + ".0")));
        settings.add(setting(
                "sheet with thousands separators",
                ";",
                sample -> sample.sheet(
                        ';', Merged.BLANK, number -> number.replaceFirst("^([0-9]{1,3})([0-9]{3})$", "$1,$2"))));
        settings.add(setting(
                "sheet with line breaks",
                ",",
                sample -> sample.sheet(',', Merged.BLANK, number -> number)
                        .replace("商业企业", "\"商业\n企业\"")
                        .replace("本年处理决定数量", "\"本年处理\r\n决定数量\"")));
        settings.add(setting("a cell a line, left out", "\n", sample -> sample.cellALine(Merged.LEFT_OUT)));
        settings.add(setting("a cell a line, filled up", "\n", sample -> sample.cellALine(Merged.FILLED_UP)));
        settings.add(setting("a bare cell a line", "\n", LayoutSample::cellALineBare));
        settings.add(setting(
                "Markdown in bold",
                "|",
                sample -> sample.markdown(Merged.BLANK, cell -> cell.isEmpty() ? cell : "**" + cell + "**")));
        settings.add(setting(
                "Markdown in italics", "|", sample -> sample.markdown(Merged.REPEATED, cell -> "*" + cell + "*")));
        settings.add(setting(
                "Markdown with breaks",
                "|",
                sample -> sample.markdown(
                        Merged.BLANK,
                        cell -> cell.replaceFirst("^(..)(..)$", "$1<br>$2")
                                .replaceFirst("^([0-9]+)<br>([0-9]+)$", "$1$2"))));
        settings.add(setting(
                "Markdown with escapes",
                "|",
                sample ->
                        sample.markdown(Merged.REPEATED, cell -> cell.replaceFirst("^([0-9])\\.(?=\\D)", "$1\\\\."))));
        settings.add(setting(
                "spaces in labels",
                "|",
                sample -> sample.piped(Merged.BLANK).replaceAll("(?<=[0-9])\\.(?=\\D)", " .")));
        settings.add(setting("headers of no meaning", "|", LayoutSample::headedWithoutMeaning));
        settings.add(setting("drawn with + and -", "|", sample -> sample.drawn("+", "-", "|", true)));
        settings.add(setting("drawn with + and -, few rules", "|", sample -> sample.drawn("+", "-", "|", false)));
        settings.add(setting("drawn with box characters", "│", sample -> sample.drawn("┼", "─", "│", true)));
        settings.add(
                setting("drawn with box characters, few rules", "│", sample -> sample.drawn("┼", "─", "│", false)));
        settings.add(setting("part four in rows of one label", "|", sample -> sample.disputesInRows(1)));
        settings.add(setting("part four in rows of two labels", "|", sample -> sample.disputesInRows(2)));
        settings.add(setting("part four in rows of three labels", "|", sample -> sample.disputesInRows(3)));
        settings.add(setting("part four in blocks", "|", LayoutSample::disputesInBlocks));
        settings.add(setting("part three transposed", "|", LayoutSample::requestsTransposed));
        settings.add(setting("print, laid out", "\n", sample -> sample.printed(PrintedSample::laidOut)));
        settings.add(setting("print, spaces", "\n", sample -> sample.printed(PrintedSample::spaced)));
        settings.add(setting("print, cell by cell", "\n", sample -> sample.printed(PrintedSample::cellByCell)));
        settings.add(setting(
                "numbered rows with notes", "\t", sample -> sample.counted().separated("\t", Merged.BLANK)));
        settings.add(setting("joined labels", "|", sample -> sample.joined("-").piped(Merged.LEFT_OUT)));
        settings.add(setting(
                "labels joined without a sign",
                ",",
                sample -> sample.joined("").sheet(',', Merged.BLANK, number -> number)));
        settings.add(setting("bars between cells", "|", sample -> sample.separated(" | ", Merged.BLANK)));
        settings.add(setting(
                "units a space apart",
                "\n",
                sample -> sample.spaced(" ")
                        .replaceAll(" ([0-9]+\\.[0-9]+)(?=\\s)", " $1 万元")
                        .replaceAll(" ([0-9]+)(?=\\s)", " $1 件")));
        settings.add(setting("合计", "|", sample -> sample.piped(Merged.BLANK).replace("总计", "合计")));
        settings.add(setting("合计, bare", "\n", sample -> sample.cellALineBare().replace("总计", "合计")));
        return settings.stream();
    }

    /** The figures that stand in a report: what each number is read as. */
    private static Map<String, String> figures(IntFunction<String> numbers) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (int i = 0; i < CELLS.size(); i++) {
            figures.put(CELLS.get(i).path(), numbers.apply(i));
        }
        return figures;
    }

    private static Map<String, String> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> read(byte[] text) {
        Draft draft = ReportImporters.read(text, "a.txt").draft();
        Map<String, String> read = new LinkedHashMap<>();
        draft.cells().stream()
                .filter(cell ->
                        draft.value(cell).isNumber() || draft.value(cell).isBlank())
                .forEach(cell -> read.put(cell.path(), draft.value(cell).toString()));
        return read;
    }

    private static void assertRead(Setting setting, IntFunction<String> numbers) {
        assertEquals(figures(numbers), read(setting.set().apply(new LayoutSample(numbers))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_number_is_read(Setting setting) {
        assertRead(setting, Sample.DISTINCT);
        if (Extent.of(0, 1) > 0) {
            // an amount has its decimals, by which a setting tells its unit
            assertRead(
                    setting, i -> Sample.SMALL.apply(i) + (CELLS.get(i).kind().isWhole() ? "" : ".5"));
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void every_number_of_a_published_report_is_read(Setting setting) {
        Map<String, String> printed = PublishedReports.figures("anhua-2021");
        assertRead(setting, i -> printed.get(CELLS.get(i).path()));
    }

    @Test
    void blank_cells_at_the_ends_of_rows_are_blank_where_bars_stand_between_cells_only() {
        IntFunction<String> blanks = i -> i < 10 || i > 184 || i % 7 < 4 ? Sample.DISTINCT.apply(i) : "";
        assertEquals(figures(blanks), read(new LayoutSample(blanks).separated(" | ", Merged.BLANK)));
    }

    @Test
    void strokes_for_blank_cells_may_be_of_several_dashes() {
        IntFunction<String> strokes = i -> i % 7 < 4 ? Sample.DISTINCT.apply(i) : "——";
        Map<String, String> figures = figures(strokes);
        figures.replaceAll((path, number) -> number.equals("——") ? "" : number);
        assertEquals(figures, read(new LayoutSample(strokes).spaced(" ")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Merged.class,
            names = {"BLANK", "REPEATED"})
    void a_stroke_for_a_blank_cell_heads_no_figures_below_it(Merged merged) {
        IntFunction<String> numbers = i -> i < 10 || i > 184
                ? Sample.DISTINCT.apply(i)
                : (i - 10) / 7 % 2 == 0 && (i - 10) % 7 < 2 ? "/" : i % 7 == 2 ? "" : "0";
        Map<String, String> figures = figures(numbers);
        figures.replaceAll((path, number) -> number.equals("/") ? "" : number);
        assertEquals(figures, read(new LayoutSample(numbers).piped(merged)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", " ", "\u3000"})
    void a_space_in_a_line_of_its_own_is_a_blank_cell_where_empty_lines_part_the_cells(String space) {
        IntFunction<String> blanks =
                i -> i < 185 ? i % 3 == 0 ? "@" : Sample.DISTINCT.apply(i) : (i - 185) % 5 % 4 == 0 ? "1" : "@";
        Map<String, String> figures = figures(blanks);
        figures.replaceAll((path, number) -> number.equals("@") ? "" : number);
        String apart =
                new LayoutSample(blanks).cellALineBare().replace("\n", "\n\n").replace("@", space);
        assertEquals(figures, read(apart));
        String beside = apart.replaceFirst("(?<=\n)" + space + "\n", space);
        assertNothingWrong(beside, "a space beside a value", value -> Integer.parseInt("0" + value) > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章 0 件数 0 件数 0 件数", "规章 零 零 零", "规章：无，规范性文件：无", "规章3件现行有效"})
    void a_table_is_not_blank_where_something_like_a_number_stands_in_it(String row) {
        String text = new LayoutSample(i -> "").spaced(" ").replace("\n规章 ", "\n" + row);
        assertTrue(read(text).keySet().stream().noneMatch(path -> path.startsWith("disclosure.")), row);
    }

    @ParameterizedTest
    @CsvSource({
        "5 10 28 25 35 17 12, 0, _",
        "5 10 28 25 35 1 120, 7, _",
        "5 10 28 25 35 17 120, 0, 120",
        "5 10 28 25 35 17 12, 7, 12"
    })
    void a_number_below_a_row_is_not_a_pages_where_it_completes_the_rows_sum(
            String values, String below, String total) {
        String row = "(七)总计 " + values + "\n" + below + "\n";
        String text = new LayoutSample(Sample.DISTINCT).spaced(" ").replaceFirst("（七）总计 .*\n", row);
        assertEquals(total, read(text).getOrDefault("requests.outcomes.total.total", "_"));
    }

    @Test
    void a_figure_a_line_is_told_and_not_read() {
        StringBuilder text = new StringBuilder("青山县人民政府2021年政府信息公开工作年度报告\n");
        for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES)) {
            text.append(part.heading()).append("\n序号\t指标\t单位\t数值\n");
            for (Cell cell : CELLS) {
                List<String> labels = new ArrayList<>(cell.row().labels());
                labels.addAll(cell.column().labels());
                text.append(cell.row().part() == part ? "7\t" + String.join("-", labels) + "\t件\t7\n" : "");
            }
        }
        ImportResult result = Sample.read(text.toString());
        assertEquals(Map.of(), read(text.toString()));
        assertTrue(CELLS.subList(185, 200).stream()
                .allMatch(cell -> result.draft().source(cell).orElseThrow().unread() == Unread.VALUES));
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.UNPLACED_TEXT));
    }

    private static void assertNothingWrong(String text, String what) {
        assertNothingWrong(text, what, value -> true);
    }

    private static void assertNothingWrong(String text, String what, Predicate<String> counts) {
        Map<String, String> figures = figures(Sample.DISTINCT);
        try {
            read(text).forEach((path, value) -> {
                if (counts.test(value)) {
                    assertEquals(figures.get(path), value, () -> path + " " + what);
                }
            });
        } catch (ImportException e) {
            assertEquals(ImportException.Reason.NOTHING_RECOGNIZED, e.reason());
        }
    }

    private static List<String> lines(Setting setting) {
        return setting.set().apply(new LayoutSample(Sample.DISTINCT)).lines().toList();
    }

    /** The first line that is damaged: another one in each setting. */
    private static int first(Setting setting) {
        return 4 + Math.floorMod(setting.name().hashCode(), Extent.of(41, 7));
    }

    @ParameterizedTest
    @MethodSource("some")
    void a_lost_line_makes_no_number_wrong(Setting setting) {
        List<String> lines = lines(setting);
        for (int i = first(setting); i < lines.size(); i += Extent.of(307, 23)) {
            List<String> damaged = new ArrayList<>(lines);
            String lost = damaged.remove(i);
            // of a row set over two lines the second one stays: a label, and blank cells behind it
            assertNothingWrong(
                    String.join("\n", damaged), "without line " + (i + 1) + " " + lost, value -> !value.isEmpty());
        }
    }

    /** A change of two cells that stand beside each other in a line. */
    private interface Damage {
        String of(String line, int first, int second, int end);
    }

    private static void damage(Setting setting, String what, Damage damage) {
        List<String> lines = lines(setting);
        String separator = setting.separator();
        for (int i = first(setting); i < lines.size(); i += Extent.of(307, 13)) {
            String line = lines.get(i);
            List<Integer> ends = new ArrayList<>();
            for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
                ends.add(at);
            }
            for (int cell = i % 3; cell + 2 < ends.size(); cell += Extent.of(17, 3)) {
                String damaged = damage.of(line, ends.get(cell), ends.get(cell + 1), ends.get(cell + 2));
                List<String> all = new ArrayList<>(lines);
                all.set(i, damaged);
                assertNothingWrong(String.join("\n", all), what + " in line " + (i + 1) + ": " + damaged);
            }
        }
    }

    /** A third of the settings; exhaustively all. */
    static Stream<Setting> some() {
        return settings().filter(setting -> Math.floorMod(setting.name().hashCode(), Extent.of(3, 1)) == 0);
    }

    static Stream<Setting> someInRows() {
        return some().filter(setting -> !setting.separator().equals("\n"));
    }

    @ParameterizedTest
    @MethodSource("someInRows")
    void a_lost_cell_makes_no_number_wrong(Setting setting) {
        damage(setting, "a cell lost", (line, first, second, end) -> {
            String rest = line.substring(0, first) + line.substring(second);
            // a row of which the one number is lost shows none
            return rest.matches(".*[0-9]{4}.*") ? rest : line;
        });
    }

    @ParameterizedTest
    @MethodSource("someInRows")
    void two_cells_that_are_one_make_no_number_wrong(Setting setting) {
        damage(
                setting,
                "two cells merged",
                (line, first, second, end) -> line.substring(0, second) + " " + line.substring(second + 1));
    }

    @ParameterizedTest
    @MethodSource("someInRows")
    void labels_that_changed_places_make_no_number_wrong(Setting setting) {
        damage(setting, "two cells exchanged", (line, first, second, end) -> {
            String one = line.substring(first, second);
            String other = line.substring(second, end);
            boolean labels = (one + other).codePoints().anyMatch(Character::isIdeographic);
            return labels ? line.substring(0, first) + other + one + line.substring(end) : line;
        });
    }

    @Test
    void sheets_are_read_in_every_encoding() {
        String sheet = new LayoutSample(Sample.DISTINCT).sheet('\t', Merged.BLANK, number -> number);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"))) {
            assertEquals(figures(Sample.DISTINCT), read(sheet.getBytes(charset)), charset.name());
        }
    }

    @Test
    void columns_of_no_meaning_are_told_by_position_and_said() {
        ImportResult result = Sample.read(new LayoutSample(Sample.DISTINCT).headedWithoutMeaning());
        Draft draft = result.draft();
        Cell cell = draft.layout().cell("requests.carriedOver.enterprises").orElseThrow();
        assertEquals(Match.POSITION, draft.source(cell).orElseThrow().match());
        assertEquals("数据2", draft.source(cell).orElseThrow().column());
        assertEquals(
                List.of("类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计"),
                result.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.COLUMNS_BY_POSITION)
                        .map(remark -> remark.text())
                        .toList());
    }

    @Test
    void names_of_no_meaning_in_another_order_head_no_column() {
        String text = new LayoutSample(Sample.DISTINCT).headedWithoutMeaning();
        for (String other : Arrays.asList("数据2 | 数据1", "数据1 | 数据3", "自然人 | 数据1")) {
            String changed = text.replace("数据1 | 数据2", other);
            assertEquals(25, read(changed).size(), other);
        }
    }
}
