package org.ogireport.validation.prose;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells named years by their place relative to the report's: each digit of the report's own year, of the one before and
 * of the one after becomes a mark. Other years, and all where the report's year is not known, stay as they are.
 */
final class Years {
    /** In place of each digit of the report's year. */
    static final char THIS = '○';

    /** In place of each digit of the year before. */
    static final char BEFORE = '↑';

    /** In place of each digit of the year after. */
    static final char AFTER = '↓';

    private static final Pattern NAMED = Pattern.compile("(?<![0-9.,])([12][0-9]{3})年");

    /** From the first to the last day of the report's year. */
    private static final Pattern WHOLE_YEAR = Pattern.compile("○{4}年0?1月0?1日起?[至到\\-—–~](?:○{4}年)?12月31日(?:期间|止)?");

    /** Until that day: all of the year, where nothing says that more years are counted. */
    private static final Pattern YEAR_END =
            Pattern.compile("截[至止]到?(?:○{4}年|本年度?|当年|今年)?(?:年?底|年?末|(?<=[至止到年度])12月31日)止?(?!.*(?:累计|历年))");

    private final OptionalInt year;

    Years(OptionalInt year) {
        this.year = year;
    }

    /** The text with years marked; as long as before. */
    String mark(String text) {
        if (year.isEmpty() || !text.contains("年") && !text.contains("12月31日")) {
            return text;
        }
        String marked = NAMED.matcher(text).replaceAll(named -> mark(Integer.parseInt(named.group(1)), named.group()));
        return asThisYear(YEAR_END, asThisYear(WHOLE_YEAR, marked));
    }

    private static String asThisYear(Pattern period, String text) {
        return period.matcher(text)
                .replaceAll(found -> String.valueOf(THIS).repeat(found.group().length() - 1) + '年');
    }

    private String mark(int named, String text) {
        return switch (named - year.getAsInt()) {
            case 0 -> String.valueOf(THIS).repeat(4) + '年';
            case -1 -> String.valueOf(BEFORE).repeat(4) + '年';
            case 1 -> String.valueOf(AFTER).repeat(4) + '年';
            default -> Matcher.quoteReplacement(text);
        };
    }
}
