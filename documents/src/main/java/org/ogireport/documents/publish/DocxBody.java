package org.ogireport.documents.publish;

import java.util.List;
import java.util.stream.IntStream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.markup.Markup;
import org.ogireport.core.print.PrintedCell;
import org.ogireport.core.print.PrintedCell.Role;
import org.ogireport.core.print.PrintedTable;
import org.ogireport.documents.draft.ExactText;

/** The main part of a Word document while it is written. */
public final class DocxBody {
    /** The width between the margins of the page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9638;

    private final StringBuilder xml = new StringBuilder(1 << 16);

    public DocxBody() {
        xml.append(DocxParts.XML)
                .append("<w:document xmlns:w=\"")
                .append(DocxParts.MAIN)
                .append("\"><w:body>");
    }

    public void paragraph(String style, String text) {
        paragraph(style, List.of(new Span(text, Mark.PLAIN)));
    }

    /**
     * Part of a paragraph.
     *
     * @param text the text
     * @param mark how it stands out
     */
    public record Span(String text, Mark mark) {}

    /** How text stands out, in colour and without it. */
    public enum Mark {
        PLAIN(""),
        STRONG("<w:b/>"),
        INSERTED("<w:color w:val=\"1B6E1B\"/><w:u w:val=\"single\"/>"),
        DELETED("<w:strike/><w:color w:val=\"A61B1B\"/>");

        private final String properties;

        Mark(String properties) {
            this.properties = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        }
    }

    public void paragraph(String style, List<Span> spans) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        spans.forEach(span -> run(span.text(), span.mark().properties));
        xml.append("</w:p>");
    }

    private void run(String text, String properties) {
        if (text.isEmpty()) {
            return;
        }
        xml.append("<w:r>").append(properties);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\t') {
                if (i > from) {
                    xml.append("<w:t xml:space=\"preserve\">");
                    xml.append(Markup.escape(text.substring(from, i))).append("</w:t>");
                }
                xml.append(i == text.length() ? "" : c == '\t' ? "<w:tab/>" : "<w:br/>");
                from = i + 1;
            }
        }
        xml.append("</w:r>");
    }

    /**
     * Adds a table of texts.
     *
     * @param caption what it is called for those who do not see it
     * @param thousandths the widths of its columns, in thousandths of the table
     * @param headers what stands above its columns, again on every page
     * @param rows its rows, each with a text for every column
     */
    public void table(String caption, List<Integer> thousandths, List<String> headers, List<List<String>> rows) {
        int[] widths = beginTable(caption, thousandths);
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < widths.length; column++) {
            beginCell(widths[column]);
            beginText(false);
            endCell(headers.get(column));
        }
        xml.append("</w:tr>");
        for (List<String> row : rows) {
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int column = 0; column < widths.length; column++) {
                beginCell(widths[column]);
                beginText(true);
                endCell(row.get(column));
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    private int[] beginTable(String caption, List<Integer> thousandths) {
        int[] widths = thousandths.stream()
                .mapToInt(width -> TEXT_WIDTH * width / 1000)
                .toArray();
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .append(DocxParts.TABLE)
                .append("\"/><w:tblW w:w=\"");
        xml.append(IntStream.of(widths).sum()).append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>");
        xml.append("<w:tblLayout w:type=\"fixed\"/><w:tblCaption w:val=\"");
        xml.append(Markup.escape(caption)).append("\"/></w:tblPr><w:tblGrid>");
        IntStream.of(widths)
                .forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
        return widths;
    }

    private void beginCell(int width) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    }

    private void beginText(boolean left) {
        xml.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"");
        xml.append(DocxParts.CELL).append("\"/>").append(left ? "<w:jc w:val=\"left\"/>" : "");
        xml.append("</w:pPr>");
    }

    private void endCell(String text) {
        run(text, "");
        xml.append("</w:p></w:tc>");
    }

    public void table(PrintedTable table, Draft draft) {
        int[] widths = beginTable(table.part().words().chinese(), table.widths());
        for (PrintedTable.Group group : table.groups()) {
            PrintedCell[] above = new PrintedCell[widths.length];
            int[] left = new int[widths.length];
            for (List<PrintedCell> row : group.rows()) {
                xml.append("<w:tr><w:trPr><w:cantSplit/>");
                xml.append(group.isHeader() ? "<w:tblHeader/>" : "").append("</w:trPr>");
                row.forEach(cell -> {
                    above[cell.left()] = cell;
                    left[cell.left()] = cell.rows();
                });
                for (int column = 0; column < widths.length; column += above[column].columns()) {
                    cell(above[column], left[column]--, widths, draft);
                }
                xml.append("</w:tr>");
            }
        }
        xml.append("</w:tbl>");
    }

    /**
     * A cell of a row, or what a cell above goes on with.
     *
     * @param rows how many rows of it are left, this one included
     */
    private void cell(PrintedCell printed, int rows, int[] widths, Draft draft) {
        boolean begins = rows == printed.rows();
        int width = IntStream.range(printed.left(), printed.left() + printed.columns())
                .map(column -> widths[column])
                .sum();
        beginCell(width);
        if (printed.columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(printed.columns()).append("\"/>");
        }
        if (printed.rows() > 1) {
            xml.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        boolean item = printed.role() == Role.ROW_GROUP && printed.columns() == widths.length;
        xml.append(item ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + PageStyle.ITEM_COLOUR + "\"/>" : "");
        beginText(isLeft(printed, item));
        if (begins) {
            text(printed, draft);
        }
        xml.append("</w:p></w:tc>");
    }

    private static boolean isLeft(PrintedCell printed, boolean item) {
        return item || printed.role() == Role.ROW && printed.columns() + printed.left() > 1;
    }

    private void text(PrintedCell printed, Draft draft) {
        printed.cell().ifPresentOrElse(cell -> figure(draft, cell), () -> run(printed.text(), ""));
    }

    private void figure(Draft draft, Cell cell) {
        CellValue value = draft.value(cell);
        boolean plain = value.isNumber() || value.isBlank();
        String text = value.isNotFound() ? ExactText.MISSING : value.toString();
        run(text, plain ? "" : "<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>");
    }

    /** The whole part, with the page it is laid out for. */
    public String document() {
        xml.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        xml.append("<w:pgMar w:top=\"1304\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"851\"");
        return xml.append(" w:footer=\"851\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
                .toString();
    }
}
