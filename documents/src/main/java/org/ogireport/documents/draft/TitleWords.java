package org.ogireport.documents.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.TextNormalizer;

/**
 * What the words of a title tell. Organ and year stand in any order, before the subject or behind it: 某县财政局2021年…,
 * 2021年某乡…, 某局政府信息公开工作年度报告(2021年度).
 *
 * @param organ the organ's name; null where it is not plain
 * @param years the years named
 */
record TitleWords(@Nullable String organ, List<Integer> years) {
    /** What a title is about. In 某乡政府信息公开 the 政府 belongs to the information. */
    private static final String SUBJECT = "(?:(?:政府|政务)信息(?:主动)?公开|信息公开|政务公开)";

    private static final String YEAR = "(?:19|20)[0-9]{2}(?:年度|年|度)?";
    private static final String ANNOUNCING = "(?:公布|发布|印发|公开|报送|呈报|上报|编制|公示|做好)?";

    private static final Pattern TITLE = Pattern.compile(".*" + SUBJECT
            + ".*(?:报告|年报)(?:的?(?:公告|公示|通告|通知))?(?:\\([^()]{0,40}\\)|[-—]+\\p{IsHan}{2,40}|" + YEAR + ")?");

    private static final Pattern YEARS = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    /** A mark of the page before the title, such as (图解). */
    private static final Pattern MARK = Pattern.compile("[(\\[【]([^()\\[\\]【】0-9]{1,10})[)\\]】]");

    private static final Pattern MARKING_WORD =
            Pattern.compile("(?:图解|图文解读|图文|解读|一图读懂|一图看懂|一张图读懂|图说|转载|转发|公示|公告)[:|丨·-]*");

    private static final Pattern ABOUT = Pattern.compile("关于" + ANNOUNCING);
    private static final Pattern QUOTES = Pattern.compile("[《》〈〉]");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(.+?)(?:本级)?(?:关于" + ANNOUNCING + ")?[-—:]*" + YEAR + ".*");
    private static final Pattern BEHIND_YEAR =
            Pattern.compile(YEAR + "(?:" + ANNOUNCING + ")(.+?)(?:关于)?" + SUBJECT + ".*");
    private static final Pattern BEFORE_SUBJECT = Pattern.compile("(.+?)(?:本级)?(?:关于)?" + SUBJECT + ".*");
    private static final Pattern AT_THE_END =
            Pattern.compile(".*(?:报告|年报)(?:\\(([^()]{2,40})\\)|[-—]+(\\p{IsHan}{2,40}))");

    /** A text in the form that these patterns expect. */
    static String dense(String text) {
        return PlainDate.arabic(QUOTES.matcher(TextNormalizer.halfWidth(TextNormalizer.dense(text)))
                .replaceAll(""));
    }

    /** The marks of the page that stand before a title, as they stand there. */
    static int marks(String text) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.region(from, text.length()).lookingAt() && !OrganName.isPlain(mark.group(1))) {
            from = mark.end();
        }
        Matcher word = MARKING_WORD.matcher(text).region(from, text.length());
        return word.lookingAt() ? word.end() : from;
    }

    /**
     * The words of a title; null where it is none.
     *
     * @param dense the text in the form of {@link #dense}, without marks
     * @param oneLine whether it stands in one line, so that what precedes the year is of the title
     */
    static @Nullable TitleWords of(String dense, boolean oneLine) {
        if (!TITLE.matcher(dense).matches()) {
            return null;
        }
        List<Integer> years = YEARS.matcher(dense)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
        Matcher about = ABOUT.matcher(dense);
        return new TitleWords(organ(about.lookingAt() ? dense.substring(about.end()) : dense, oneLine), years);
    }

    private static @Nullable String organ(String dense, boolean oneLine) {
        Matcher beforeYear = BEFORE_YEAR.matcher(dense);
        if (beforeYear.matches()) {
            String name = lastSubject(beforeYear.group(1));
            if (OrganName.isPlain(name)) {
                return name;
            }
            boolean isSubject = Pattern.compile(SUBJECT).matcher(name).find();
            if (oneLine && !isSubject && OrganName.canBe(name) && name.chars().allMatch(Character::isIdeographic)) {
                return name;
            }
        }
        for (Pattern pattern : List.of(BEHIND_YEAR, BEFORE_SUBJECT)) {
            Matcher found = pattern.matcher(dense);
            String name = found.matches() ? government(found.group(1)) : "";
            if (OrganName.isPlain(name)) {
                return name;
            }
        }
        Matcher end = AT_THE_END.matcher(dense);
        String name = end.matches() ? end.group(end.group(1) == null ? 2 : 1) : "";
        return OrganName.isPlain(name) ? name : null;
    }

    /** Of an office's notice about another organ's report the other: 某县人民政府办公室关于公布某县人民政府. */
    private static String lastSubject(String name) {
        Matcher about = ABOUT.matcher(name);
        int from = 0;
        while (about.find()) {
            from = about.end();
        }
        return name.substring(from);
    }

    /** The name with the 政府 that is its own: there is no 某县人民. */
    private static String government(String name) {
        return name.endsWith("人民") ? name + "政府" : name;
    }
}
