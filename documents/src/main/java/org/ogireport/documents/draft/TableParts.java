package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.HeadedUnit;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.GridReader;
import org.ogireport.documents.table.RowReading;
import org.ogireport.documents.table.TextReader;

/** The table parts of a document read as the tables of one layout. */
public final class TableParts {
    private final Layout layout;
    private final List<Integer> years;
    private final Remarks remarks = new Remarks(true);
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<Row, String> headings = new EnumMap<>(Row.class);
    private final Set<Row> corrected = EnumSet.noneOf(Row.class);
    private final Set<Part> tried = new HashSet<>();
    private final Map<Part, Unplaced> unplaced = new EnumMap<>(Part.class);

    private TableParts(Layout layout, List<Integer> years) {
        this.layout = layout;
        this.years = years;
    }

    /**
     * Numbers that found no place in a part.
     *
     * @param heading the heading they stand under; empty where there is none
     * @param remark what was said of the first of them
     * @param reason why they found none
     */
    record Unplaced(String heading, Remark remark, Unread reason) {}

    /**
     * Reads the sections that can hold tables.
     *
     * @param years the years that the report is of, as far as its title tells
     */
    public static TableParts read(Layout layout, List<Section> sections, List<Integer> years) {
        TableParts parts = new TableParts(layout, years);
        for (int i = 0; i < sections.size(); i++) {
            parts.read(sections.get(i), i == sections.size() - 1);
        }
        return parts;
    }

    private void read(Section section, boolean last) {
        Remarks own = new Remarks(true);
        read(section, last, own);
        for (Remark remark : own.list()) {
            remarks.add(remark.kind(), remark.line(), remark.text());
            Unread reason = reason(remark);
            if (reason != null) {
                Unplaced found = new Unplaced(section.heading(), remark, reason);
                section.tableParts().forEach(part -> unplaced.putIfAbsent(part, found));
            }
        }
    }

    /** Why numbers that a remark is about found no place; null where it is about none. */
    private static @Nullable Unread reason(Remark remark) {
        if (!Numerals.hasFigure(remark.text())) {
            return null;
        }
        return switch (remark.kind()) {
            case UNPLACED_TEXT -> Unread.PLACE;
            case TABLE_OF_OTHER_REPORT -> Unread.OTHER_REPORT;
            default -> null;
        };
    }

    private void read(Section section, boolean last, Remarks own) {
        List<Line> lines = new ReportTables(years, own).in(ProseLines.afterProse(section));
        List<Row> rows = layout.rows().stream()
                .filter(row -> section.tableParts().contains(row.part()))
                .toList();
        if (rows.isEmpty() || lines.isEmpty()) {
            return;
        }
        boolean inGrids = lines.stream().anyMatch(line -> line.row() != null);
        List<String> units = unitsAround(section, lines);
        (inGrids ? readGrids(lines, rows, units, own) : readText(section, lines, rows, units, last, own))
                .forEach((row, found) -> {
                    readings.put(row, found);
                    headings.put(row, section.heading());
                });
        corrected.addAll(Corrections.correctedIn(lines, rows));
        if (section.part() != null) {
            tried.add(section.part());
        }
    }

    /** The units of money that the heading of a section states, or a text in it that says nothing else. */
    private static List<String> unitsAround(Section section, List<Line> lines) {
        return Stream.concat(
                        HeadedUnit.statedIn(section.heading()).stream(),
                        HeadedUnit.statedIn(lines.stream().flatMap(line -> line.cells().stream())).stream())
                .distinct()
                .toList();
    }

    private static Map<Row, List<RowReading>> readText(
            Section section, List<Line> lines, List<Row> rows, List<String> units, boolean last, Remarks remarks) {
        boolean headed = section.part() == Part.DISPUTES;
        Map<Row, List<RowReading>> found = new HashMap<>(TextReader.read(lines, rows, units, headed, last, remarks));
        for (Part part : section.tableParts()) {
            List<Row> table = rows.stream().filter(row -> row.part() == part).toList();
            if (table.stream().noneMatch(found::containsKey)) {
                found.putAll(BlankTable.of(lines, table));
            }
        }
        return found;
    }

    /** Reads the grids among lines; text between them belongs to no row. */
    private static Map<Row, List<RowReading>> readGrids(
            List<Line> lines, List<Row> rows, List<String> units, Remarks remarks) {
        List<GridRow> grid = new ArrayList<>();
        for (Line line : lines) {
            if (line.row() != null) {
                grid.add(line.row());
            } else {
                remarks.add(Kind.UNPLACED_TEXT, line.number(), TextNormalizer.strip(line.text()));
            }
        }
        return GridReader.of(rows, units, remarks).read(grid);
    }

    Layout layout() {
        return layout;
    }

    /** How many rows were found, those under the form's own header counting more. */
    int fit() {
        int fit = 0;
        for (List<RowReading> found : readings.values()) {
            fit += found.stream().anyMatch(RowReading::isPlaced) ? 3 : 1;
        }
        return fit;
    }

    /** Every place where a row stood, in reading order. */
    List<RowReading> readings(Row row) {
        return readings.getOrDefault(row, List.of());
    }

    /** Whether a note beside its table says that another number is right than stands in a row. */
    boolean isCorrected(Row row) {
        return corrected.contains(row);
    }

    /** The heading of the part that a row stood in, as printed. */
    String heading(Row row) {
        return headings.getOrDefault(row, "");
    }

    /** What was said of the tables while they were read. */
    List<Remark> remarks() {
        return remarks.list();
    }

    /** The first numbers that stand where a part does and found no place; null where there are none. */
    @Nullable
    Unplaced unplaced(Part part) {
        return unplaced.get(part);
    }

    /** Whether a part is there at all; where it is not, its rows need no remark each. */
    boolean isPartFound(Part part) {
        return tried.contains(part) || readings.keySet().stream().anyMatch(row -> row.part() == part);
    }
}
