package org.ogireport.documents.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Token;
import org.ogireport.documents.result.Remark.Kind;

/**
 * The running text of one section while its rows are read: what its tokens say of each other, and where rows and remarks
 * go.
 */
final class FlowSection {
    private final List<Token> tokens;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final List<String> unitsAround;
    private final boolean endsDocument;
    private final int rowSize;
    private final boolean closed;
    private final Remarks remarks;
    private final RowMatcher<FlowValues, FlowHeader> matcher;

    FlowSection(List<Token> tokens, List<String> unitsAround, boolean endsDocument, Remarks remarks) {
        this.tokens = tokens;
        this.unitsAround = unitsAround;
        tokens.forEach(token -> widths.merge(token.line(), token.size(), Integer::sum));
        this.endsDocument = endsDocument;
        this.closed = tokens.stream().anyMatch(token -> !token.isEmpty() && token.closed());
        this.rowSize = rowSize(tokens);
        this.remarks = remarks;
        this.matcher = new RowMatcher<>(remarks);
    }

    /** What stands above the values of a row. */
    FlowHeader headerOf(Row row, List<Mark> above) {
        return FlowHeader.read(above, row.cells().stream().map(Cell::column).toList(), widths, unitsAround);
    }

    /** What stands above the values of rows that stand beside each other. */
    FlowHeader headerOf(List<Row> blocks, List<Mark> above) {
        return FlowHeader.readBlocks(above, blocks, widths);
    }

    /** What follows a label in a line, or below it. */
    FlowValues values(List<Token> found, int line) {
        return new FlowValues(found, widths.getOrDefault(line, 0), isCut(found, false), false);
    }

    /**
     * What follows a label with a cell a line. Blank cells at its ends are told from those that fill up the row by how many
     * cells the rows of its table have.
     *
     * @param labels what stands before the values in their row: its label, and that of a group where it begins one
     */
    FlowValues valuesOf(Row row, List<Token> labels, List<Token> found, int line) {
        boolean whole = row.cells().get(row.cells().size() - 1).kind().isWhole();
        long cells = labels.stream().filter(Token::closed).count()
                + found.stream().mapToLong(Token::size).sum();
        boolean isWhole = cells == rowSize
                && labels.stream().noneMatch(Token::inRow)
                && found.stream().noneMatch(Token::inRow);
        return new FlowValues(found, widths.getOrDefault(line, 0), isCut(found, whole), isWhole);
    }

    /** How many cells each row has, with a cell a line and rows filled up at their ends; 0 where several do not have the same. */
    private static int rowSize(List<Token> tokens) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int size = 0;
        for (Token token : tokens) {
            size = token.inRow() || !token.closed() ? Integer.MIN_VALUE / 2 : size + token.size();
            if (token.empties() > 1) {
                sizes.merge(size, 1, Integer::sum);
                size = 0;
            }
        }
        return sizes.entrySet().stream()
                .filter(entry -> entry.getKey() > 0 && entry.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /**
     * Whether a value may go on elsewhere: its cell is not closed where others are and another value follows, or the
     * document ends with it and no whole number is done with it, as one is with 0.
     */
    private boolean isCut(List<Token> found, boolean endsWhole) {
        for (int i = 0; i < found.size(); i++) {
            Token token = found.get(i);
            boolean open = token.isFigure() && !token.closed();
            if (open
                    && (i + 1 < found.size() && closed
                            || endsDocument
                                    && token == tokens.get(tokens.size() - 1)
                                    && !(endsWhole && isZero(token)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZero(Token token) {
        return token.text().chars().allMatch(c -> c == '0');
    }

    /** Says of a text that is no label and holds a sentence, or numbers between spaces, that it was not read. */
    void warnOfSentence(Mark mark) {
        if (mark.isText() && (mark.text().indexOf('。') >= 0 || Numerals.hasFigure(mark.text()))) {
            remarks.add(Kind.UNPLACED_TEXT, mark.line(), mark.text());
        }
    }

    Remarks remarks() {
        return remarks;
    }

    RowMatcher<FlowValues, FlowHeader> matcher() {
        return matcher;
    }
}
