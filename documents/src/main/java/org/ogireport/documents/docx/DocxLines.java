package org.ogireport.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.LabelIndex;
import org.ogireport.documents.page.Line;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The body of a Word document as lines, in reading order: paragraphs, and the rows of tables. */
public final class DocxLines {
    private static final int DEEPEST = 16;

    private final Grid.Limit limit;
    private final @Nullable String highlighted;
    private final List<Line> lines = new ArrayList<>();

    private DocxLines(Grid.Limit limit, @Nullable String highlighted) {
        this.limit = limit;
        this.highlighted = highlighted;
    }

    public static List<Line> of(List<IBodyElement> body, Grid.Limit limit) {
        return of(body, limit, null);
    }

    /**
     * The body as lines.
     *
     * @param highlighted what stands for the text of each table cell that is highlighted as a whole; null for its text
     */
    public static List<Line> of(List<IBodyElement> body, Grid.Limit limit, @Nullable String highlighted) {
        DocxLines lines = new DocxLines(limit, highlighted);
        lines.read(body, 0);
        return lines.lines;
    }

    private void read(List<IBodyElement> body, int depth) {
        if (depth > DEEPEST) {
            throw limit.tooLarge();
        }
        for (IBodyElement element : body) {
            if (element instanceof XWPFParagraph paragraph) {
                addText(text(paragraph));
            } else if (element instanceof XWPFTable table && isGrid(table)) {
                lines.addAll(grid(table).lines());
            } else if (element instanceof XWPFTable table) {
                cells(table).forEach(cell -> read(cell.getBodyElements(), depth + 1));
            } else if (element instanceof XWPFSDT content) {
                addText(content.getContent().getText());
            }
        }
    }

    private void addText(String text) {
        text.lines()
                .map(Glyphs::collapse)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(Line.paragraph(lines.size() + 1, line)));
    }

    private static List<XWPFTableCell> cells(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .toList();
    }

    /** Whether a table holds figures rather than the layout of a page, which other tables stand in. */
    private static boolean isGrid(XWPFTable table) {
        List<XWPFTableCell> cells = cells(table);
        boolean nested = cells.stream().anyMatch(cell -> !cell.getTables().isEmpty());
        long labels = !nested
                ? 0
                : cells.stream()
                        .map(DocxLines::ownText)
                        .map(text -> text.length() > 200 ? "" : Glyphs.key(text))
                        .filter(key -> LabelIndex.ROW_LABELS.contains(key) || LabelIndex.COLUMN_LABELS.contains(key))
                        .count();
        return !nested || labels > 1;
    }

    private Grid grid(XWPFTable table) {
        Grid grid = new Grid(limit);
        for (XWPFTableRow row : table.getRows()) {
            grid.addRow();
            grid.skip(before(row));
            row.getTableICells().forEach(cell -> {
                if (cell instanceof XWPFTableCell plain) {
                    add(plain, grid);
                } else if (cell instanceof XWPFSDTCell content) {
                    grid.add(Glyphs.collapse(content.getContent().getText()), 0, 1, 1);
                }
            });
        }
        return grid;
    }

    /** How many columns a row leaves out at its beginning. */
    private int before(XWPFTableRow row) {
        int before = 0;
        if (row.getCtRow().isSetTrPr()) {
            for (var skipped : row.getCtRow().getTrPr().getGridBeforeList()) {
                before += columns(skipped.getVal());
            }
        }
        return before;
    }

    private void add(XWPFTableCell cell, Grid grid) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        boolean spans = properties != null && properties.isSetGridSpan();
        int columns = spans ? columns(properties.getGridSpan().getVal()) : 1;
        boolean merged = properties != null && properties.isSetVMerge();
        if (merged && properties.getVMerge().getVal() != STMerge.RESTART) {
            grid.goOn(0, columns);
        } else {
            grid.add(highlighted != null && isHighlighted(cell) ? highlighted : text(cell), 0, columns, 1);
        }
    }

    private int columns(@Nullable BigInteger number) {
        if (number == null) {
            throw limit.damaged();
        }
        if (number.signum() < 0 || number.bitLength() > 16) {
            throw limit.tooLarge();
        }
        return number.intValueExact();
    }

    /** A cell's text, that of tables within it included. */
    private static String text(XWPFTableCell cell) {
        return Glyphs.collapse(DocxText.ofCell(cell.getCTTc().getDomNode()));
    }

    /** Whether all that stands in a cell is highlighted, or shaded, as some programs save it. */
    private static boolean isHighlighted(XWPFTableCell cell) {
        List<XWPFRun> runs = cell.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.text().isBlank())
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(DocxLines::isHighlighted);
    }

    private static boolean isHighlighted(XWPFRun run) {
        CTRPr properties = run.getCTR().getRPr();
        return properties != null
                && (run.isHighlighted() || properties.getShdList().stream().anyMatch(CTShd::isSetFill));
    }

    private static String ownText(XWPFTableCell cell) {
        StringBuilder text = new StringBuilder();
        cell.getParagraphs().forEach(paragraph -> text.append(text(paragraph)));
        return Glyphs.collapse(text);
    }

    /** What a paragraph shows. */
    static String text(XWPFParagraph paragraph) {
        return DocxText.ofParagraph(paragraph.getCTP().getDomNode());
    }
}
