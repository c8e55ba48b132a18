package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.Token;

/**
 * Puts what follows a label into the columns, by position: only if there is one way to do it. Otherwise nothing is
 * placed, since one value too many or too few shifts all others.
 */
final class Placement {
    private Placement() {}

    /**
     * As many tokens as there are cells; none where they cannot be told. Values that run together in one token are told
     * apart first, if there is one way to do it.
     */
    static List<Token> place(FlowValues values, List<Cell> cells) {
        List<Token> tokens = values.tokens();
        if (values.isWhole() && size(tokens) >= cells.size() && isBlankFrom(tokens, cells.size())) {
            return expand(tokens, cells.size(), 0);
        }
        if (tokens.size() == cells.size() && tokens.stream().allMatch(token -> token.isBlankCell() || isBare(token))) {
            return tokens;
        }
        List<Token> filled = tokens.stream().filter(token -> !token.isEmpty()).toList();
        if (filled.size() == 1 && cells.size() > 1) {
            List<String> split = RunTogetherValues.split(filled.get(0).text(), cells);
            if (!split.isEmpty()) {
                return split.stream().map(filled.get(0)::with).toList();
            }
        }
        return place(tokens, cells.size());
    }

    private static boolean isBare(Token token) {
        return !token.isEmpty() && !token.inRow() && !token.closed();
    }

    private static List<Token> place(List<Token> tokens, int columns) {
        int first = 0;
        int last = tokens.size();
        while (first < last && tokens.get(first).isEmpty()) {
            first++;
        }
        while (last > first && tokens.get(last - 1).isEmpty()) {
            last--;
        }
        long before = size(tokens.subList(0, first));
        long span = size(tokens.subList(first, last));
        long all = before + span + size(tokens.subList(last, tokens.size()));
        if (span > columns || all < columns) {
            return List.of();
        }
        return isOneRow(tokens)
                ? inRow(tokens, columns, before, span, all)
                : cellByCell(tokens.subList(first, last), columns, tokens);
    }

    /**
     * Cells of one line: empty ones before or after may fill up spans, so that the columns are a window over the cells.
     * It must have only one place, or all be blank; and where some fill up spans, those between values may too.
     */
    private static List<Token> inRow(List<Token> tokens, int columns, long before, long span, long all) {
        long from = Math.max(0, before + span - columns);
        long to = Math.min(before, all - columns);
        List<Token> window = expand(tokens, columns, from);
        boolean certain = from == to && (all == columns || window.stream().noneMatch(Token::isEmpty));
        return span == 0 || certain ? window : List.of();
    }

    /**
     * A cell a line: lines of pipes fill up the row, and a missing value cannot be told from a blank one at the end. So
     * the cells must reach from the first column to the last, or all be there and empty.
     */
    private static List<Token> cellByCell(List<Token> filled, int columns, List<Token> all) {
        if (size(filled) == columns) {
            return expand(filled, columns, 0);
        }
        long single = all.stream().filter(token -> token.empties() == 1).count();
        return filled.isEmpty() && single >= columns && columns > 1 ? expand(all, columns, 0) : List.of();
    }

    /** Whether all cells from one on are blank. */
    private static boolean isBlankFrom(List<Token> tokens, int from) {
        int passed = 0;
        for (Token token : tokens) {
            if (passed >= from && !token.isEmpty()) {
                return false;
            }
            passed += token.size();
        }
        return true;
    }

    private static List<Token> expand(List<Token> tokens, int columns, long skip) {
        List<Token> cells = new ArrayList<>();
        long passed = 0;
        for (Token token : tokens) {
            long from = Math.max(passed, skip);
            passed += token.size();
            long wanted = Math.min(passed, skip + columns) - from;
            cells.addAll(Collections.nCopies((int) Math.max(0, wanted), token));
        }
        return List.copyOf(cells);
    }

    private static long size(List<Token> tokens) {
        long size = 0;
        for (Token token : tokens) {
            size += token.size();
        }
        return size;
    }

    private static boolean isOneRow(List<Token> tokens) {
        Token first = tokens.get(0);
        return tokens.stream().allMatch(token -> token.inRow() && token.line() == first.line());
    }
}
