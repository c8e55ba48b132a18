package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Row;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** Text whose columns are made by spaces, and text whose cells have nothing between them. */
class LaidOutTextTest {
    private static final int LABEL = 48;
    private static final int COLUMN = 8;
    private static final List<String> LINES = laidOut(Sample.DISTINCT);

    private static List<String> laidOut(IntFunction<String> numbers) {
        List<String> lines = new ArrayList<>();
        Sample.rowByRow(numbers).lines().forEach(line -> {
            List<String> cells =
                    new ArrayList<>(List.of(line.replaceAll("( \\|)+$", "").split(" ?\\| ?")));
            cells.removeIf(String::isEmpty);
            int numbersFrom = cells.size();
            while (numbersFrom > 0 && cells.get(numbersFrom - 1).matches("[0-9.]+")) {
                numbersFrom--;
            }
            if (numbersFrom == cells.size()) {
                lines.add(cells.size() > 1 ? " ".repeat(30) + String.join("   ", cells) : "  " + cells.get(0));
                return;
            }
            StringBuilder text = new StringBuilder(String.join("  ", cells.subList(0, numbersFrom)));
            text.append(" ".repeat(Math.max(2, LABEL - text.length())));
            cells.subList(numbersFrom, cells.size())
                    .forEach(cell -> text.append(cell).append(" ".repeat(COLUMN - cell.length())));
            lines.add(text.toString());
        });
        return lines;
    }

    private static Draft read(List<String> lines) {
        return Sample.read(String.join("\n", lines)).draft();
    }

    private static void assertNothingWrong(List<String> lines, String what) {
        assertEquals(List.of(), Sample.wrong(read(lines), Sample.DISTINCT), what);
    }

    @Test
    void every_number_of_a_laid_out_text_is_read() {
        assertEquals(200, Sample.read(read(LINES)));
        assertNothingWrong(LINES, "undamaged");
    }

