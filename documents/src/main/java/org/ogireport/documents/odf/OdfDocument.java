package org.ogireport.documents.odf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.Parts;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.page.ShownText;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.Formulas;
import org.ogireport.documents.sheet.Sheet;
import org.ogireport.documents.sheet.SheetCell.Piece;
import org.ogireport.documents.sheet.Workbook;

/** A document of OpenDocument as it is shown. */
public final class OdfDocument {
    private static final int DEEPEST = 16;

    private final XmlNode content;
    private final OdfStyles styles;
    private final OdfCells cells;
    private final Grid.Limit limit;
    private final boolean zeros;
    private final List<Line> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * What is around paragraphs and tables.
     *
     * @param doubtful whether a figure there may be another
     * @param ground the colour behind
     * @param depth how deep they stand
     */
    private record Around(boolean doubtful, int ground, int depth) {
        Around within(boolean more) {
            return new Around(doubtful || more, ground, depth + 1);
        }

        Around on(Map<String, String> properties) {
            return new Around(doubtful, OdfFont.ground(properties, ground), depth);
        }
    }

    private OdfDocument(byte[] bytes, String name) throws IOException {
        Parts parts = Parts.of(bytes, name);
        XmlNode manifest = parts.xml("meta-inf/manifest.xml");
        if (manifest != null && manifest.has("manifest:encryption-data")) {
            throw new ImportException(name, Reason.ENCRYPTED);
        }
        XmlNode main = parts.mixed("content.xml");
        if (main == null) {
            throw new ZipException("there is no content");
        }
        content = main;
        XmlNode common = parts.mixed("styles.xml");
        styles = new OdfStyles(common, main);
        cells = new OdfCells(styles);
        limit = new Grid.Limit(name);
        zeros = showsZeros(parts.xml("settings.xml"));
    }

    private static boolean showsZeros(@Nullable XmlNode settings) {
        if (settings == null) {
            return true;
        }
        boolean hides = settings.is("config:config-item")
                && settings.attribute("config:name").equals("ShowZeroValues")
                && settings.text().equals("false");
        return !hides && settings.children().stream().allMatch(OdfDocument::showsZeros);
    }

    private XmlNode body(String kind) throws ZipException {
        XmlNode body = content.child("office:body");
        XmlNode own = body == null ? null : body.child(kind);
        if (own == null) {
            throw new ZipException("there is no " + kind);
        }
        return own;
    }

    /**
     * Reads a spreadsheet.
     *
     * @param name what the document is called
     * @throws IOException if it is damaged
     */
    public static ShownDocument readSpreadsheet(byte[] bytes, String name) throws IOException {
        OdfDocument document = new OdfDocument(bytes, name);
        List<Sheet> sheets = new ArrayList<>();
        Formulas formulas = new Formulas();
        for (XmlNode child : document.body("office:spreadsheet").children()) {
            if (child.is("table:table")) {
                Sheet sheet = OdfSheet.ofSpreadsheet(
                        child, document.styles, document.cells, document.limit, formulas, document.zeros);
                if (document.isShown(child)) {
                    sheets.add(sheet);
                }
            } else if (child.is("table:named-expressions")) {
                child.children()
                        .forEach(named -> formulas.addNamed(Formulas.Reading.of(named.attribute("table:expression"))));
            }
        }
        formulas.settle(false);
        return Workbook.of(sheets);
    }

    private boolean isShown(XmlNode table) {
        return !styles.properties("table", table.attribute("table:style-name"), "style:table-properties")
                .getOrDefault("table:display", "true")
                .equals("false");
    }

    /**
     * Reads a text.
     *
     * @param name what the document is called
     * @throws IOException if it is damaged
     */
    public static ShownDocument readText(byte[] bytes, String name) throws IOException {
        OdfDocument document = new OdfDocument(bytes, name);
        document.read(document.body("office:text"), new Around(false, document.styles.paper(), 0));
        return new ShownDocument(document.lines, document.remarks);
    }

