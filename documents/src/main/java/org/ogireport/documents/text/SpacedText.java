package org.ogireport.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.text.SetTable.Places;

/** Text of which a line is a line of print, words parted by single spaces: its tables as rows, where they stand in rows. */
final class SpacedText {
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-—–]\\s*[0-9]{1,3}\\s*[-—–]\\s*");

    private SpacedText() {}

    /** The lines, those of table parts that have no cells of their own made rows where they are some. */
    static List<Line> inRows(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && part(lines.get(to)) == null) {
                to++;
            }
            Part part = part(lines.get(from));
            List<Line> section = lines.subList(from, to);
            boolean table = part != null && part.isTable() && section.stream().noneMatch(Line::isTabular);
            rows.addAll(table ? rows(section) : section);
            from = to;
        }
        return rows;
    }

    private static @Nullable Part part(Line line) {
        return line.isTabular() ? null : Headings.partOf(line.text());
    }

    private static List<Line> rows(List<Line> section) {
        if (section.size() > SetTable.MOST_LINES) {
            return section;
        }
        List<Line> own = section.stream()
                .filter(line -> !PAGE_NUMBER.matcher(line.text()).matches())
                .toList();
        List<WordLine> words = new ArrayList<>();
        own.forEach(line -> words.add(WordLine.of(line.number(), 0, line.text(), words.size(), 1)));
        Map<Integer, List<Line>> set = SetTable.in(words, Places.NONE);
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            rows.addAll(set.getOrDefault(i, List.of(own.get(i))));
        }
        return rows;
    }
}
