package org.ogireport.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.Row;

/**
 * One place of a document where a row's values stand.
 *
 * @param row the row
 * @param label its label as printed; empty where it is not
 * @param line the line of the label, or of the first value where there is none
 * @param found all that stands there, text that ends the values in the row's own line included
 * @param cells the row's cells; empty where the values could not be told apart
 * @param columnsAgree whether the header is the form's
 */
record RowReading(Row row, String label, int line, List<Token> found, List<Token> cells, boolean columnsAgree) {
    private static final int MOST_CELLS = 40;

    /** The label and all that follows it, in one line. */
    String text() {
        Stream<String> values = found.stream().limit(MOST_CELLS).map(Token::text);
        return Glyphs.strip(Stream.concat(Stream.of(label), values).collect(Collectors.joining(" | ")));
    }

    /** Whether both readings give the same cells. */
    boolean agreesWith(RowReading other) {
        return columnsAgree
                && other.columnsAgree
                && !cells.isEmpty()
                && cells.stream()
                        .map(Token::key)
                        .toList()
                        .equals(other.cells.stream().map(Token::key).toList());
    }
}
