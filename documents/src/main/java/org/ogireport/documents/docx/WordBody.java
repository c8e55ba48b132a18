package org.ogireport.documents.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;

/**
 * The body of a document that is a row of paragraphs, some of which end a cell or stand before the end of a row, put
 * together as paragraphs and tables.
 */
public final class WordBody {
    private static final int DEEPEST = 16;

    private static final class Level {
        private final WordTable table = new WordTable();
        private List<XmlNode> cell = new ArrayList<>();
        private List<List<XmlNode>> cells = new ArrayList<>();
    }

    private final XmlNode body = new XmlNode("body");
    private final Deque<Level> open = new ArrayDeque<>();
    private final Grid.Limit limit;

    /** A body without anything in it, as large as a limit allows. */
    public WordBody(Grid.Limit limit) {
        this.limit = limit;
    }

    /**
     * Adds a paragraph.
     *
     * @param depth in how many tables it stands
     */
    public void paragraph(int depth, XmlNode paragraph) {
        go(depth);
        add(paragraph);
    }

    /** Adds the last paragraph of a cell. */
    public void cell(int depth, XmlNode paragraph) {
        go(depth);
        Level level = open.element();
        level.cell.add(paragraph);
        level.cells.add(level.cell);
        level.cell = new ArrayList<>();
    }

    /** Ends a row, of which the cells were added. */
    public void row(int depth, WordRow row) {
        go(depth);
        Level level = open.element();
        List<XmlNode> rest = level.cell;
        level.cell = new ArrayList<>();
        level.table.add(row, level.cells, !rest.isEmpty());
        level.cells = new ArrayList<>();
    }

    /** The main part of the document. */
    public XmlNode document() {
        go(0);
        return new XmlNode("document").add(body);
    }

    private void add(XmlNode block) {
        Level level = open.peek();
        if (level == null) {
            body.add(block);
        } else {
            level.cell.add(block);
        }
    }

    private void go(int depth) {
        if (depth > DEEPEST) {
            throw limit.tooLarge();
        }
        while (open.size() > depth) {
            Level level = open.pop();
            level.table.addUnfinished(level.cells);
            if (!level.table.isEmpty()) {
                add(level.table.element());
            }
            level.cell.forEach(this::add);
        }
        while (open.size() < depth) {
            open.push(new Level());
        }
    }
}
