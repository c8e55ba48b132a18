package org.ogireport.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/** The sheets of a workbook that are shown, as one document. */
public final class Workbook {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern YEAR_BEFORE = Pattern.compile("上一?年|去年|往年|前一年");
    private static final int LONGEST_NAME = 31;
    private static final int NAMED = 3;

    private Workbook() {}

    /** What sheets show, from left to right. */
    public static ShownDocument of(List<Sheet> sheets) {
        List<Line> lines = new ArrayList<>();
        List<String> calculated = new ArrayList<>();
        boolean years = sheets.stream()
                        .flatMap(sheet -> YEAR.matcher(sheet.name()).results())
                        .map(MatchResult::group)
                        .distinct()
                        .count()
                > 1;
        for (Sheet sheet : sheets) {
            SheetLines shown = SheetLines.of(sheet);
            String name = TextNormalizer.collapse(sheet.name());
            if (name.length() <= LONGEST_NAME && isHeading(name, shown.lines())) {
                lines.add(Line.paragraph(1, name));
            }
            lines.addAll(captioned(shown.lines(), name.length() <= LONGEST_NAME ? year(name, years) : ""));
            calculated.addAll(shown.calculated());
        }
        List<Remark> remarks = new ArrayList<>();
        if (!calculated.isEmpty()) {
            String first = String.join(", ", calculated.subList(0, Math.min(NAMED, calculated.size())));
            String more = calculated.size() > NAMED ? " … (" + calculated.size() + ")" : "";
            remarks.add(new Remark(Kind.CALCULATED, 0, first + more));
        }
        return new ShownDocument(lines, remarks);
    }

    /** Whether the name of a sheet heads a part of the form that nothing in it does. */
    private static boolean isHeading(String name, List<Line> lines) {
        return Headings.partOf(name) != null
                && lines.stream()
                        .noneMatch(line -> Headings.partOf(line.text()) != null
                                || line.row() == null && line.text().contains("报告"));
    }

    /** The year that the name of a sheet tells, as a caption does; empty where it tells none that matters. */
    private static String year(String name, boolean years) {
        if (YEAR_BEFORE.matcher(name).find()) {
            return name + "数据";
        }
        return years && YEAR.matcher(name).find()
                ? YEAR.matcher(name).replaceFirst("$0年").replace("年年", "年") + "数据"
                : "";
    }

    /** Lines in which each table has a caption. */
    private static List<Line> captioned(List<Line> lines, String caption) {
        if (caption.isEmpty()) {
            return lines;
        }
        List<Line> captioned = new ArrayList<>();
        Grid grid = null;
        for (Line line : lines) {
            if (line.row() != null && line.row().grid() != grid) {
                grid = line.row().grid();
                captioned.add(Line.paragraph(line.number(), caption));
            }
            captioned.add(line);
        }
        return captioned;
    }
}
