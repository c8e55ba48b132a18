package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;

/** The body of a Word document as lines, in reading order: paragraphs, and the rows of tables. */
final class DocxLines {
    private static final int DEEPEST = 16;

    /**
     * A paragraph or table.
     *
     * @param element the element
     * @param look how it is seen for what is around it
     */
    record Block(XmlNode element, Look look) {
        /** The paragraphs and tables within an element. */
        static List<Block> in(XmlNode parent) {
            List<Block> blocks = new ArrayList<>();
            Wrappers.forEach(parent, Look.PLAIN, (element, look) -> blocks.add(new Block(element, look)));
            return blocks;
        }
    }

    private final Looks looks;
    private final Grid.Limit limit;
    private final @Nullable String highlighted;
    private final Fields fields = new Fields();
    private final List<Line> lines = new ArrayList<>();
    private Look collapsed = Look.PLAIN;

    private DocxLines(Looks looks, Grid.Limit limit, @Nullable String highlighted) {
        this.looks = looks;
        this.limit = limit;
        this.highlighted = highlighted;
    }

    static List<Line> of(List<Block> body, Looks looks, Grid.Limit limit) {
        return of(body, looks, limit, null);
    }

    /**
     * The body as lines.
     *
     * @param highlighted what stands for the text of each table cell that is highlighted as a whole; null for its text
     */
    static List<Line> of(List<Block> body, Looks looks, Grid.Limit limit, @Nullable String highlighted) {
        DocxLines lines = new DocxLines(looks, limit, highlighted);
        lines.read(body, looks.page(), 0);
        return lines.lines;
    }

    private void read(List<Block> body, Around around, int depth) {
        if (depth > DEEPEST) {
            throw limit.tooLarge();
        }
        boolean[] covered = Floats.over(body, looks.styles());
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            switch (block.element().name()) {
                case "p" -> {
                    addText(DocxText.ofParagraph(
                            block.element(), looks, around.look().and(block.look()), fields));
                    collapse(block.element());
                }
                case "tbl" -> read(block, around.below(covered[i]), depth);
                case "sectPr", "tcPr" -> {}
                default -> addText(Character.toString(Shown.OTHERWISE));
            }
        }
    }

    private void read(Block block, Around around, int depth) {
        Around within = around.within(block.look()).within(fields.look()).within(collapsed);
        DocxTable table = new DocxTable(block.element(), looks, within, limit, highlighted);
        if (table.isGrid()) {
            lines.addAll(table.grid().lines());
        } else {
            table.cells().forEach(cell -> read(Block.in(cell.element()), cell.around(), depth + 1));
        }
    }

    /** What stands below a heading that is folded up is not seen. */
    private void collapse(XmlNode paragraph) {
        XmlNode properties = paragraph.child("pPr");
        XmlNode folded = properties == null ? null : properties.child("w15:collapsed");
        if (folded != null && folded.isOn()) {
            collapsed = Look.DOUBTFUL;
        }
    }

    private void addText(String text) {
        text.lines()
                .map(TextNormalizer::collapse)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(Line.paragraph(lines.size() + 1, line)));
    }
}
