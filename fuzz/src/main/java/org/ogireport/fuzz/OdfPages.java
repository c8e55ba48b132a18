package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogireport.fuzz.FormTable.Placed;
import org.ogireport.fuzz.FormTable.Td;

/** A page as a text or a spreadsheet of OpenDocument. */
final class OdfPages {
    /** The styles of a document, in a part of their own. */
    static final String STYLES = "<office:document-styles" + space("office") + space("style") + space("text")
            + space("table") + space("number") + " xmlns:fo=\"" + name("xsl-fo-compatible") + "\"><office:styles>"
            + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:color=\"#000000\"/>"
            + "</style:default-style><style:style style:name=\"Standard\" style:family=\"paragraph\">"
            + "<style:paragraph-properties fo:text-align=\"center\" fo:background-color=\"#ffffff\"/></style:style>"
            + "<style:style style:name=\"Default\" style:family=\"table-cell\" style:data-style-name=\"n\"/>"
            + "<number:number-style style:name=\"n\"><number:number number:min-integer-digits=\"1\"/>"
            + "</number:number-style></office:styles></office:document-styles>";

    private OdfPages() {}

    private static String name(String space) {
        return "urn:oasis:names:tc:opendocument:xmlns:" + space + ":1.0";
    }

    private static String space(String space) {
        return " xmlns:" + space + "=\"" + name(space.equals("number") ? "datastyle" : space) + "\"";
    }

    /** The part that holds a text. */
    static String text(Page page) {
        return content(page, "text", "");
    }

    /** The part that holds a spreadsheet. */
    static String spreadsheet(Page page) {
        return content(page, "spreadsheet", "table:table");
    }

    private static String content(Page page, String kind, String around) {
        boolean spread = !around.isEmpty();
        String body = page.blocks().stream()
                .map(block -> block.table().map(table -> table(table, spread)).orElse(line(block.text(), spread)))
                .collect(Collectors.joining());
        return "<office:document-content" + space("office") + space("text") + space("table") + "><office:body><office:"
                + kind + ">" + (spread ? "<table:table>" + body + "</table:table>" : body) + "</office:" + kind
                + "></office:body></office:document-content>";
    }

    private static String line(String text, boolean spread) {
        return spread ? "<table:table-row>" + cell(new Td(text, 1, 1), true) + "</table:table-row>" : paragraph(text);
    }

    private static String paragraph(String text) {
        return "<text:p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</text:p>";
    }

    private static String table(FormTable table, boolean spread) {
        StringBuilder xml = new StringBuilder(spread ? "" : "<table:table>");
        for (int row = 0; row < table.rows().size(); row++) {
            xml.append("<table:table-row>");
            for (Placed placed : table.placedIn(row)) {
                boolean begins = placed.row() == row;
                xml.append(begins ? cell(placed.td(), spread) : "")
                        .append("<table:covered-table-cell/>".repeat(placed.td().columns() - (begins ? 1 : 0)));
            }
            xml.append("</table:table-row>");
        }
        return xml.append(spread ? "" : "</table:table>").toString();
    }

    private static String cell(Td td, boolean spread) {
        boolean number = spread && td.text().matches("[0-9]{1,9}(?:\\.[0-9]{1,4})?");
        return "<table:table-cell table:number-columns-spanned=\"" + td.columns() + "\" table:number-rows-spanned=\""
                + td.rows() + "\" "
                + (number
                        ? "office:value-type=\"float\" office:value=\"" + td.text() + "\">"
                        : "office:value-type=\"string\">")
                + paragraph(td.text()) + "</table:table-cell>";
    }

    /**
     * A document.
     *
     * @param kind {@code text} or {@code spreadsheet}
     * @param content the part that holds what it shows
     * @param styles the part that holds its styles
     */
    static byte[] document(String kind, byte[] content, byte[] styles) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.UTF_8));
        parts.put("content.xml", content);
        parts.put("styles.xml", styles);
        return Page.packed(parts);
    }
}
