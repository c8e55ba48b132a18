package org.ogireport.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;

/**
 * A PDF document written object by object: a small table with one figure, in whose cell any operators can stand. The
 * cell reaches from 300 to 480 across and from 600 to 618 up the page; its figure begins at 310, on the line at 606.
 */
final class RawPdf {
    /** The figure as an honest document prints it. */
    static final String FIGURE = text(310, "51");

    private static final String HEADER =
            "100 636 380 18 re S 100 618 200 18 re S 300 618 180 18 re S 100 600 200 18 re S "
                    + "300 600 180 18 re S " + label(110, 642, "第二十条第（六）项") + label(110, 624, "信息内容")
                    + label(310, 624, "本年处理决定数量") + label(110, 606, "行政处罚");

    private final Map<String, String> resources = new LinkedHashMap<>();
    private final List<String> objects = new ArrayList<>();
    private String catalog = "";
    private String page = "";
    private String content = HEADER;
    private String annotations = "";

    RawPdf() {
        resource("Font", "F1", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        resource(
                "Font",
                "F2",
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
                        + "/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(GB1)/Supplement 4>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light"
                        + "/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880"
                        + "/StemV 93>>>>]>>");
    }

    /** Operators that print a text in Helvetica of 8 points on the line of the figure. */
    static String text(double x, String text) {
        return "BT /F1 8 Tf " + x + " 606 Td (" + text + ") Tj ET ";
    }

    private static String label(int x, int y, String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return "BT /F2 8 Tf " + x + " " + y + " Td <" + hex + "> Tj ET ";
    }

    /** Another document that begins like this one. */
    RawPdf copy() {
        RawPdf copy = new RawPdf();
        copy.objects.addAll(objects);
        return copy;
    }

    /** Gives a resource of the page a name. */
    RawPdf resource(String kind, String name, String value) {
        resources.merge(kind, "/" + name + " " + value + " ", String::concat);
        return this;
    }

    /** Adds an object, and tells how to refer to it. */
    String object(String value) {
        objects.add(value);
        return objects.size() + 3 + " 0 R";
    }

    /** Adds a stream, and tells how to refer to it. */
    String stream(String entries, String operators) {
        return object("<<" + entries + "/Length " + operators.length() + ">>\nstream\n" + operators + "\nendstream");
    }

    RawPdf catalog(String entries) {
        catalog += entries;
        return this;
    }

    RawPdf page(String entries) {
        page += entries;
        return this;
    }

    RawPdf annotation(String entries) {
        annotations += "<</Type/Annot" + entries + ">> ";
        return this;
    }

    /** Adds operators to the page. */
    RawPdf print(String operators) {
        content += operators + " ";
        return this;
    }

    /** Operators before those of the table. */
    RawPdf before(String operators) {
        content = operators + " " + content;
        return this;
    }

    byte[] bytes() {
        StringBuilder all = new StringBuilder("<<");
        resources.forEach((kind, values) ->
                all.append('/').append(kind).append("<<").append(values).append(">>"));
        String contents = stream("", content);
        String shown =
                "/MediaBox[0 0 595 842]/Contents " + contents + "/Resources " + all + ">>/Annots[" + annotations + "]";
        List<String> written = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R" + shown + page + ">>"));
        written.addAll(objects);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(bytes, "%PDF-1.7\n");
            StringBuilder places = new StringBuilder("0000000000 65535 f \n");
            for (int i = 0; i < written.size(); i++) {
                places.append(String.format("%010d 00000 n %n", bytes.size()).replace("\r", ""));
                write(bytes, i + 1 + " 0 obj\n" + written.get(i) + "\nendobj\n");
            }
            int start = bytes.size();
            write(
                    bytes,
                    "xref\n0 " + (written.size() + 1) + "\n" + places + "trailer\n<</Size " + (written.size() + 1)
                            + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream bytes, String text) throws IOException {
        bytes.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What is read of the figure: its number, "blank", "unreadable" or "not found"; "refused" if there is no table. */
    String read() {
        return read(bytes());
    }

    static String read(byte[] document) {
        Draft draft;
        try {
            draft = PdfImporter.INSTANCE.read(document, "raw.pdf").draft();
        } catch (ImportException e) {
            return "refused";
        }
        CellValue value = draft.value(
                draft.layout().cell("disclosure.penalties.decisions").orElseThrow());
        if (value.isNumber()) {
            return value.toString();
        }
        return value.isBlank() ? "blank" : value.isNotFound() ? "not found" : "unreadable";
    }
}
