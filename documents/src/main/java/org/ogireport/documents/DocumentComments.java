package org.ogireport.documents;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Part;
import org.ogireport.documents.annotate.Notes;
import org.ogireport.documents.annotate.SheetNotes;
import org.ogireport.documents.annotate.WordNotes;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.Spot.Anchor;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/**
 * Comments in the document that a report was read from: a Word document (.docx) or a workbook (.xlsx). Where each cell of
 * the form stands is known from reading that very document. Nothing else in it is changed: its other parts stay as they
 * are byte for byte, the main part but for the marks of the comments.
 *
 * <p>Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class DocumentComments {
    private final String name;
    private final ImportResult reading;
    private final Notes notes;
    private final Map<Cell, Anchor> cells;
    private final Map<Cell, Anchor> rows;
    private final Map<Part, Anchor> tables = new EnumMap<>(Part.class);
    private final Set<Cell> changed = new LinkedHashSet<>();

    private DocumentComments(
            String name, ImportResult reading, Notes notes, Map<Cell, Anchor> cells, Map<Cell, Anchor> rows) {
        this.name = name;
        this.reading = reading;
        this.notes = notes;
        this.cells = cells;
        this.rows = rows;
        for (Cell cell : reading.draft().cells()) {
            Anchor anchor = cells.getOrDefault(cell, rows.get(cell));
            if (anchor != null) {
                tables.putIfAbsent(cell.part(), anchor);
            }
        }
    }

    /** Where a comment stands, the nearest first. */
    public enum Place {
        /** At the cell itself. */
        CELL("本格", "the cell"),
        /** At the label of the cell's row, since the cell was not told apart. */
        ROW("本行", "its row"),
        /** At the first cell of the table, since the row was not found. */
        TABLE("本表开头", "the beginning of its table"),
        /** At the beginning of the document, since the table was not found. */
        DOCUMENT("文件开头", "the beginning of the document");

        private final Words words;

        Place(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the name in words
         */
        public Words words() {
            return words;
        }
    }

    /**
     * Reads a document that is to be commented on.
     *
     * @param document its bytes, which are not changed
     * @param documentName what it is called
     * @return the document, without any comment yet
     * @throws ImportException if it is neither a Word document nor a workbook, or there is no report in it
     */
    public static DocumentComments of(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        Origin origin = Origin.of(document, documentName);
        Map<Cell, Anchor> cells = new HashMap<>();
        Map<Cell, Anchor> rows = new HashMap<>();
        Origin telling = origin.telling((cell, spot, own) -> {
            if (spot.anchor() != null) {
                (own ? cells : rows).put(cell, spot.anchor());
            }
        });
        boolean packed = document.length > 1 && document[0] == 'P' && document[1] == 'K';
        ReportImporter importer = packed ? ReportImporters.recognize(document).orElse(null) : null;
        if (importer == DocxImporter.INSTANCE) {
            ImportResult reading = DocxImporter.read(document, telling);
            Notes notes = ParsingLibrary.read(origin.name(), () -> WordNotes.of(document, origin.name()));
            return new DocumentComments(origin.name(), reading, notes, cells, rows);
        }
        if (importer == XlsxImporter.INSTANCE) {
            ImportResult reading = XlsxImporter.read(document, telling);
            String first = reading.draft().cells().stream()
                    .flatMap(cell -> Optional.ofNullable(cells.getOrDefault(cell, rows.get(cell))).stream())
                    .map(Anchor::part)
                    .findFirst()
                    .orElseThrow(() -> new ImportException(origin.name(), Reason.NOTHING_RECOGNIZED));
            Notes notes = ParsingLibrary.read(origin.name(), () -> SheetNotes.of(document, origin.name(), first));
            return new DocumentComments(origin.name(), reading, notes, cells, rows);
        }
        throw new ImportException(origin.name(), Reason.UNKNOWN_FORMAT);
    }

    /**
     * What was read of the document.
     *
     * @return the report and what is to be said of it, as the importer gives it
     */
    public ImportResult reading() {
        return reading;
    }

    /**
     * Where a comment on a cell stands.
     *
     * @param cell a cell of the form
     * @return the nearest place that is certain
     */
    public Place place(Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        return cells.containsKey(cell)
                ? Place.CELL
                : rows.containsKey(cell) ? Place.ROW : tables.containsKey(cell.part()) ? Place.TABLE : Place.DOCUMENT;
    }

    /**
     * Adds a comment on a cell, at the nearest place that is certain.
     *
     * @param cell the cell
     * @param text what is said; each line is a paragraph
     * @return where it stands
     */
    public Place comment(Cell cell, String text) {
        Place place = place(cell);
        Anchor anchor = cells.getOrDefault(cell, rows.getOrDefault(cell, tables.get(cell.part())));
        return anchor != null && add(anchor, text) ? place : comment(text);
    }

    /**
     * Adds a comment on the document as a whole, at its beginning.
     *
     * @param text what is said; each line is a paragraph
     * @return where it stands
     * @throws ImportException if the document has no paragraph to put it at
     */
    public Place comment(String text) {
        if (!add(null, text)) {
            throw new ImportException(name, Reason.EMPTY);
        }
        return Place.DOCUMENT;
    }

    private boolean add(@Nullable Anchor anchor, String text) {
        Objects.requireNonNull(text, "text: must not be null");
        return ParsingLibrary.read(name, () -> notes.comment(anchor, text));
    }

    /**
     * Puts numbers in place of those in cells, in all of them or in none.
     *
     * @param numbers the new numbers
     * @return false where that is not certain to be right, so that nothing is changed: a cell was not told apart or was
     *     changed before, or holds no whole number of its own, as where a formula or a field gives it
     */
    public boolean set(Map<Cell, Long> numbers) {
        Objects.requireNonNull(numbers, "numbers: must not be null");
        for (Cell cell : numbers.keySet()) {
            Anchor anchor = cells.get(cell);
            if (anchor == null
                    || changed.contains(cell)
                    || !(reading.draft().value(cell) instanceof CellValue.Count count)
                    || !ParsingLibrary.read(name, () -> notes.holds(anchor, count.count()))) {
                return false;
            }
        }
        numbers.forEach((cell, number) -> {
            Anchor anchor = Objects.requireNonNull(cells.get(cell), "cells: must not be null");
            changed.add(cell);
            ParsingLibrary.read(name, () -> {
                notes.set(anchor, number);
                return cell;
            });
        });
        return true;
    }

    /**
     * The document with all comments and numbers.
     *
     * @return the bytes of a file of the same format
     */
    public byte[] write() {
        return ParsingLibrary.read(name, notes::write);
    }
}
