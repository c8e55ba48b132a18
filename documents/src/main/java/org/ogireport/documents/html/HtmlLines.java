package org.ogireport.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;

/** A page as lines, in reading order: paragraphs, and the rows of the tables that are not there for layout only. */
public final class HtmlLines {
    private static final Set<String> LEFT_OUT = Set.of("nav", "map");
    private static final int LONGEST_VALUE = 100;

    /** The rules for non-negative integers (HTML, 2.3.4.2). */
    private static final Pattern SPAN = Pattern.compile("[\t\n\f\r ]*\\+?0*([0-9]+).*", Pattern.DOTALL);

    /** Tells a label from a figure, with its unit or a note beside it or not. */
    private static final Pattern WORDS =
            Pattern.compile("^(?:[0-9]{1,2}[.．、,，)）])?[^0-9]*\\p{IsHan}{2}|^[(（][0-9]{1,2}[)）]\\p{IsHan}{2}");

    /**
     * A line and where it stands.
     *
     * @param line the line
     * @param element the element whose text it is, or the table
     */
    record Placed(Line line, Element element) {}

    private final Eye eye;
    private final Grid.Limit limit;
    private final List<Placed> lines = new ArrayList<>();
    private final ShownText text;
    private boolean placed;

    private HtmlLines(Eye eye, Element body, Grid.Limit limit) {
        this.eye = eye;
        this.limit = limit;
        this.text = eye.line(body);
    }

    public static List<Placed> of(Element body, Eye eye, Grid.Limit limit) {
        HtmlLines lines = new HtmlLines(eye, body, limit);
        lines.read(body, body);
        lines.flush(body);
        return lines.lines;
    }

    private void read(Element element, Element block) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), eye.look(element));
                if (placed && !words.isBlank() && eye.look(element).isSeen()) {
                    text.addOtherwise();
                }
            } else if (node instanceof Element child && !eye.isGone(child)) {
                boolean around = placed;
                placed |= eye.look(child).isOver() && isValue(child);
                readChild(child, block);
                placed = around;
            }
        }
    }

    /** Whether an element holds a value and nothing else; where it stands by itself, nobody knows of what. */
    private static boolean isValue(Element element) {
        return element.hasText() && mayBeValue(element);
    }

    /** Whether an element holds a value and nothing else, or nothing at all. */
    static boolean mayBeValue(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            text.append(node instanceof TextNode words ? words.getWholeText() : "");
            return text.length() > LONGEST_VALUE ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        String shown = TextNormalizer.collapse(text);
        return text.length() <= LONGEST_VALUE && (shown.isEmpty() || Numerals.isLikeAValue(shown));
    }

    private void readChild(Element child, Element block) {
        if (Elements.isPicture(child) || LEFT_OUT.contains(child.normalName())) {
            if (child.normalName().equals("img")) {
                text.addOtherwise();
            }
        } else if (child.normalName().equals("table")) {
            flush(block);
            if (eye.isGrid(child)) {
                readCaption(child);
                grid(child).lines().forEach(line -> lines.add(new Placed(line, child)));
            } else {
                read(child, child);
                flush(child);
            }
        } else if (eye.isBreak(child)) {
            flush(block);
            read(child, child);
            flush(child);
        } else {
            boolean apart = Elements.isStruck(child) || Elements.isRaised(child);
            if (apart) {
                text.space();
            }
            eye.addField(child, text);
            read(child, block);
            if (apart) {
                text.space();
            }
        }
    }

    private void readCaption(Element table) {
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption") && !eye.isGone(caption)) {
                read(caption, table);
                flush(table);
            }
        }
    }

    private void flush(Element block) {
        String line = text.take();
        if (!line.isEmpty()) {
            boolean figure = Numerals.isLikeAValue(line) && Numerals.hasFigure(line) && isValue(block);
            String shown = figure ? eye.ofFigure(block) : line;
            lines.add(new Placed(Line.paragraph(lines.size() + 1, shown), block));
        }
    }

    private Grid grid(Element table) {
        Grid grid = new Grid(limit);
        boolean doubtful = eye.isDoubtful(table);
        List<List<Element>> groups = eye.groups(table);
        for (int g = 0; g < groups.size(); g++) {
            List<Element> group = groups.get(g);
            int beyond = g + 1 < groups.size() && isHead(group) ? labelRows(groups.get(g + 1)) : 0;
            for (int i = 0; i < group.size(); i++) {
                grid.addRow();
                for (Element cell : eye.cells(group.get(i))) {
                    int left = group.size() - i;
                    int columns = span(cell.attr("colspan"), 1);
                    int down = Math.min(left + beyond, span(cell.attr("rowspan"), left));
                    String shown = eye.ofCell(cell);
                    boolean otherwise = (doubtful || eye.mayShowMore(cell)) && !isLabel(shown);
                    grid.add(otherwise ? shown + Shown.OTHERWISE : shown, 0, columns, down);
                }
            }
        }
        return grid;
    }

    private static boolean isHead(List<Element> group) {
        Element parent = group.isEmpty() ? null : group.get(0).parent();
        return parent != null && parent.normalName().equals("thead");
    }

    /**
     * How many rows at the beginning of a group hold labels only: what heads a table may go on there, as office programs
     * write it. Otherwise no cell spans rows of another group.
     */
    private int labelRows(List<Element> group) {
        int rows = 0;
        while (rows < group.size() && eye.cells(group.get(rows)).stream().allMatch(cell -> isLabel(eye.ofCell(cell)))) {
            rows++;
        }
        return rows;
    }

    private static boolean isLabel(String shown) {
        return WORDS.matcher(shown).find() && !Numerals.mayBeRead(shown);
    }

    /** How many columns or rows a cell spans, as browsers read it: what stands behind the digits does not count. */
    private int span(String printed, int ofZero) {
        if (printed.isEmpty()) {
            return 1;
        }
        Matcher span = SPAN.matcher(printed);
        if (!span.matches()) {
            return 1;
        }
        String digits = span.group(1);
        if (digits.length() > 6) {
            throw limit.tooLarge();
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? Math.min(ofZero, Grid.Limit.ROWS) : number;
    }
}