    @Test
    void a_value_close_to_its_label_leaves_no_blank_behind() {
        for (int row = 0; row < LINES.size(); row += Extent.of(5, 1)) {
            List<String> lines = new ArrayList<>(LINES);
            lines.set(row, LINES.get(row).replaceFirst("(\\S) {2,}(?=[0-9])", "$1 "));
            Draft draft = read(lines);
            assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT), lines.get(row));
            assertEquals(
                    0,
                    draft.cells().stream()
                            .filter(cell -> draft.value(cell).isBlank())
                            .count(),
                    lines.get(row));
        }
    }

    @Test
    void wrapped_paragraphs_are_put_together() {
        List<String> lines = new ArrayList<>(LINES);
        int at = lines.indexOf("  下一步将加强培训。");
        lines.set(at, "  下一步将加强培训，并在全县范围内继续推进政府信息公开");
        lines.add(at + 1, "工作。");
        assertEquals(
                List.of("2021年,工作仍有不足。", "下一步将加强培训，并在全县范围内继续推进政府信息公开工作。"),
                read(lines).problems().paragraphs());
    }

    @Test
    void column_labels_wrapped_side_by_side_are_put_together() {
        List<String> lines = new ArrayList<>(LINES);
        lines.replaceAll(line -> line.contains("商业 企业")
                ? "                     商业  科研  社会公益  法律服务  其他\n                     企业  机构  组织      机构"
                : line);
        assertEquals(200, Sample.read(read(lines)));
        lines.replaceAll(line -> line.replace("商业  科研", "科研  商业"));
        assertEquals(25, Sample.read(read(lines)));
    }

    @Test
    void values_below_a_wrapped_label_are_its_own() {
        List<String> lines = new ArrayList<>();
        for (String line : LINES) {
            int at = line.indexOf("行政机关不再处理");
            if (at < 0) {
                lines.add(line);
            } else {
                lines.add(line.substring(0, at));
                lines.add("   " + line.substring(at).replaceAll("\\s{2,}[0-9].*", ""));
                lines.add(" ".repeat(LABEL) + line.replaceAll("^.*?\\s{2,}(?=[0-9]{4})", ""));
            }
        }
        assertEquals(200, Sample.read(read(lines)));
        assertNothingWrong(lines, "wrapped");
    }

    @Test
    void a_blank_cell_is_blank_where_its_column_is_certain() {
        List<String> lines = new ArrayList<>(LINES);
        lines.replaceAll(
                line -> line.contains("2.重复申请") ? line.replaceFirst("(?<=[0-9]{4} {4})[0-9]{4}", "    ") : line);
        Draft draft = read(lines);
        assertNothingWrong(lines, "blank");
        CellValue blank = draft.value(Row.REPEATED.cells().get(1));
        assertTrue(blank.isBlank(), blank.toString());
        assertEquals(199, Sample.read(draft));
    }

    @Test
    void a_number_or_spaces_lost_make_no_number_wrong() {
        for (int i = 6; i < LINES.size(); i += Extent.of(90, 3)) {
            String line = LINES.get(i);
            for (int at = LABEL - 4; at < line.length(); at += COLUMN / 2) {
                for (int length : new int[] {2, 4, COLUMN, COLUMN * 2}) {
                    List<String> lines = new ArrayList<>(LINES);
                    String rest = line.substring(Math.min(line.length(), at + length));
                    if (!isInNumber(line, at) && !isInNumber(line, at + length)) {
                        lines.set(i, line.substring(0, at) + rest);
                        assertNothingWrong(lines, lines.get(i));
                    }
                }
            }
        }
    }

    private static boolean isInNumber(String line, int at) {
        return at < line.length() && line.substring(at - 1, at + 1).matches("[0-9.]{2}");
    }

    @ParameterizedTest
    @CsvSource({
        "'规章007', 0 0 7",
        "'规章 0 0 7', 0 0 7",
        "'规章77', ? ? ?",
        "'规章7777166', ? ? ?",
        "'规章70', ? ? ?",
        "'规章0000', ? ? ?",
    })
    void cells_that_run_together_are_told_apart_only_where_there_is_one_way(String row, String expected) {
        String text = Sample.cellByCell(Sample.DISTINCT).replace("规章 |\n1000 |\n1001 |\n1002 |\n", row + "\n");
        ImportResult result = Sample.read(text);
        List<String> read = new ArrayList<>();
        Row.GOVERNMENT_RULES.cells().forEach(cell -> {
            CellValue value = result.draft().value(cell);
            read.add(value.isNumber() ? value.toString() : "?");
        });
        assertEquals(expected, String.join(" ", read));
        assertEquals(
                expected.contains("?"),
                result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.AMBIGUOUS_ROW));
    }

    @Test
    void a_row_shorter_than_its_header_is_unreadable() {
        String text = Sample.rowByRow(Sample.DISTINCT)
                .replace("本年制发件数 | 本年废止件数 | 现行有效件数 |", "本年制发件数 | 本年废止件数 | 现行有效件数 | |")
                .replace("规章 | 1000 | 1001 | 1002 |", "规章 | 1000 | 1002 | |");
        ImportResult result = Sample.read(text);
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(197, Sample.read(result.draft()));
    }

    /** A line set for signs that are as wide as two others, each figure at the right of its column. */
    private static String set(String label, String... values) {
        StringBuilder line = new StringBuilder(label + " ".repeat(60 - LayoutSample.width(label)));
        for (String value : values) {
            line.append(" ".repeat(14 - LayoutSample.width(value))).append(value);
        }
        return line.toString();
    }

    /** The figures of a row, those that are not read as a question mark. */
    private static String read(ImportResult result, Row row) {
        return row.cells().stream()
                .map(cell -> result.draft().value(cell))
                .map(value -> value.isBlank()
                        ? ""
                        : value.number().map(BigDecimal::toString).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void blank_cells_stand_below_their_labels_in_the_width_in_which_the_columns_are_straight() {
        String table = String.join(
                "\n",
                "三、收到和处理政府信息公开申请情况",
                set("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                set("一、本年新收政府信息公开申请数量", "620", "838", "760", "641", "616", "609", "4084"),
                set("二、上年结转政府信息公开申请数量", "24", "32", "2", "31", "3", "20", "112"),
                set("（一）予以公开", "", "37", "55", "52", "49", "5", ""),
                set("1.属于国家秘密", "", "25", "51", "14", "7", "32", "129"),
                set("7.属于行政执法案卷", "11", "2", "", "15", "49", "", "77"),
                set("1.信访举报投诉类申请", "58", "47", "46", "33", "28", "1", "213"));
        ImportResult read = Sample.read(table);
        assertEquals("620 838 760 641 616 609 4084", read(read, Row.NEWLY_RECEIVED));
        assertEquals("? ? ? ? ? ? ?", read(read, Row.DISCLOSED));
        assertEquals(" 25 51 14 7 32 129", read(read, Row.STATE_SECRET));
        assertEquals("11 2  15 49  77", read(read, Row.ENFORCEMENT_FILES));
        assertEquals("58 47 46 33 28 1 213", read(read, Row.PETITION_OR_COMPLAINT));
    }

    @Test
    void a_value_that_goes_on_in_the_next_line_of_its_box_is_not_read() {
        String rule = "├────┼────┼────┼────┼────┼────┼────┼────┤\n";
        String table = "三、收到和处理政府信息公开申请情况\n"
                + rule
                + "│　│自然人│商业企业│科研机构│社会公益组织│法律服务机构│其他│总计│\n"
                + rule
                + "│一、本年新收政府信息公开申请数量│620│838│760│641│616│609│4084│\n"
                + rule
                + "│二、上年结转政府信息公开申请数量│24│32│2│31│3│20│11│\n"
                + "│　│　│　│　│　│　│　│2│\n"
                + rule
                + "│（一）予以公开│9│37│55│52│49│5│207│\n"
                + rule;
        ImportResult read = Sample.read(table);
        assertEquals("620 838 760 641 616 609 4084", read(read, Row.NEWLY_RECEIVED));
        assertEquals("24 32 2 31 3 20 ?", read(read, Row.CARRIED_OVER));
        assertEquals("9 37 55 52 49 5 207", read(read, Row.DISCLOSED));
    }
}
