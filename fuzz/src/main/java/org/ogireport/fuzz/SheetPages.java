package org.ogireport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogireport.fuzz.FormTable.Placed;
import org.ogireport.fuzz.FormTable.Td;

/** A page as the sheet of a workbook. */
final class SheetPages {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder merged = new StringBuilder();
    private int row;

    private SheetPages() {}

    /** The part that holds a sheet. */
    static String part(Page page) {
        SheetPages sheet = new SheetPages();
        for (Page.Block block : page.blocks()) {
            block.table().ifPresentOrElse(sheet::add, () -> sheet.add(block.text()));
        }
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.rows + "</sheetData><mergeCells>" + sheet.merged
                + "</mergeCells></worksheet>";
    }

    private void add(String text) {
        row++;
        rows.append("<row r=\"").append(row).append("\">").append(cell(text, 0)).append("</row>");
    }

    private String cell(String text, int column) {
        String begin = "<c r=\"" + name(column, row) + "\"";
        return text.matches("[0-9]{1,9}(?:\\.[0-9]{1,4})?")
                ? begin + "><v>" + text + "</v></c>"
                : begin + " t=\"inlineStr\"><is><t>"
                        + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    private static String name(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    private void add(FormTable table) {
        int top = row;
        for (int i = 0; i < table.rows().size(); i++) {
            row++;
            int index = i;
            rows.append(table.placedIn(i).stream()
                    .filter(cell -> cell.row() == index)
                    .map(cell -> cell(cell.td().text(), cell.column()))
                    .collect(Collectors.joining("", "<row r=\"" + row + "\">", "</row>")));
        }
        for (Placed cell : table.placed()) {
            Td td = cell.td();
            if (td.columns() > 1 || td.rows() > 1) {
                merged.append("<mergeCell ref=\"")
                        .append(name(cell.column(), top + cell.row() + 1))
                        .append(':')
                        .append(name(cell.column() + td.columns() - 1, top + cell.row() + td.rows()))
                        .append("\"/>");
            }
        }
    }

    /** A workbook with a part that holds its sheet. */
    static byte[] workbook(byte[] sheet) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(parts, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return Page.packed(parts);
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"" + target + "\" Type=\"" + RELATIONS + "/" + kind
                + "\"/></Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
