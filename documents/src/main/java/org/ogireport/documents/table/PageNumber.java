package org.ogireport.documents.table;

import java.util.List;
import java.util.regex.Pattern;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.Token;

/**
 * The number of a page, which stands among the values of running text where a table goes on to the next page. It cannot be
 * told from a value, and completes a row that has lost one. It is looked for in rows that end in a total only: in others, such
 * as those of part two, nothing tells it.
 */
final class PageNumber {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private PageNumber() {}

    /**
     * Whether a row may end in one: its last value can be a page's number and is not the total of the others, which the value
     * before it is, or may be where blank cells stand among them.
     *
     * @param values one for each of the cells, those of rows that stand beside each other too
     */
    static boolean mayEnd(List<Token> values, List<Cell> cells) {
        int end = values.size();
        int from = end;
        while (from > 0 && cells.get(from - 1).row() == cells.get(end - 1).row()) {
            from--;
        }
        return endsRow(values.subList(from, end), cells.subList(from, end));
    }

    private static boolean endsRow(List<Token> values, List<Cell> cells) {
        int last = values.size() - 1;
        boolean open = cells.get(last).column().isTotal()
                && NUMBER.matcher(values.get(last).text()).matches()
                && values.stream().noneMatch(token -> token.inRow() || token.closed())
                && values.stream()
                        .allMatch(token -> token.isBlankCell()
                                || COUNT.matcher(token.text()).matches());
        if (!open) {
            return false;
        }
        long before = sum(values.subList(0, last - 1));
        long total = count(values.get(last - 1));
        boolean blanks = values.stream().anyMatch(Token::isBlankCell);
        return (blanks || before == total) && before + total != count(values.get(last));
    }

    private static long sum(List<Token> values) {
        return values.stream().mapToLong(PageNumber::count).sum();
    }

    private static long count(Token value) {
        return value.isEmpty() ? 0 : Long.parseLong(value.text());
    }
}
