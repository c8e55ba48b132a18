package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.result.ImportResult;

/** The sample page as a text or a spreadsheet of OpenDocument. */
final class OdfSample {
    private static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
    static final byte[] TEXT = text(SAMPLE);
    static final byte[] SPREADSHEET = spreadsheet(SAMPLE);
    static final String CELL = "disclosure.licensing.decisions";
    static final String OWN = "<text:p>1006</text:p>";

    static byte[] with(byte[] document, UnaryOperator<String> change) {
        return WorkbookSample.with(document, "content.xml", change);
    }

    static byte[] styled(byte[] document, String style, String content) {
        return with(
                document,
                xml -> xml.replace(OWN, content)
                        .replace("</office:automatic-styles>", style + "</office:automatic-styles>"));
    }

    static CellValue value(byte[] document) {
        ImportResult result = ReportImporters.read(document, "a");
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        return Sample.value(result, CELL);
    }

    static void assertUnreadable(CellValue value, String what) {
        assertFalse(value.isNumber() || value.isBlank(), () -> what + " is read as " + value);
    }

    static final String STYLES = "<style:style style:name=\"c\" style:family=\"table-cell\">"
            + "<style:table-cell-properties fo:border=\"0.5pt solid #000000\"/></style:style>";

    private static final String SPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:css3t=\"http://www.w3.org/TR/css3-text/\""
            + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

    private final boolean spreadsheet;
    private final StringBuilder body = new StringBuilder();

    private OdfSample(boolean spreadsheet) {
        this.spreadsheet = spreadsheet;
    }

    static byte[] text(HtmlSample sample) {
        return new OdfSample(false).of(sample);
    }

    static byte[] spreadsheet(HtmlSample sample) {
        return new OdfSample(true).of(sample);
    }

    private byte[] of(HtmlSample sample) {
        addText(WorkbookSample.TITLE);
        addText(WorkbookSample.PREFACE);
        for (Part part : Part.values()) {
            addText(part.heading());
            switch (part) {
                case DISCLOSURE -> addTable(sample.disclosure);
                case REQUESTS -> addTable(sample.requests);
                case DISPUTES -> addTable(sample.disputes);
                default -> addText("工作仍有不足。");
            }
        }
        String kind = spreadsheet ? "spreadsheet" : "text";
        String content = spreadsheet ? "<table:table table:name=\"年报\">" + body + "</table:table>" : body.toString();
        return packed(
                "application/vnd.oasis.opendocument." + kind,
                "<office:document-content " + SPACES + "><office:automatic-styles>" + STYLES
                        + "</office:automatic-styles><office:body><office:" + kind + ">" + content + "</office:" + kind
                        + "></office:body></office:document-content>");
    }

    private static byte[] packed(String type, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (List<String> part : List.of(List.of("mimetype", type), List.of("content.xml", content))) {
                zip.putNextEntry(new ZipEntry(part.get(0)));
                zip.write(part.get(1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void addText(String text) {
        String paragraph = "<text:p>" + text + "</text:p>";
        body.append(
                spreadsheet
                        ? "<table:table-row><table:table-cell office:value-type=\"string\">" + paragraph
                                + "</table:table-cell></table:table-row>"
                        : paragraph);
    }

    private void addTable(List<List<Td>> rows) {
        Grid grid = new Grid(new Grid.Limit(""));
        for (List<Td> row : rows) {
            grid.addRow();
            row.forEach(cell -> grid.add(cell.text(), 0, cell.columns(), cell.rows()));
        }
        body.append(spreadsheet ? "" : "<table:table>");
        for (int i = 0; i < grid.size(); i++) {
            body.append("<table:table-row>");
            for (GridCell cell : grid.cells(i)) {
                int columns = cell.right() - cell.left();
                int down = i;
                while (down + 1 < grid.size() && grid.at(down + 1, cell.left()) == cell) {
                    down++;
                }
                if (cell.top() == i) {
                    boolean number = spreadsheet && cell.text().matches("[0-9.]+");
                    body.append("<table:table-cell table:style-name=\"c\" office:value-type=\"")
                            .append(number ? "float\" office:value=\"" + cell.text() : "string")
                            .append("\" table:number-columns-spanned=\"" + columns)
                            .append("\" table:number-rows-spanned=\"" + (down - i + 1) + "\"><text:p>")
                            .append(cell.text())
                            .append("</text:p></table:table-cell>");
                    columns--;
                }
                body.append("<table:covered-table-cell/>".repeat(columns));
            }
            body.append("</table:table-row>");
        }
        body.append(spreadsheet ? "" : "</table:table>");
    }
}
