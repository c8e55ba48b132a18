package org.ogireport.validation.deduction;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to divide what is printed of a row among its cells.
 *
 * @param values a number for each cell
 * @param lacking the cell of which nothing is printed; -1 for none
 * @param isFree whether the number that is not printed may be any
 */
record Division(long[] values, int lacking, boolean isFree) {
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST = 4000;

    /** Every division of numbers, and of digits run together, among cells; empty where there are none, or too many to look at. */
    static List<Division> of(List<String> printed, int cells) {
        List<Division> found = new ArrayList<>();
        divide(printed, 0, 0, new ArrayList<>(), cells, found);
        boolean plain = printed.stream().allMatch(word -> word.length() <= LONGEST_NUMBER && isNumber(word));
        if (printed.size() == cells - 1 && plain) {
            addLacking(printed.stream().map(Long::valueOf).toList(), cells, found);
        }
        return found.size() > MOST ? List.of() : found;
    }

    private static void divide(
            List<String> printed, int word, int from, List<Long> numbers, int cells, List<Division> found) {
        if (found.size() > MOST || !fits(printed, word, from, cells - numbers.size())) {
            return;
        }
        if (word == printed.size()) {
            found.add(new Division(numbers.stream().mapToLong(Long::longValue).toArray(), -1, false));
            return;
        }
        String text = printed.get(word);
        int longest = text.charAt(from) == '0' ? from + 1 : Math.min(text.length(), from + LONGEST_NUMBER);
        for (int to = from + 1; to <= longest; to++) {
            numbers.add(Long.parseLong(text.substring(from, to)));
            boolean ends = to == text.length();
            divide(printed, ends ? word + 1 : word, ends ? 0 : to, numbers, cells, found);
            numbers.remove(numbers.size() - 1);
        }
    }

    /** Whether what is left can be as many numbers as there are cells left, of one to nine digits each. */
    private static boolean fits(List<String> printed, int word, int from, int cells) {
        int fewest = 0;
        int most = 0;
        for (int i = word; i < printed.size(); i++) {
            int digits = printed.get(i).length() - (i == word ? from : 0);
            fewest += (digits + LONGEST_NUMBER - 1) / LONGEST_NUMBER;
            most += digits;
        }
        return fewest <= cells && cells <= most;
    }

    private static boolean isNumber(String word) {
        return word.length() == 1 || word.charAt(0) != '0';
    }

    /** One number too few: any cell may be the one of which nothing is printed. */
    private static void addLacking(List<Long> numbers, int cells, List<Division> found) {
        for (int lacking = 0; lacking < cells; lacking++) {
            List<Long> all = new ArrayList<>(numbers);
            all.add(lacking, 0L);
            found.add(new Division(all.stream().mapToLong(Long::longValue).toArray(), lacking, true));
        }
    }

    /** The same with a number in the cell of which nothing is printed. */
    Division with(long number) {
        long[] all = values.clone();
        all[lacking] = number;
        return new Division(all, lacking, false);
    }

    /** Whether nothing can be said against a cell of this being what is printed there, or lost there and no blank. */
    boolean tells(int cell) {
        return cell != lacking || !isFree && values[cell] > 0;
    }
}
