package org.ogireport.documents.table;

import java.util.List;
import java.util.regex.Pattern;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.TextNormalizer;

/** A number too long for its column, of which print sets the rest in the next line, where it looks like a page's number. */
final class TornValue {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private TornValue() {}

    /**
     * Whether a number below a row can be the rest of one of its values: with it the values sum up to their total, and without
     * it they do not.
     */
    static boolean goesOn(List<String> values, List<Cell> cells, String below) {
        int last = cells.size() - 1;
        if (values.size() != cells.size() || !cells.get(last).column().isTotal()) {
            return false;
        }
        List<String> numbers = values.stream().map(TornValue::digits).toList();
        String rest = digits(below);
        if (!COUNT.matcher(rest).matches()
                || !numbers.stream().allMatch(COUNT.asMatchPredicate())
                || gap(numbers) == 0) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            String whole = numbers.get(i) + rest;
            long more = Long.parseLong(whole) - Long.parseLong(numbers.get(i));
            if (COUNT.matcher(whole).matches() && gap(numbers) == (i == last ? more : -more)) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String text) {
        return TextNormalizer.strip(TextNormalizer.halfWidth(text));
    }

    /** By how much the values before the last one exceed it. */
    private static long gap(List<String> numbers) {
        int last = numbers.size() - 1;
        long sum = numbers.subList(0, last).stream().mapToLong(Long::parseLong).sum();
        return sum - Long.parseLong(numbers.get(last));
    }
}
