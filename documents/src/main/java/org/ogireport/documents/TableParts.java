package org.ogireport.documents;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.Remark.Kind;

/** The table parts of a document read as the tables of one layout. */
final class TableParts {
    private static final int LONGEST_SOURCE = 1000;

    private final Layout layout;
    private final String document;
    private final Remarks remarks = new Remarks();
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<Row, String> headings = new EnumMap<>(Row.class);
    private final Set<Part> tried = new HashSet<>();

    TableParts(Layout layout, List<Section> sections, String document) {
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
        List<Token> tokens = Token.of(lines);
        boolean headed = section.part() == Part.DISPUTES;
        new TableReader(tokens, rows, headed, last, remarks).read().forEach((row, found) -> {
            readings.put(row, found);
            headings.put(row, section.heading());
        });
        if (section.part() != null) {
            tried.add(section.part());
        }
    }

    Layout layout() {
        return layout;
    }

    /** How many rows were found, those under the form's own header counting more. */
    int fit() {
        int fit = 0;
        for (List<RowReading> found : readings.values()) {
            boolean placed = found.stream()
                    .anyMatch(reading ->
                            reading.columnsAgree() && !reading.cells().isEmpty());
            fit += placed ? 3 : 1;
        }
        return fit;
    }

    /** Puts every cell of the layout into a draft. */
    void fill(Draft.Builder draft, Remarks all) {
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
            Token token = reading.cells().get(i);
            CellValue value = Numerals.read(token.text(), cell.kind());
            if (value instanceof CellValue.Unreadable) {
                all.add(Kind.UNREADABLE_NUMBER, token.line(), token.text());
            }
            draft.set(cell, value, source(reading, cell, token.line(), token.text()));
        }
    }

    private void refuse(Draft.Builder draft, Row row, List<RowReading> found, Remarks all) {
        for (RowReading reading : found) {
            if (found.size() > 1) {
                all.add(Kind.ROW_REPEATED, reading.line(), reading.text());
            } else if (reading.columnsAgree()) {
                all.add(Kind.AMBIGUOUS_ROW, reading.line(), reading.text());
            }
        }
        RowReading first = found.get(0);
        boolean placed = found.size() == 1 && !first.cells().isEmpty();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String cellText = placed ? first.cells().get(i).text() : "";
            String text = Glyphs.shorten(cellText.isEmpty() ? first.text() : cellText, LONGEST_SOURCE);
            int line = placed ? first.cells().get(i).line() : first.line();
            draft.set(cell, Numerals.unreadable(text), source(first, cell, line, text));
        }
    }

    private Source source(RowReading reading, Cell cell, int line, String text) {
        String heading = headings.getOrDefault(reading.row(), "");
        return new Source(
                Glyphs.shorten(document, LONGEST_SOURCE),
                heading.isEmpty() ? null : heading,
                reading.label().isEmpty() ? null : reading.label(),
                String.join(" · ", cell.column().labels()),
                line,
                Glyphs.shorten(text, LONGEST_SOURCE));
    }
}
