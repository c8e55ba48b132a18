package org.ogireport.validation.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.Sentence;
import org.ogireport.validation.prose.Topic;

/**
 * The statistics period as a document states it.
 *
 * @param start its first day; null where it is not plain
 * @param end its last day; null where it is not plain
 * @param sentence where it is stated; empty where only the preface's own members tell it
 * @param explained whether the sentence says why it is another, such as that the organ was founded
 */
public record Period(
        @Nullable LocalDate start, @Nullable LocalDate end, Optional<Sentence> sentence, boolean explained) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";

    private static final Pattern DATES = Pattern.compile("(?<![0-9])([0-9]{4})年" + NUMBER + "(?:月(?:" + NUMBER
            + "日?)?)?起?(?:开始)?[,，]?(?:至|到|—|－|-|–|~){1,2}(?:([0-9]{4})年)?" + NUMBER + "月(?:" + NUMBER
            + "日|底|末|(?![0-9]))");

    /** A day in figures alone. */
    private static final Pattern FIGURES =
            Pattern.compile("(?<![0-9])(20[0-9]{2})([./-])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");

    /** A year in place of its days. */
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("统计(?:期限|时限|时段|时间|期间|周期)(?:为|是|:|：)?(20[0-9]{2})年(?:度|全年)?(?=[,，。;；]|$)");

    /** What part one must say for its days to be the period; the preface speaks of little else. */
    private static final Pattern STATED = Pattern.compile("统计(?:期限|时限|时段|时间|期间|周期)|报告期|所列(?:统计)?数据");

    /** What should be a date and cannot be one: 202011日. */
    private static final Pattern GARBLED = Pattern.compile(
            "(?<![0-9])20[0-9]{2}(?:[0-9]{2,4}日|[0-9]{1,2}月[0-9]{1,2}日|年[0-9]{3,}[月日]|年[0-9]{1,2}日|月[0-9]{1,2}日)|[0-9]月[0-9]{3,}日");

    private static final Pattern INSERTED = Pattern.compile("[(][^()]{0,30}[)]");
    private static final Keywords FOUNDED = Keywords.of("成立|组建|挂牌|设立|机构改革|撤销|合并|划转");

    /** The period; empty where none is stated. */
    public static Optional<Period> of(DocumentText text) {
        return text.linesOn(Topic.DAYS, Passage.PREFACE, Passage.OVERVIEW).stream()
                .filter(line -> line.sentence().passage() == Passage.PREFACE
                        || STATED.matcher(line.plain()).find())
                .flatMap(line -> of(line).stream())
                .findFirst()
                .or(() -> stated(text));
    }

    private static Optional<Period> stated(DocumentText text) {
        LocalDate start = text.preface().periodStart();
        LocalDate end = text.preface().periodEnd();
        return start == null || end == null
                ? Optional.empty()
                : Optional.of(new Period(start, end, Optional.empty(), false));
    }

    private static Optional<Period> of(Line line) {
        boolean founded = line.has(FOUNDED);
        String plain = INSERTED.matcher(line.plain()).replaceAll("");
        Matcher dates = DATES.matcher(plain);
        if (dates.find()
                || dates.reset(FIGURES.matcher(plain).replaceAll("$1年$3月$4日")).find()) {
            String endYear = dates.group(4) == null ? dates.group(1) : dates.group(4);
            LocalDate end = day(endYear, dates.group(5), dates.group(6));
            return Optional.of(new Period(
                    day(dates.group(1), dates.group(2), dates.group(3)),
                    end == null || dates.group(6) != null ? end : end.with(TemporalAdjusters.lastDayOfMonth()),
                    Optional.of(line.sentence()),
                    founded));
        }
        Matcher year = WHOLE_YEAR.matcher(plain);
        if (year.find()) {
            return Optional.of(new Period(
                    day(year.group(1), "1", "1"),
                    day(year.group(1), "12", "31"),
                    Optional.of(line.sentence()),
                    founded));
        }
        return GARBLED.matcher(plain).find()
                ? Optional.of(new Period(null, null, Optional.of(line.sentence()), founded))
                : Optional.empty();
    }

    /** A day; of a month alone its first. */
    private static @Nullable LocalDate day(String year, String month, @Nullable String day) {
        try {
            return LocalDate.of(number(year), number(month), day == null ? 1 : number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A number in figures, or one below a hundred in Chinese; 0 where it is not written as such are. */
    private static int number(String text) {
        if (text.charAt(0) <= '9') {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        String ones = text.substring(ten + 1);
        boolean plain = ten <= 1 && ones.length() <= 1 && ones.indexOf('十') < 0;
        return plain ? tens * 10 + (ones.isEmpty() ? 0 : DIGITS.indexOf(ones)) : 0;
    }

    /** Whether both days are plain. */
    public boolean isPlain() {
        return start != null && end != null;
    }

    /** Whether it is a calendar year. */
    public boolean isYear(int year) {
        return LocalDate.of(year, 1, 1).equals(start)
                && LocalDate.of(year, 12, 31).equals(end);
    }
}
