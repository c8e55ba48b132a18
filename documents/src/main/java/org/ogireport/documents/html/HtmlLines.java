package org.ogireport.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.Line;

/** A page as lines, in reading order: paragraphs, and the rows of the tables that are not there for layout only. */
public final class HtmlLines {
    private static final int LONGEST_CELL = 300;
    private static final Evaluator PROSE = Selector.evaluatorOf("p ~ p ~ p, h1, h2, h3");
    private static final Evaluator TABLE = Selector.evaluatorOf("table");

    /**
     * A line and where it stands.
     *
     * @param line the line
     * @param element the element whose text it is, or the table
     */
    record Placed(Line line, Element element) {}

    private final Grid.Limit limit;
    private final List<Placed> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private HtmlLines(Grid.Limit limit) {
        this.limit = limit;
    }

    public static List<Placed> of(Element body, Grid.Limit limit) {
        HtmlLines lines = new HtmlLines(limit);
        lines.read(body, body);
        lines.flush(body);
        return lines.lines;
    }

    private void read(Element element, Element block) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child && !HtmlText.isUnseen(child)) {
                readChild(child, block);
            }
        }
    }

    private void readChild(Element child, Element block) {
        if (child.normalName().equals("table")) {
            flush(block);
            if (isGrid(child)) {
                grid(child).lines().forEach(line -> lines.add(new Placed(line, child)));
            } else {
                read(child, child);
                flush(child);
            }
        } else if (HtmlText.isBreak(child)) {
            flush(block);
            read(child, child);
            flush(child);
        } else {
            String space = HtmlText.isApart(child) ? " " : "";
            text.append(space).append(HtmlText.ownText(child));
            read(child, block);
            text.append(space);
        }
    }

    private void flush(Element block) {
        String line = Glyphs.collapse(text);
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(new Placed(Line.paragraph(lines.size() + 1, line), block));
        }
    }

    /** Whether a table holds figures or facts, rather than the layout of a page: its own cells tell. */
    static boolean isGrid(Element table) {
        boolean nested = table.select(TABLE).size() > 1;
        boolean prose = false;
        int labels = 0;
        for (Element row : HtmlText.rows(table)) {
            for (Element cell : HtmlText.cells(row)) {
                String own = nested && cell.selectFirst(TABLE) != null ? "" : HtmlText.ofCell(cell);
                String key = own.length() > LONGEST_CELL ? "" : Glyphs.key(own);
                prose |= own.length() > LONGEST_CELL || cell.selectFirst(PROSE) != null;
                labels += LabelIndex.ROW_LABELS.contains(key) || LabelIndex.COLUMN_LABELS.contains(key) ? 1 : 0;
            }
        }
        return labels > 1 || !nested && !prose;
    }

    private Grid grid(Element table) {
        Grid grid = new Grid(limit);
        List<Element> rows = HtmlText.rows(table);
        for (int i = 0; i < rows.size(); i++) {
            grid.addRow();
            for (Element cell : HtmlText.cells(rows.get(i))) {
                int columns = span(cell.attr("colspan"), 1);
                int down = span(cell.attr("rowspan"), rows.size() - i);
                grid.add(HtmlText.ofCell(cell), 0, columns, down);
            }
        }
        return grid;
    }

    /** How many columns or rows a cell spans; one where it does not say so in digits. */
    private int span(String printed, int ofZero) {
        String digits = Glyphs.strip(printed);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        if (digits.length() > 6) {
            throw limit.tooLarge();
        }
        int span = Integer.parseInt(digits);
        return span == 0 ? Math.min(ofZero, Grid.Limit.ROWS) : span;
    }
}