    private void read(XmlNode parent, Around around) {
        if (around.depth() > DEEPEST) {
            throw limit.tooLarge();
        }
        List<XmlNode> blocks = parent.children().stream()
                .filter(child -> !child.is(XmlNode.TEXT))
                .toList();
        boolean[] covered = OdfFloats.over(blocks, styles);
        for (int i = 0; i < covered.length; i++) {
            XmlNode child = blocks.get(i);
            switch (child.name()) {
                case "text:p", "text:h" -> addText(child, around);
                case "table:table" -> addTable(child, around, covered[i] || OdfFloats.in(child, styles));
                case "text:list" -> readItems(child, around);
                case "text:section" -> readSection(child, around.within(covered[i]));
                case "text:table-of-content", "text:index-body" -> read(child, around.within(false));
                case "text:tracked-changes", "text:sequence-decls", "text:variable-decls" -> {}
                case "text:user-field-decls", "text:table-of-content-source", "text:index-title" -> {}
                case "office:forms", "text:section-source", "text:soft-page-break", "text:bookmark", "text:change" -> {}
                case "text:change-start", "text:change-end" -> {}
                default -> lines.add(Line.paragraph(lines.size() + 1, String.valueOf(Shown.OTHERWISE)));
            }
        }
    }

    /** What stands in a list may have a number before it that nobody wrote. */
    private void readItems(XmlNode list, Around around) {
        for (XmlNode item : list.children()) {
            read(item, around.within(true));
        }
    }

    private void readSection(XmlNode section, Around around) {
        String display = section.attribute("text:display");
        if (!display.equals("none")) {
            boolean linked = section.child("text:section-source") != null || section.child("office:dde-source") != null;
            Map<String, String> properties =
                    styles.properties("section", section.attribute("text:style-name"), "style:section-properties");
            read(section, around.within(linked || display.equals("condition")).on(properties));
        }
    }

    private void addText(XmlNode paragraph, Around around) {
        ShownText text = new ShownText();
        for (Piece piece : cells.pieces(paragraph, around.ground())) {
            text.add(piece.text(), piece.look(CellStyle.PLAIN, null));
        }
        if (around.doubtful()) {
            text.doubt();
        }
        text.text()
                .lines()
                .map(TextNormalizer::collapse)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(Line.paragraph(lines.size() + 1, line)));
    }

    private void addTable(XmlNode table, Around around, boolean overlaid) {
        if (!isShown(table)) {
            return;
        }
        if (hasTable(table)) {
            // it lays out a page
            readCells(table, around.within(overlaid));
            return;
        }
        Sheet sheet = OdfSheet.inText(table, styles, cells, limit, around.ground());
        if (around.doubtful()) {
            sheet.doubt();
        }
        if (overlaid) {
            sheet.overlay();
        }
        ShownDocument shown = Workbook.of(List.of(sheet));
        lines.addAll(shown.lines());
        remarks.addAll(shown.remarks());
    }

    private static boolean hasTable(XmlNode parent) {
        return parent.children().stream().anyMatch(child -> child.is("table:table") || hasTable(child));
    }

    /** Reads what stands in the cells of a table that lays out a page; hidden columns of one are not told apart. */
    private void readCells(XmlNode part, Around around) {
        if (around.depth() > DEEPEST) {
            throw limit.tooLarge();
        }
        String visibility = part.attribute("table:visibility");
        if (part.is("table:covered-table-cell") || !visibility.isEmpty() && !visibility.equals("visible")) {
            return;
        }
        String family = part.name().startsWith("table:table") ? part.name().substring("table:".length()) : "";
        Map<String, String> properties =
                styles.properties(family, part.attribute("table:style-name"), "style:" + family + "-properties");
        boolean plain = switch (family) {
            case "table" -> OdfProperties.table(properties) == Look.PLAIN && !hasHiddenColumn(part);
            case "table-row" -> OdfProperties.row(properties) == Look.PLAIN;
            case "table-cell" -> OdfProperties.cell(properties) == Look.PLAIN;
            default -> true;
        };
        Around within = around.within(!plain).on(properties);
        if (family.equals("table-cell")) {
            read(part, within);
        } else {
            part.children().forEach(child -> readCells(child, within));
        }
    }

    private static boolean hasHiddenColumn(XmlNode part) {
        return part.children().stream()
                .anyMatch(child -> child.name().startsWith("table:table-column")
                        && (!child.attribute("table:visibility").matches("|visible") || hasHiddenColumn(child)));
    }
}
