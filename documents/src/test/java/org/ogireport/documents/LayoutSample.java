package org.ogireport.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;

/**
 * A report of given figures, set as programs and people set tables in text. Each table is a list of lines, each line a list
 * of cells; what a program makes of merged cells, of labels too long for a line and of the edges of cells differs.
 */
final class LayoutSample {
    private static final String FRONT = "青山县人民政府2021年政府信息公开工作年度报告\n本报告的统计期限自2021年1月1日至2021年12月31日止。\n"
            + Part.OVERVIEW.heading() + "\n全年共公开信息300条。\n";
    private static final String BACK =
            Part.PROBLEMS.heading() + "\n工作仍有不足。\n" + Part.OTHER_MATTERS.heading() + "\n无。\n";
    private static final int WRAP = 14;

    private final HtmlSample sample;

    LayoutSample(IntFunction<String> numbers) {
        this.sample = new HtmlSample(Layout.of(Form.CURRENT_2021), numbers);
    }

    /** How a merged cell is set in the places it spans but for the first. */
    enum Merged {
        BLANK,
        REPEATED,
        LEFT_OUT,
        FILLED_UP
    }

    /** The lines of cells of a table. */
    private static List<List<String>> lines(List<List<Td>> table, Merged merged) {
        Grid grid = new Grid(new Grid.Limit(""));
        for (List<Td> row : table) {
            grid.addRow();
            row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
        }
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.width(row); column++) {
                GridCell cell = grid.at(row, column);
                boolean first = cell.top() == row && cell.left() == column;
                if (first || merged == Merged.REPEATED) {
                    cells.add(cell.text());
                } else if (merged == Merged.BLANK) {
                    cells.add("");
                }
            }
            while (merged == Merged.FILLED_UP && cells.size() < grid.width(row)) {
                cells.add("");
            }
            lines.add(cells);
        }
        return lines;
    }

    private String report(UnaryOperator<List<List<Td>>> change, TableText text) {
        StringBuilder report = new StringBuilder(FRONT);
        List<Part> parts = List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES);
        for (int i = 0; i < parts.size(); i++) {
            report.append(parts.get(i).heading()).append('\n');
            report.append(text.of(change.apply(sample.tables().get(i))));
        }
        return report.append(BACK).toString();
    }

    /** How a table becomes text. */
    private interface TableText {
        String of(List<List<Td>> table);
    }

    private static String join(List<List<String>> lines, String before, String between, String after) {
        return lines.stream()
                .map(cells -> before + String.join(between, cells) + after + "\n")
                .collect(Collectors.joining());
    }

    String separated(String separator, Merged merged) {
        return report(table -> table, table -> join(lines(table, merged), "", separator, ""));
    }

    String piped(Merged merged) {
        return report(table -> table, table -> join(lines(table, merged), "| ", " | ", " |"));
    }

    String openPiped(Merged merged) {
        return report(table -> table, table -> join(lines(table, merged), "", " | ", " |"));
    }

    /** A cell a line. */
    String cellALine(Merged merged) {
        return report(
                table -> table,
                table -> lines(table, merged).stream()
                        .map(cells -> {
                            int filled = cells.size();
                            while (filled > 0 && cells.get(filled - 1).isEmpty()) {
                                filled--;
                            }
                            String fillers = "|".repeat(cells.size() - filled);
                            return cells.subList(0, filled).stream()
                                            .map(cell -> cell.isEmpty() ? "|\n" : cell + " |\n")
                                            .collect(Collectors.joining())
                                    + (fillers.isEmpty() ? "" : fillers + "\n");
                        })
                        .collect(Collectors.joining()));
    }

    /** As Word and browsers copy a table without any mark of its cells. */
    String cellALineBare() {
        return report(
                table -> table,
                table -> lines(table, Merged.LEFT_OUT).stream()
                        .flatMap(List::stream)
                        .map(cell -> cell + "\n")
                        .collect(Collectors.joining()));
    }

    String markdown(Merged merged, UnaryOperator<String> cell) {
        return report(table -> table, table -> {
            List<List<String>> lines = lines(table, merged).stream()
                    .map(cells -> cells.stream().map(cell).toList())
                    .toList();
            String head = join(lines.subList(0, 1), "| ", " | ", " |");
            String rule = "|" + "---|".repeat(lines.get(0).size()) + "\n";
            return "\n" + head + rule + join(lines.subList(1, lines.size()), "| ", " | ", " |") + "\n";
        });
    }

    /** With one header of no meaning above labels that are repeated where cells are merged. */
    String headedWithoutMeaning() {
        return report(table -> table, table -> {
            List<List<String>> lines = new ArrayList<>(lines(table, Merged.REPEATED));
            if (table == sample.tables().get(1)) {
                lines.subList(0, 3).clear();
                lines = new ArrayList<>(lines.stream()
                        .map(cells -> {
                            List<String> own = new ArrayList<>(cells);
                            own.subList(0, 2).clear();
                            return own;
                        })
                        .toList());
                lines.add(0, List.of("类别", "数据1", "数据2", "数据3", "数据4", "数据5", "数据6", "总计"));
            }
            return join(lines, "| ", " | ", " |");
        });
    }

    /** The width of a text where characters of Chinese take two places. */
    static int width(String text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private static List<String> wrapped(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < text.length(); from += length) {
            pieces.add(text.substring(from, Math.min(text.length(), from + length)));
        }
        return pieces;
    }

    /** A table drawn with characters, its long labels wrapped within their cells. */
    String drawn(String corner, String across, String upright, boolean ruledRows) {
        return report(table -> table, table -> {
            List<List<String>> lines = lines(table, Merged.BLANK);
            int columns = lines.get(0).size();
            int[] widths = new int[columns];
            List<List<List<String>>> rows = new ArrayList<>();
            for (List<String> line : lines) {
                List<List<String>> row = line.stream()
                        .map(cell -> wrapped(cell, ruledRows ? WRAP : 200))
                        .toList();
                rows.add(row);
                for (int i = 0; i < columns; i++) {
                    for (String piece : row.get(i)) {
                        widths[i] = Math.max(widths[i], width(piece));
                    }
                }
            }
            String rule = Arrays.stream(widths)
                            .mapToObj(width -> across.repeat(width + 2))
                            .collect(Collectors.joining(corner, corner, corner))
                    + "\n";
            StringBuilder text = new StringBuilder(rule);
            for (int r = 0; r < rows.size(); r++) {
                List<List<String>> row = rows.get(r);
                int height = row.stream().mapToInt(List::size).max().orElse(1);
                for (int line = 0; line < height; line++) {
                    text.append(upright);
                    for (int i = 0; i < columns; i++) {
                        String piece = line < row.get(i).size() ? row.get(i).get(line) : "";
                        text.append(' ').append(piece).append(" ".repeat(widths[i] - width(piece) + 1));
                        text.append(upright);
                    }
                    text.append('\n');
                }
                text.append(ruledRows || r == 0 || r == rows.size() - 1 ? rule : "");
            }
            return text.toString();
        });
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** All of the report as the rows of one sheet, its lines of prose in the first cell. */
    String sheet(char separator, Merged merged, UnaryOperator<String> number) {
        List<List<String>> rows = new ArrayList<>();
        prose(FRONT, rows);
        List<Part> parts = List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES);
        for (int i = 0; i < parts.size(); i++) {
            prose(parts.get(i).heading(), rows);
            lines(sample.tables().get(i), merged)
                    .forEach(cells -> rows.add(cells.stream()
                            .map(cell -> cell.matches("[0-9.]+") ? number.apply(cell) : cell)
                            .toList()));
        }
        prose(BACK, rows);
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        return rows.stream()
                .map(cells -> Stream.concat(cells.stream(), Collections.nCopies(width - cells.size(), "").stream())
                                .map(LayoutSample::quoted)
                                .collect(Collectors.joining(String.valueOf(separator)))
                        + "\r\n")
                .collect(Collectors.joining());
    }

    private static void prose(String text, List<List<String>> rows) {
        text.lines().forEach(line -> rows.add(List.of(line)));
    }

    /** Values parted by one space from their label and each other, headers on lines of their own. */
    String spaced(String between) {
        return report(table -> table, table -> join(lines(table, Merged.LEFT_OUT), "", between, ""));
    }

    /** Part four with a row for each column, its labels beside it. */
    String disputesInRows(int labels) {
        return report(table -> table, table -> {
            if (table != sample.tables().get(2)) {
                return join(lines(table, Merged.BLANK), "| ", " | ", " |");
            }
            List<List<String>> lines = lines(table, Merged.REPEATED);
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < 15; column++) {
                List<String> label = new ArrayList<>(
                        List.of(lines.get(0).get(column), lines.get(1).get(column)));
                if (column > 4) {
                    label.add(lines.get(2).get(column));
                } else if (labels == 3) {
                    label.add(1, "");
                }
                String value = lines.get(3).get(column);
                text.append("| ")
                        .append(labels == 1 ? String.join("-", label) : String.join(" | ", label))
                        .append(" | ")
                        .append(value)
                        .append(" |\n");
            }
            return text.toString();
        });
    }

    /** Part four with a row for each of its blocks. */
    String disputesInBlocks() {
        return report(table -> table, table -> {
            if (table != sample.tables().get(2)) {
                return join(lines(table, Merged.BLANK), "| ", " | ", " |");
            }
            List<List<String>> lines = lines(table, Merged.REPEATED);
            StringBuilder text = new StringBuilder("| 类型 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n");
            List<String> blocks = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");
            for (int block = 0; block < 3; block++) {
                text.append("| ")
                        .append(blocks.get(block))
                        .append(" | ")
                        .append(String.join(" | ", lines.get(3).subList(block * 5, block * 5 + 5)))
                        .append(" |\n");
            }
            return text.toString();
        });
    }

    /** Part three with its rows as columns. */
    String requestsTransposed() {
        return report(table -> table, table -> {
            List<List<String>> lines = lines(table, Merged.REPEATED);
            if (table != sample.tables().get(1)) {
                return join(lines, "| ", " | ", " |");
            }
            List<List<String>> turned = new ArrayList<>();
            for (int column = 2; column < lines.get(0).size(); column++) {
                List<String> cells = new ArrayList<>();
                for (int row = 2; row < lines.size(); row++) {
                    cells.add(lines.get(row).get(column));
                }
                if (column == 2) {
                    cells.set(0, "申请人");
                }
                turned.add(cells);
            }
            return join(turned, "| ", " | ", " |");
        });
    }

    /** With a number before each row of part three and a note behind it. */
    LayoutSample counted() {
        List<List<Td>> table = sample.requests;
        for (int i = 0; i < table.size(); i++) {
            List<Td> row = new ArrayList<>(table.get(i));
            if (i == 0 || i > 2) {
                row.add(0, i == 0 ? new Td("序号", 1, 3) : new Td("" + (i - 2), 1, 1));
                row.add(i == 0 ? new Td("备注", 1, 3) : new Td(i % 3 == 0 ? "含上年" : "", 1, 1));
            }
            table.set(i, row);
        }
        return this;
    }

    /** With the labels of each row of part three in one cell, and one row of labels above them. */
    LayoutSample joined(String joint) {
        List<List<String>> lines = lines(sample.requests, Merged.REPEATED);
        List<List<Td>> joined = new ArrayList<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            List<Td> row = new ArrayList<>();
            boolean head = joined.isEmpty();
            String labels = line.subList(0, 3).stream().distinct().collect(Collectors.joining(joint));
            row.add(new Td(head ? "项目" : labels, 1, 1));
            line.subList(3, line.size()).forEach(cell -> row.add(new Td(cell, 1, 1)));
            joined.add(row);
        }
        sample.requests.clear();
        sample.requests.addAll(joined);
        return this;
    }

    /** As programs extract it from a print. */
    String printed(Function<PrintedSample, String> text) {
        return printed(1, text);
    }

    /** The same, where a character of Chinese takes so many places. */
    String printed(int wide, Function<PrintedSample, String> text) {
        return report(table -> table, table -> text.apply(new PrintedSample(table, wide)));
    }

    HtmlSample html() {
        return sample;
    }
}
