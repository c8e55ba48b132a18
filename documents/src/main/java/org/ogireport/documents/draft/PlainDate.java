package org.ogireport.documents.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.TextNormalizer;

/** Years and days as Chinese documents write them. What is not plainly one is none. */
final class PlainDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "○零0OoОо◯Ο";
    private static final Pattern CHINESE_YEAR = Pattern.compile("[一二][" + DIGITS + ZEROS + "]{3}(?=年)");
    private static final Pattern DAY = Pattern.compile(
            "((?:19|20)[0-9]{2})(?:年([0-9]{1,2})月([0-9]{1,2})日|([-/.])([0-9]{1,2})\\4([0-9]{1,2})(?![0-9.]))");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern TIME =
            Pattern.compile("[T ]*(?:[0-9]{1,2}(?:[:时][0-9]{1,2}(?:[:分][0-9]{1,2}(?:\\.0)?秒?)?分?)?)?");
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private PlainDate() {}

    /** A text whose years in Chinese digits, such as 二〇二一年, are in Arabic ones; of the same length. */
    static String arabic(String text) {
        Matcher year = CHINESE_YEAR.matcher(text);
        if (!year.find()) {
            return text;
        }
        StringBuilder arabic = new StringBuilder(text);
        do {
            for (int i = year.start(); i < year.end(); i++) {
                arabic.setCharAt(i, (char) ('0' + Math.max(0, DIGITS.indexOf(text.charAt(i)))));
            }
        } while (year.find());
        return arabic.toString();
    }

    /** The day that a text is, with a time of day behind it or none; null where it is anything else. */
    static @Nullable LocalDate of(String text) {
        String plain = TextNormalizer.strip(TextNormalizer.halfWidth(text));
        LocalDate withOffset = withOffset(plain);
        if (withOffset != null) {
            return withOffset;
        }
        Matcher day = DAY.matcher(plain);
        if (day.lookingAt() && TIME.matcher(plain.substring(day.end())).matches()) {
            boolean chinese = day.group(2) != null;
            return of(List.of(day.group(1), day.group(chinese ? 2 : 5), day.group(chinese ? 3 : 6)));
        }
        Matcher compact = COMPACT.matcher(plain);
        return compact.matches() ? of(List.of(compact.group(1), compact.group(2), compact.group(3))) : null;
    }

    /** The day in China of a moment that is told with its offset. */
    private static @Nullable LocalDate withOffset(String text) {
        try {
            return OffsetDateTime.parse(text).withOffsetSameInstant(CHINA).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate of(List<String> numbers) {
        try {
            return LocalDate.of(
                    Integer.parseInt(numbers.get(0)),
                    Integer.parseInt(numbers.get(1)),
                    Integer.parseInt(numbers.get(2)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
