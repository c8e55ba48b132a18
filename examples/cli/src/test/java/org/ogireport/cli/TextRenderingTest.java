package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import tools.jackson.databind.JsonNode;

/** Real figures of both forms, and of a mixture, set as text with a row a line, come out as they went in. */
class TextRenderingTest {
    private static final Path REPORTS =
            CommandLineRun.root().resolve("../shared/reports").normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "anhua-2021, 2021, 2021",
        "hongze-2023, 2023, 2021",
        "shanghai-office-2019, 2019, 2019",
        "pingtan-2019, 2019, 2019",
        "pingtan-2020, 2020, 2019",
        "suqian-2024, 2024, 2021"
    })
    void every_cell_is_read_and_every_blank_stays_blank(String name, int year, String form) throws IOException {
        CommandLineRun run = CommandLineRun.of("convert", rendering(name, year).toString(), "--to", "csv");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertEquals(normalized(figures(name)), run.out());
        JsonNode report = CommandLineRun.of(
                        "check", "--format", "json", rendering(name, year).toString())
                .json()
                .get("reports")
                .get(0);
        assertEquals(form, report.get("form").asString());
        assertEquals(year, report.get("year").asInt());
    }

    @Test
    void part_three_of_the_older_form_is_said_to_be_so() throws IOException {
        String out = CommandLineRun.of("check", rendering("hongze-2023", 2023).toString())
                .out();
        assertTrue(out.contains("警告 S2  三、收到和处理政府信息公开申请情况：（六）其他处理各行是 2019 年格式的，不是 2021 年格式的"), out);
    }

    @Test
    void the_tables_of_another_year_are_read_as_what_they_are_and_said_to_be_so() throws IOException {
        String out = CommandLineRun.of("check", rendering("pingtan-2019", 2022).toString())
                .out();
        assertTrue(out.contains("（格式 2019）"), out);
        assertTrue(out.contains("错误 S1  2022 年度应使用 2021 年格式（国办公开办函〔2021〕30号），第二部分实际为 2019 年格式"), out);
    }

    /** Amounts without trailing zeros, as equal numbers are written alike. */
    private static String normalized(String figures) {
        return figures.replaceAll("(?m)(\\.[0-9]*[1-9])0+$", "$1");
    }

    private static String figures(String name) throws IOException {
        Path file = REPORTS.resolve(name + ".figures.csv");
        assumeTrue(Files.exists(file), "the real reports are not beside the project");
        return Files.readString(file).replace("\r", "");
    }

    private Path rendering(String name, int year) throws IOException {
        Map<String, String> figures = figures(name)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Layout layout = Layout.values().stream()
                .filter(candidate -> candidate.cells().stream()
                        .map(Cell::path)
                        .collect(Collectors.toSet())
                        .equals(figures.keySet()))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(List.of("某市人民政府" + year + "年政府信息公开工作年度报告"));
        for (Part part : Part.values()) {
            lines.add(part.heading());
            if (part == Part.DISPUTES) {
                disputes(layout, figures, lines);
            } else if (part.isTable()) {
                rows(layout, part, figures, lines);
            } else {
                lines.add("略。");
            }
        }
        return Files.writeString(folder.resolve(name + "-" + year + ".txt"), String.join("\n", lines) + "\n");
    }

    private static void rows(Layout layout, Part part, Map<String, String> figures, List<String> lines) {
        List<Column> columns = List.of();
        for (Row row : layout.rows()) {
            if (row.part() == part) {
                List<Column> own = row.cells().stream().map(Cell::column).toList();
                if (!own.equals(columns)) {
                    columns = own;
                    lines.add("信息内容 | "
                            + own.stream().map(column -> last(column.labels())).collect(Collectors.joining(" | "))
                            + " |");
                }
                lines.add(last(row.labels()) + " | " + values(row, figures) + " |");
            }
        }
    }

    private static void disputes(Layout layout, Map<String, String> figures, List<String> lines) {
        List<Row> rows = layout.rows().stream()
                .filter(row -> row.part() == Part.DISPUTES)
                .toList();
        lines.add("行政复议 | 行政诉讼 |");
        lines.add("未经复议直接起诉 | 复议后起诉 |");
        lines.add(rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> last(cell.column().labels()))
                        .collect(Collectors.joining(" | "))
                + " |");
        lines.add(rows.stream().map(row -> values(row, figures)).collect(Collectors.joining(" | ")) + " |");
    }

    private static String values(Row row, Map<String, String> figures) {
        return row.cells().stream().map(cell -> figures.get(cell.path())).collect(Collectors.joining(" | "));
    }

    private static String last(List<String> labels) {
        return labels.get(labels.size() - 1);
    }
}
