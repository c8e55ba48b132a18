package org.ogireport.documents.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.table.CellReading.State;

/**
 * One place of a document where a row's values stand.
 *
 * @param row the row
 * @param label how it is labelled
 * @param found all that stands there, text that ends the values in the row's own line included
 * @param cells the row's cells; empty where the values could not be told apart
 * @param columnsAgree whether the header is the form's
 * @param header what stands above the columns where it is not the form's; empty where it is, or is not what is wrong
 */
public record RowReading(
        Row row, Label label, List<String> found, List<CellReading> cells, boolean columnsAgree, String header) {
    private static final int MOST_CELLS = 40;

    /**
     * How a row is labelled.
     *
     * @param text the label as printed; empty where it is not
     * @param line its line, or that of the first value where there is none
     * @param spot where the row begins on a page; null where that is not known, or its line tells
     * @param table which table of the document it stands in, from 1; null where tables are not told apart
     * @param match how sure the row is told
     */
    public record Label(
            String text,
            int line,
            @Nullable Spot spot,
            @Nullable Integer table,
            Match match) {}

    /** A reading below a header. */
    static RowReading below(Columns<?> header, Row row, Label label, List<String> found, List<CellReading> cells) {
        boolean agree = header.verdict() != Columns.Verdict.OTHERWISE;
        return new RowReading(row, label, found, cells, agree, agree ? "" : header.text());
    }

    /** A reading that stands where the row does not belong, whatever its header. */
    static RowReading elsewhere(Row row, Label label, List<String> found) {
        return new RowReading(row, label, found, List.of(), false, "");
    }

    /** The label and all that follows it, in one line. */
    public String text() {
        Stream<String> values = found.stream().limit(MOST_CELLS);
        return TextNormalizer.strip(
                Stream.concat(Stream.of(label.text()), values).collect(Collectors.joining(" | ")));
    }

    /** The same place, of whose values none is to be taken. */
    RowReading withoutCells() {
        return new RowReading(row, label, found, List.of(), columnsAgree, header);
    }

    /** The same place in text, where tables are not told apart. */
    RowReading withoutTable() {
        Label ofText = new Label(label.text(), label.line(), label.spot(), null, label.match());
        return new RowReading(row, ofText, found, cells, columnsAgree, header);
    }

    /** Whether all cells of the row stand under the form's own header. */
    public boolean isPlaced() {
        if (!columnsAgree || cells.isEmpty()) {
            return false;
        }
        for (CellReading cell : cells) {
            if (!cell.is(State.PLACED)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both readings give the same cells. */
    public boolean agreesWith(RowReading other) {
        return columnsAgree
                && other.columnsAgree
                && !cells.isEmpty()
                && (cells == other.cells
                        || cells.stream()
                                .map(CellReading::key)
                                .toList()
                                .equals(other.cells.stream()
                                        .map(CellReading::key)
                                        .toList()));
    }
}
