package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.table.CellReading;
import org.ogireport.documents.table.CellReading.Heading;
import org.ogireport.documents.table.CellReading.State;
import org.ogireport.documents.table.FlowReader;
import org.ogireport.documents.table.GridReader;
import org.ogireport.documents.table.RowReading;

/** The table parts of a document read as the tables of one layout. */
public final class TableParts {
    /** The most characters of a text that the source of a cell keeps. */
    public static final int LONGEST_SOURCE = 1000;

    private final Layout layout;
    private final Origin document;
    private final Remarks remarks = new Remarks(true);
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<Row, String> headings = new EnumMap<>(Row.class);
    private final Set<Part> tried = new HashSet<>();

    public TableParts(Layout layout, List<Section> sections, Origin document) {
        this.layout = layout;
        this.document = document;
        for (int i = 0; i < sections.size(); i++) {
            read(sections.get(i), i == sections.size() - 1);
        }
    }

    private void read(Section section, boolean last) {
        List<Line> lines = ProseLines.afterProse(section);
        List<Row> rows = layout.rows().stream()
                .filter(row -> section.tableParts().contains(row.part()))
                .toList();
        if (rows.isEmpty() || lines.isEmpty()) {
            return;
        }
        boolean inGrids = lines.stream().anyMatch(line -> line.row() != null);
        (inGrids ? readGrids(lines, rows) : readText(section, lines, rows, last)).forEach((row, found) -> {
            readings.put(row, found);
            headings.put(row, section.heading());
        });
        if (section.part() != null) {
            tried.add(section.part());
        }
    }

    private Map<Row, List<RowReading>> readText(Section section, List<Line> lines, List<Row> rows, boolean last) {
        boolean headed = section.part() == Part.DISPUTES;
        return new FlowReader(Token.of(lines), rows, headed, last, remarks).read();
    }

    /** Reads the grids among lines; text between them belongs to no row. */
    private Map<Row, List<RowReading>> readGrids(List<Line> lines, List<Row> rows) {
        List<GridRow> grid = new ArrayList<>();
        for (Line line : lines) {
            if (line.row() != null) {
                grid.add(line.row());
            } else {
                remarks.add(Kind.UNPLACED_TEXT, line.number(), Glyphs.strip(line.text()));
            }
        }
        return new GridReader(rows, remarks).read(grid);
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

    /** Puts every cell of the layout into a draft. */
    public void fill(Draft.Builder draft, Remarks all) {
        remarks.list().forEach(remark -> all.add(remark.kind(), remark.line(), remark.text()));
        for (Row row : layout.rows()) {
            List<RowReading> found = readings.getOrDefault(row, List.of());
            if (found.isEmpty()) {
                row.cells().forEach(cell -> draft.set(cell, CellValue.NOT_FOUND));
                if (isPartFound(row.part())) {
                    all.add(Kind.ROW_NOT_FOUND, 0, String.join(" · ", row.shortLabels()));
                }
            } else if (found.stream().allMatch(reading -> reading.agreesWith(found.get(0)))) {
                fill(draft, found.get(0), all);
            } else {
                refuse(draft, row, found, all);
            }
        }
    }

    /** Whether a part is there at all; where it is not, its rows need no remark each. */
    private boolean isPartFound(Part part) {
        return tried.contains(part) || readings.keySet().stream().anyMatch(row -> row.part() == part);
    }

    private void fill(Draft.Builder draft, RowReading reading, Remarks all) {
        for (int i = 0; i < reading.cells().size(); i++) {
            Cell cell = reading.row().cells().get(i);
            CellReading found = reading.cells().get(i);
            if (found.is(State.ABSENT)) {
                draft.set(cell, CellValue.NOT_FOUND);
                continue;
            }
            Numerals.Reading number = found.is(State.DOUBTFUL)
                    ? Numerals.Reading.unreadable(found.text())
                    : Numerals.read(found.text(), cell, found.heading().unit());
            if (number.remark() != null) {
                all.add(number.remark(), found.line(), found.text());
            }
            draft.set(cell, number.value(), source(reading, cell, found, found.text()));
        }
    }

    private void refuse(Draft.Builder draft, Row row, List<RowReading> found, Remarks all) {
        for (RowReading reading : found) {
            if (found.size() > 1) {
                all.add(Kind.ROW_REPEATED, reading.label().line(), reading.text());
            } else if (reading.columnsAgree()) {
                all.add(Kind.AMBIGUOUS_ROW, reading.label().line(), reading.text());
            }
        }
        RowReading first = found.get(0);
        boolean placed = found.size() == 1 && !first.cells().isEmpty();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            CellReading own = placed ? first.cells().get(i) : null;
            String cellText = own == null ? "" : own.text();
            String text = Glyphs.shorten(cellText.isEmpty() ? first.text() : cellText, LONGEST_SOURCE);
            draft.set(cell, Numerals.unreadable(text), source(first, cell, own, text));
        }
    }

    /** Where a cell stood; where it could not be told from the others of its row, where the row did. */
    private Source source(RowReading reading, Cell cell, @Nullable CellReading own, String text) {
        RowReading.Label label = reading.label();
        String heading = headings.getOrDefault(reading.row(), "");
        int line = own == null ? label.line() : own.line();
        Spot spot = own == null || own.spot() == null ? label.spot() : own.spot();
        spot = spot == null ? document.spots().get(line) : spot;
        Heading column = own == null ? Heading.AS_PRINTED : own.heading();
        String printed =
                column.label() == null ? String.join(" · ", cell.column().labels()) : column.label();
        return document.source()
                .page(spot == null ? null : spot.page())
                .table(label.table())
                .part(heading.isEmpty() ? null : heading)
                .row(label.text().isEmpty() ? null : label.text())
                .column(printed.isEmpty() ? null : printed)
                .line(document.numbered() && line > 0 ? Integer.valueOf(line) : null)
                .box(spot == null ? null : spot.box())
                .text(Glyphs.shorten(text, LONGEST_SOURCE))
                .match(column.match().compareTo(label.match()) > 0 ? column.match() : label.match())
                .build();
    }
}
