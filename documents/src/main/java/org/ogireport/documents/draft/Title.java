package org.ogireport.documents.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;

/**
 * The title of a report, found in the lines before part one.
 *
 * @param text the title in one line, as printed
 * @param authority the organ's name, if the title plainly begins with it
 * @param years the years named in it
 * @param from the first of its lines
 * @param to the line after its last
 */
public record Title(String text, @Nullable String authority, List<Integer> years, int from, int to) {
    private static final int LAST_LINE = 30;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 60;
    private static final Pattern LABEL = Pattern.compile("标题[:：]\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[。；;，,！？|｜]");
    private static final Pattern TITLE = Pattern.compile(".*(?:信息公开|政务公开).*(?:报告|年报)(?:\\([^()]{0,12}\\))?");
    private static final Pattern WITH_AUTHORITY =
            Pattern.compile("(\\p{IsHan}{2,40}?)(?:关于)?[0-9]{4}年度?(?:本级|度)?(?:政府)?(?:信息公开|政务公开).*");
    private static final Pattern WITH_YEAR_BEFORE =
            Pattern.compile("[0-9]{4}年度?(\\p{IsHan}{2,40}?(?:政府|[厅局委]|办公室|委员会))(?:政府信息公开|政务公开).*");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    /** The title among lines; null where there is none. */
    public static @Nullable Title in(List<Line> lines) {
        Title plain = null;
        for (int last = 0; last < Math.min(lines.size(), LAST_LINE); last++) {
            for (int from = last; from >= 0 && from > last - MOST_LINES; from--) {
                Title title = of(lines, from, last + 1);
                if (title != null && title.authority != null) {
                    return title;
                }
                plain = plain == null ? title : plain;
            }
            if (plain != null) {
                return plain;
            }
        }
        return null;
    }

    /** Whether a title may stand in a line, or end there. */
    static boolean canBeIn(Line line) {
        return line.text().length() <= LONGEST_LINE + 40 && line.text().contains("公开");
    }

    /** The same title among lines of which the first ones were left out. */
    public Title at(int before) {
        return new Title(text, authority, years, from + before, to + before);
    }

    private static @Nullable Title of(List<Line> lines, int from, int to) {
        List<Line> part = lines.subList(from, to);
        for (Line line : part) {
            if (line.isTabular()
                    || line.text().length() > LONGEST_LINE + 40
                    || SENTENCE.matcher(line.text()).find()) {
                return null;
            }
        }
        String text =
                part.stream().map(line -> TextNormalizer.strip(line.text())).collect(Collectors.joining());
        Matcher label = LABEL.matcher(text);
        String title = label.lookingAt() ? text.substring(label.end()) : text;
        String dense = arabic(TextNormalizer.halfWidth(TextNormalizer.dense(title)));
        if (!TITLE.matcher(dense).matches() || Text.findRefusedInLine(title).isPresent()) {
            return null;
        }
        List<Integer> years = YEAR.matcher(dense)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
        Matcher authority = WITH_AUTHORITY.matcher(dense);
        Matcher afterYear = WITH_YEAR_BEFORE.matcher(dense);
        String name = authority.matches() ? authority.group(1) : afterYear.matches() ? afterYear.group(1) : null;
        return new Title(title, name, years, from, to);
    }

    /** A year in Chinese digits, such as 二〇二一年, in Arabic ones. */
    private static String arabic(String text) {
        StringBuilder arabic = new StringBuilder(text);
        Matcher year = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)").matcher(text);
        while (year.find()) {
            for (int i = year.start(); i < year.end(); i++) {
                int digit = CHINESE_DIGITS.indexOf(text.charAt(i));
                arabic.setCharAt(i, (char) ('0' + Math.max(0, digit)));
            }
        }
        return arabic.toString();
    }
}
