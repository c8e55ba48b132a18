package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.text.LayoutText;

/** The pages of a document as lines: paragraphs, wrapped lines joined, and the rows of the tables drawn with lines. */
public final class PdfLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–]?\\s*[0-9]{1,3}\\s*[-—–]?|第\\s*[0-9]{1,3}\\s*页.*");
    private static final String OTHERWISE = String.valueOf(Shown.OTHERWISE);
    private static final double POINTS_A_COLUMN = 4;
    private static final double AT_THE_EDGE = 0.1;

    /** How far cells, and how far words stand apart, in heights of their letters. */
    private static final double CELL_GAP = 0.8;

    private static final double WORD_GAP = 0.35;

    private final Grid.Limit limit;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder laidOut = new StringBuilder();
    private final Map<Integer, Spot> spots = new HashMap<>();
    private int laidOutLines;
    private @Nullable Grid grid;
    private @Nullable PdfTable table;
    private boolean hasLabels;
    private boolean wraps;

    PdfLines(Grid.Limit limit) {
        this.limit = limit;
    }

    /** Adds a page. */
    void add(PdfPage page) {
        List<PdfTable> tables = PdfTable.in(page.rules());
        List<PdfGlyph> seen = new ArrayList<>(page.glyphs());
        for (List<PdfGlyph> line : PdfGlyph.lines(page.glyphs())) {
            double y = line.get(0).y();
            boolean edge = y < page.height() * AT_THE_EDGE || y > page.height() * (1 - AT_THE_EDGE);
            boolean inTable = line.stream().anyMatch(glyph -> tables.stream().anyMatch(table -> table.holds(glyph)));
            if (edge && !inTable && PAGE_NUMBER.matcher(PdfGlyph.text(line)).matches()) {
                seen.removeAll(new HashSet<>(line));
            }
        }
        layOut(page, seen);
        List<PdfGlyph> rest = new ArrayList<>(seen);
        PdfMarks marks = new PdfMarks(page.marks());
        for (PdfTable next : tables) {
            List<PdfGlyph> above = rest.stream()
                    .filter(glyph ->
                            glyph.middleY() < next.top() && tables.stream().noneMatch(t -> t.holds(glyph)))
                    .toList();
            rest.removeAll(new HashSet<>(above));
            addProse(above);
            List<PdfGlyph> within = rest.stream().filter(next::holds).toList();
            rest.removeAll(new HashSet<>(within));
            List<PdfGlyph> all = new ArrayList<>(within);
            page.glyphs().stream().filter(next::isCutBy).forEach(glyph -> all.add(glyph.with(OTHERWISE)));
            addTable(page.number(), next, all, marks);
        }
        addProse(rest);
    }

    private void addTable(int page, PdfTable next, List<PdfGlyph> glyphs, PdfMarks marks) {
        if (glyphs.isEmpty()) {
            return;
        }
        Grid rows = grid;
        if (rows == null || table == null || !next.goesOn(table)) {
            flush();
            rows = new Grid(limit);
        }
        List<String> outside = next.addTo(rows, page, glyphs, marks);
        grid = rows;
        table = next;
        if (!outside.isEmpty()) {
            flush();
            outside.forEach(text -> lines.add(Line.paragraph(lines.size() + 1, text)));
        }
        wraps = false;
    }

    private void flush() {
        if (grid != null) {
            for (Line line : grid.lines()) {
                hasLabels |= ProseLines.beginsTable(line);
                lines.add(line);
            }
        }
        grid = null;
        table = null;
    }

    /** Adds paragraphs; a line that reaches the margin goes on in the next one that is not indented. */
    private void addProse(List<PdfGlyph> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        flush();
        double left = glyphs.stream().mapToDouble(PdfGlyph::x).min().orElse(0);
        double right = glyphs.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
        for (List<PdfGlyph> line : PdfGlyph.lines(glyphs)) {
            String text = PdfGlyph.text(line);
            PdfGlyph first = line.get(0);
            boolean heading = Headings.partOf(text) != null;
            if (wraps && !heading && first.x() - left < first.height()) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(Line.paragraph(last.number(), last.text() + text));
            } else if (!text.isEmpty()) {
                lines.add(Line.paragraph(lines.size() + 1, text));
            }
            wraps = !heading && right - line.get(line.size() - 1).right() < 2 * first.height();
        }
    }

    /** The page with spaces in place of distances, for tables that are not drawn with lines. */
    private void layOut(PdfPage page, List<PdfGlyph> glyphs) {
        String begins = String.valueOf(LayoutText.PAGE);
        for (List<PdfGlyph> line : PdfMarks.among(PdfGlyph.lines(glyphs), page.marks())) {
            laidOut.append(begins);
            begins = "";
            int begin = laidOut.length();
            PdfGlyph last = null;
            for (PdfGlyph glyph : line) {
                double gap = last == null ? Double.MAX_VALUE : glyph.x() - last.right();
                if (gap > glyph.height() * CELL_GAP) {
                    int column = (int) Math.min(500, Math.max(0, glyph.x() / POINTS_A_COLUMN));
                    int spaces = Math.max(last == null ? 0 : 2, column - (laidOut.length() - begin));
                    laidOut.append(" ".repeat(spaces));
                } else if (last != null
                        && (gap > glyph.height() * WORD_GAP || last.isOfNumber() && last.isApartFrom(glyph))) {
                    laidOut.append(' ');
                }
                laidOut.append(glyph.text());
                last = glyph;
            }
            laidOut.append('\n');
            spots.put(++laidOutLines, PdfGlyph.spot(page.number(), line));
        }
    }

    /** All lines. */
    public List<Line> lines() {
        return isLaidOut() ? LayoutText.ofPrint(laidOut.toString()) : lines;
    }

    /** Where the lines that have no cells of their own stand, by their numbers. */
    public Map<Integer, Spot> spots() {
        return isLaidOut() ? Map.copyOf(spots) : Map.of();
    }

    private boolean isLaidOut() {
        flush();
        return !hasLabels && LayoutText.isLaidOut(laidOut.toString());
    }
}
