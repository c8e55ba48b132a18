package org.ogireport.documents.table;

import java.util.List;
import java.util.Map;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Token;

/** Cuts the lines of text of one section into the rows of the form. */
public final class TextReader {
    private final List<Token> tokens;
    private final List<GridRow> grid;

    /** A reader of the lines of a section, which may be read for several sets of rows. */
    public TextReader(List<Line> lines) {
        this.tokens = Token.of(lines);
        this.grid = TextGrid.rows(lines);
    }

    /**
     * Reads the section.
     *
     * @param rows the rows that can stand in it
     * @param unitsAround the units of money stated around the table
     * @param headed whether part four's heading stands above it
     * @param endsDocument whether nothing follows, so that the last value may be cut
     * @return every place where one of the rows stands, in reading order
     */
    public Map<Row, List<RowReading>> read(
            List<Row> rows, List<String> unitsAround, boolean headed, boolean endsDocument, Remarks remarks) {
        Remarks ofOrder = new Remarks(true);
        Map<Row, List<RowReading>> byOrder = FlowReader.read(tokens, rows, unitsAround, headed, endsDocument, ofOrder);
        Remarks ofPlace = new Remarks(true);
        Map<Row, List<RowReading>> byPlace =
                GridReader.ofText(rows, unitsAround, ofPlace).read(grid);
        remarks.addAll(TextGrid.isPlainer(byOrder, byPlace) ? ofPlace : ofOrder);
        return TextGrid.merge(byOrder, byPlace);
    }
}
