package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** A report of one table as a document of the national fixed layout, written part by part. */
final class OfdSample {
    private OfdSample() {}

    static final String CELL = "disclosure.licensing.decisions";

    /** A table of two columns, drawn with lines, in which one text can be another. */
    static byte[] document(String figure, String after) {
        StringBuilder page = new StringBuilder();
        page.append(text(20, 20, "青山县人民政府2021年政府信息公开工作年度报告", ""));
        page.append(text(20, 30, "二、主动公开政府信息情况", ""));
        String[][] rows = {
            {"第二十条第（五）项", ""},
            {"信息内容", "本年处理决定数量"},
            {"行政许可", null},
            {"第二十条第（六）项", ""},
            {"信息内容", "本年处理决定数量"},
            {"行政处罚", "51"},
            {"行政强制", "62"}
        };
        for (int i = 0; i < rows.length; i++) {
            double y = 40 + 8 * i;
            page.append(text(22, y + 5, rows[i][0], ""));
            page.append(rows[i][1] == null ? figure : text(82, y + 5, rows[i][1], ""));
            page.append(line(20, y, 140, y));
            page.append(line(20, y, 20, y + 8));
            page.append(rows[i][1] == null || !rows[i][1].isEmpty() ? line(80, y, 80, y + 8) : "");
            page.append(line(140, y, 140, y + 8));
        }
        page.append(line(20, 96, 140, 96));
        Map<String, String> parts = new LinkedHashMap<>();
        String space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        parts.put(
                "OFD.xml",
                "<ofd:OFD" + space
                        + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + space + "><ofd:CommonData><ofd:PublicRes>Res.xml</ofd:PublicRes></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Page.xml\"/></ofd:Pages></ofd:Document>");
        parts.put(
                "Doc_0/Res.xml",
                "<ofd:Res" + space + "><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"宋体\"/>"
                        + "<ofd:Font ID=\"3\" FontName=\"Wingdings\"/></ofd:Fonts></ofd:Res>");
        parts.put(
                "Doc_0/Page.xml",
                "<ofd:Page" + space + "><ofd:Content><ofd:Layer>" + page + after
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        return packed(parts);
    }

    private static byte[] packed(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(double x, double base, String text, String attributes) {
        List<String> steps = new ArrayList<>();
        text.codePoints().forEach(c -> steps.add(c > 255 ? "4" : "2"));
        return "<ofd:TextObject Boundary=\"" + x + " " + (base - 4) + " 150 5\" Font=\"2\" Size=\"4\" " + attributes
                + "><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"" + String.join(" ", steps) + "\">" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    static String line(double x1, double y1, double x2, double y2) {
        return "<ofd:PathObject Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M " + x1 + " " + y1 + " L " + x2 + " "
                + y2 + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    static String figure(String attributes) {
        return text(82, 61, "1006", attributes);
    }

    static CellValue value(byte[] document) {
        Draft draft = ReportImporters.read(document, "a.ofd").draft();
        assertEquals(
                "51",
                draft.value(draft.layout()
                                .cell("disclosure.penalties.decisions")
                                .orElseThrow())
                        .toString());
        return draft.value(draft.layout().cell(CELL).orElseThrow());
    }

    static void assertUnreadable(CellValue value) {
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    static String box(int value) {
        return "<ofd:PathObject Boundary=\"81 56 20 7\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"" + value
                + " " + value + " " + value
                + "\"/><ofd:AbbreviatedData>M 0 0 L 20 0 L 20 7 L 0 7 C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    static void assertNoNumber(byte[] document) {
        try {
            assertFalse(
                    Sample.value(ReportImporters.read(document, "a.ofd"), CELL).isNumber());
        } catch (ImportException e) {
            assertEquals(Reason.NOTHING_RECOGNIZED, e.reason());
        }
    }
}
