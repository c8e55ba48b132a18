package org.ogireport.documents.draft;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.table.RowReading;

/** The table parts of a document read as the tables of one layout. */
public final class TableParts {
    private final Layout layout;
    private final Remarks remarks = new Remarks(true);
    private final Map<Row, List<RowReading>> readings = new EnumMap<>(Row.class);
    private final Map<Row, String> headings = new EnumMap<>(Row.class);
    private final Set<Row> corrected = EnumSet.noneOf(Row.class);
    private final Set<Part> tried = new HashSet<>();
    private final Map<Part, Unplaced> unplaced = new EnumMap<>(Part.class);

    private TableParts(Layout layout) {
        this.layout = layout;
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
     * Reads the sections that can hold tables, as those of each layout.
     *
     * @param years the years that the report is of, as far as its title tells
     */
    static List<TableParts> read(List<Layout> layouts, List<Section> sections, List<Integer> years) {
        List<TableParts> all = layouts.stream().map(TableParts::new).toList();
        for (int i = 0; i < sections.size(); i++) {
            SectionTables tables = new SectionTables(sections.get(i), years, i == sections.size() - 1);
            all.forEach(parts -> parts.read(tables));
        }
        return all;
    }

    /** Reads the sections that can hold tables of one layout. */
    public static TableParts read(Layout layout, List<Section> sections) {
        return read(List.of(layout), sections, List.of()).get(0);
    }

    private void read(SectionTables tables) {
        Section section = tables.section();
        List<Row> rows = layout.rows().stream()
                .filter(row -> section.tableParts().contains(row.part()))
                .toList();
        SectionTables.Found found = tables.read(rows);
        found.readings().forEach((row, readingsOfRow) -> {
            readings.put(row, readingsOfRow);
            headings.put(row, section.heading());
        });
        corrected.addAll(found.corrected());
        if (section.part() != null && !rows.isEmpty() && !tables.isEmpty()) {
            tried.add(section.part());
        }
        for (Remark remark : found.remarks()) {
            remarks.add(remark.kind(), remark.line(), remark.text());
            Unread reason = reason(remark);
            if (reason != null) {
                Unplaced first = new Unplaced(section.heading(), remark, reason);
                section.tableParts().forEach(part -> unplaced.putIfAbsent(part, first));
            }
        }
    }

    /** Why numbers that a remark is about found no place; null where it is about none. */
    private static @Nullable Unread reason(Remark remark) {
        if (!Numerals.hasFigure(remark.text())) {
            return null;
        }
        return switch (remark.kind()) {
            case UNPLACED_TEXT -> Shown.isPlain(remark.text()) ? Unread.PLACE : Unread.SHOWN_OTHERWISE;
            case TABLE_OF_OTHER_REPORT -> Unread.OTHER_REPORT;
            default -> null;
        };
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
