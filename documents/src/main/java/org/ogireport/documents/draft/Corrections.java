package org.ogireport.documents.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Notes above or below a table that correct what stands in it, such as 注：行政许可应为5件: the figures that they are about have
 * two readings.
 */
final class Corrections {
    private static final int LONGEST = 300;
    private static final Pattern CORRECTION =
            Pattern.compile("(?:[应实]际?[为是]|(?:更正|订正|修正|调整|更改|修?改)[为成])[^0-9,。;]{0,8}[0-9]++(?![年月日])"
                    + "|[0-9][^。;]{0,12}(?:有误|系误|误[填写]|[填写]错|笔误)");
    private static final String SIGNS = "为是成误错";
    private static final Pattern NUMBER = Pattern.compile("^\\(?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[),]*");

    private Corrections() {}

    /** The rows that notes among the lines of tables are about: those they name, or all where they name none. */
    static Set<Row> correctedIn(List<Line> lines, List<Row> rows) {
        Set<Row> corrected = EnumSet.noneOf(Row.class);
        for (Line line : lines) {
            String note = mayCorrect(line.text()) && isNote(line) ? TextNormalizer.key(line.text()) : "";
            if (!note.isEmpty() && CORRECTION.matcher(note).find()) {
                List<Row> named = rows.stream().filter(row -> names(note, row)).toList();
                corrected.addAll(named.isEmpty() ? rows : named);
            }
        }
        return corrected;
    }

    /** Whether a text has a character without which nothing is corrected. */
    private static boolean mayCorrect(String text) {
        for (int i = 0; i < SIGNS.length(); i++) {
            if (text.indexOf(SIGNS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line holds one text, in or beside a table. */
    private static boolean isNote(Line line) {
        boolean alone = line.row() == null
                ? !line.isTabular()
                : line.row().cells().stream()
                                .filter(cell -> !cell.text().isEmpty())
                                .count()
                        == 1;
        return alone && line.text().length() <= LONGEST;
    }

    private static boolean names(String note, Row row) {
        String label = NUMBER.matcher(FormLabels.own(row)).replaceFirst("");
        return note.contains(label);
    }
}
