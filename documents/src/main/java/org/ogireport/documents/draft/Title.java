package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;

/**
 * The title of a report, found in the lines before part one.
 *
 * @param lines its lines as they stand, without what the page puts before them
 * @param authority the organ's name, if it is plain from the title
 * @param years the years named in it
 * @param from the first of its lines
 * @param to the line after its last
 */
public record Title(List<String> lines, @Nullable String authority, List<Integer> years, int from, int to) {
    private static final int LAST_LINE = 80;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 100;
    private static final Pattern SENTENCE = Pattern.compile("[。；;，,！？|｜>›»]");
    private static final Pattern YEAR_ALONE = Pattern.compile("\\(?(?:19|20)[0-9]{2}年?度?\\)?");

    /** The title in one line. */
    public String text() {
        return String.join("", lines);
    }

    /** The title among lines: of all that can be one the first that tells most; null where there is none. */
    public static @Nullable Title in(List<Line> lines) {
        return best(all(lines));
    }

    /** The first of titles that tells most; null where there is none. */
    static @Nullable Title best(List<Title> titles) {
        Title best = null;
        for (Title title : titles) {
            best = best == null || title.rank() > best.rank() ? title : best;
        }
        return best;
    }

    /** Every title among lines, each in as few lines as tell most of it. */
    static List<Title> all(List<Line> lines) {
        List<Title> titles = new ArrayList<>();
        List<String> texts = lines.stream().limit(LAST_LINE).map(Title::text).toList();
        for (int last = 0; last < texts.size(); last++) {
            Title best = null;
            for (int from = last;
                    from >= 0 && from > last - MOST_LINES && !texts.get(from).isEmpty();
                    from--) {
                Title title = of(texts.subList(from, last + 1), from);
                best = title != null && (best == null || title.tellsMoreThan(best)) ? title : best;
            }
            if (best != null) {
                titles.add(best);
            }
        }
        return titles;
    }

    /** What it tells: organ and year best in one line, then the organ, then the year. */
    private int rank() {
        int told = (authority == null ? 0 : 4) + (years.isEmpty() ? 0 : 2);
        return told == 6 && lines.size() == 1 ? 7 : told;
    }

    /** Whether it tells more than the same without its first line: the area that an organ is of, too. */
    private boolean tellsMoreThan(Title without) {
        boolean area = authority != null
                && without.authority != null
                && from == without.from - 1
                && OrganName.isArea(TitleWords.dense(lines.get(0)))
                && !without.authority.startsWith(TitleWords.dense(lines.get(0)));
        return area || rank() > without.rank() && !(isWhole() && without.isWhole());
    }

    /** Whether it tells both organ and year. */
    boolean isWhole() {
        return authority != null && !years.isEmpty();
    }

    /** Whether a title may stand in a line, or end there. */
    static boolean canBeIn(Line line) {
        return line.text().length() <= LONGEST_LINE && line.text().contains("公开");
    }

    /** The text of a line that may be a part of a title; empty for another line. */
    private static String text(Line line) {
        boolean can = !line.isTabular() && line.row() == null && line.text().length() <= 2 * LONGEST_LINE;
        String text = can ? PageFacts.titleIn(line.text()) : null;
        return text == null
                        || text.length() > LONGEST_LINE
                        || SENTENCE.matcher(text).find()
                ? ""
                : TextNormalizer.strip(
                        text.substring(TitleWords.marks(PlainDate.arabic(TextNormalizer.halfWidth(text)))));
    }

    /** The same title among lines of which the first ones were left out. */
    public Title at(int before) {
        return new Title(lines, authority, years, from + before, to + before);
    }

    private static @Nullable Title of(List<String> lines, int from) {
        String title = String.join("", lines);
        TitleWords words = TitleWords.of(TitleWords.dense(title), lines.size() == 1);
        return words == null
                        || !isOne(lines)
                        || title.isBlank()
                        || Text.findRefusedInLine(title).isPresent()
                ? null
                : new Title(List.copyOf(lines), words.organ(), words.years(), from, from + lines.size());
    }

    /** Whether lines are one title and not one after another: only its year may follow a whole one. */
    private static boolean isOne(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean whole = TitleWords.of(TitleWords.dense(String.join("", lines.subList(0, i))), false) != null;
            String rest = lines.subList(i, lines.size()).stream()
                    .map(TitleWords::dense)
                    .collect(Collectors.joining());
            if (whole && !YEAR_ALONE.matcher(rest).matches()) {
                return false;
            }
        }
        return true;
    }
}
