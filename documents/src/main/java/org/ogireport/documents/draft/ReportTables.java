package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark.Kind;

/**
 * Which tables of a section are the report's own: one whose caption says that it is another year's, or that stands below
 * such a caption, is quoted for comparison and fills no gap.
 */
final class ReportTables {
    private static final int MOST_CAPTIONS = 3;
    private static final int LONGEST = 60;
    private static final int ROWS_OF_TITLE = 3;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年)");
    private static final String OF_TABLE = "(?:情况|数据|统计|报表|表格?|报告)";
    private static final Pattern WITH_YEAR =
            Pattern.compile("[^,]{0,30}(?:19|20)[0-9]{2}年[^,]{0,30}" + OF_TABLE + ".{0,10}");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("[^,]{0,16}(?:上一?年度?|去年|往年|前一年度?)[^,]{0,20}" + OF_TABLE + ".{0,8}");
    private static final Pattern COMPARED = Pattern.compile("结转|同比|比上|较上|与上|和上");

    private final List<Integer> years;
    private final Remarks remarks;

    ReportTables(List<Integer> years, Remarks remarks) {
        this.years = years;
        this.remarks = remarks;
    }

    /** The lines without those of tables that are not the report's. */
    List<Line> in(List<Line> lines) {
        List<Line> own = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        Grid grid = null;
        boolean other = false;
        for (Line line : lines) {
            if (line.row() == null) {
                boolean caption =
                        line.text().length() <= LONGEST && line.cells().size() == 1;
                captions.add(caption ? line.text() : "");
                // in running text nothing else tells where a table ends
                other = caption && isOther(line.text()) || other && grid == null && !isHeading(line);
                grid = null;
            } else if (line.row().grid() != grid) {
                grid = line.row().grid();
                other = captions.subList(Math.max(0, captions.size() - MOST_CAPTIONS), captions.size()).stream()
                                .anyMatch(this::isOther)
                        || isOther(title(grid));
                captions.clear();
            }
            if (other) {
                remarks.add(Kind.TABLE_OF_OTHER_REPORT, line.number(), TextNormalizer.strip(line.text()));
            } else {
                own.add(line);
            }
        }
        return own;
    }

    private static boolean isHeading(Line line) {
        return Headings.partOf(line.text()) != null;
    }

    /** The text of the first rows of a grid that one cell fills. */
    private static @Nullable String title(Grid grid) {
        for (int row = 0; row < Math.min(grid.size(), ROWS_OF_TITLE); row++) {
            List<GridCell> cells = grid.cells(row);
            if (cells.size() == 1
                    && cells.get(0).text().length() <= LONGEST
                    && !cells.get(0).isBlank()) {
                return cells.get(0).text();
            }
        }
        return null;
    }

    private boolean isOther(@Nullable String caption) {
        if (caption == null
                || caption.indexOf('年') < 0
                || COMPARED.matcher(caption).find()) {
            return false;
        }
        String key = TextNormalizer.key(caption);
        Matcher named = YEAR.matcher(key);
        boolean otherYear = !years.isEmpty()
                && WITH_YEAR.matcher(key).matches()
                && named.results().map(MatchResult::group).map(Integer::valueOf).noneMatch(years::contains);
        return otherYear || YEAR_BEFORE.matcher(key).matches();
    }
}
