package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.HeadedUnit;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.GridReader;
import org.ogireport.documents.table.RowReading;
import org.ogireport.documents.table.TextReader;

/**
 * The tables of one section, read as those of several layouts: what holds for all of them is found out once, and what they have
 * in common is read once.
 */
final class SectionTables {
    private final Section section;
    private final boolean endsDocument;
    private final Remarks ofOthers = new Remarks(true);
    private final List<Line> lines;
    private final List<String> units;
    private final @Nullable TextReader text;
    private final Map<List<Row>, Found> found = new HashMap<>();

    /**
     * What was found of some rows.
     *
     * @param readings every place where one of them stood, in reading order
     * @param corrected those of which a note says that another number is right
     * @param remarks what there is to say about the section
     */
    record Found(Map<Row, List<RowReading>> readings, Set<Row> corrected, List<Remark> remarks) {}

    /**
     * The tables of a section that are the report's own.
     *
     * @param years the years that the report is of, as far as its title tells
     * @param endsDocument whether nothing follows
     */
    SectionTables(Section section, List<Integer> years, boolean endsDocument) {
        this.section = section;
        this.endsDocument = endsDocument;
        this.lines = new ReportTables(years, ofOthers).in(ProseLines.afterProse(section));
        this.units = unitsAround();
        this.text = lines.stream().anyMatch(line -> line.row() != null) ? null : new TextReader(lines);
    }

    Section section() {
        return section;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What is found of rows that can stand in the section. */
    Found read(List<Row> rows) {
        return found.computeIfAbsent(rows, this::find);
    }

    private Found find(List<Row> rows) {
        Remarks remarks = new Remarks(true);
        remarks.addAll(ofOthers);
        if (rows.isEmpty() || isEmpty()) {
            return new Found(Map.of(), Set.of(), remarks.list());
        }
        Map<Row, List<RowReading>> readings = text == null ? readGrids(rows, remarks) : readText(text, rows, remarks);
        return new Found(readings, Corrections.correctedIn(lines, rows), remarks.list());
    }

    /** The units of money that the heading of the section states, or a text in it that says nothing else. */
    private List<String> unitsAround() {
        return Stream.concat(
                        HeadedUnit.statedIn(section.heading()).stream(),
                        HeadedUnit.statedIn(lines.stream().flatMap(line -> line.cells().stream())).stream())
                .distinct()
                .toList();
    }

    private Map<Row, List<RowReading>> readText(TextReader reader, List<Row> rows, Remarks remarks) {
        boolean headed = section.part() == Part.DISPUTES;
        Map<Row, List<RowReading>> readings = new HashMap<>(reader.read(rows, units, headed, endsDocument, remarks));
        for (Part part : section.tableParts()) {
            List<Row> table = rows.stream().filter(row -> row.part() == part).toList();
            if (table.stream().noneMatch(readings::containsKey)) {
                readings.putAll(BlankTable.of(lines, table));
            }
        }
        return readings;
    }

    /** Reads the grids among lines; text between them belongs to no row. */
    private Map<Row, List<RowReading>> readGrids(List<Row> rows, Remarks remarks) {
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
}
