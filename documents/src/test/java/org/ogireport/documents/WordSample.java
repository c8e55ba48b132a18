package org.ogireport.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportResult;

/** The sample as a Word document of which the markup around one figure, 1006, can be changed. */
final class WordSample {
    static final String PATH = "disclosure.licensing.decisions";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES = "xmlns:w='" + W + "'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml' xmlns:x='urn:x'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DOCUMENT = "word/document.xml";
    private static final String LABEL = "<w:p><w:r><w:t>行政许可</w:t></w:r></w:p></w:tc>";
    private static final String TABLE = "<w:tbl><w:tblPr>";
    private static final String CELL =
            "<w:tc><w:tcPr><w:gridSpan w:val=\"6\"/></w:tcPr><w:p><w:r><w:t>1006</w:t></w:r></w:p></w:tc>";
    private static final Map<String, String> PLAIN =
            unzip(DocxSample.of(new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT)));

    private final Map<String, String> parts = new LinkedHashMap<>(PLAIN);
    private String cell = CELL;
    private String row = "";

    WordSample() {
        String body = PLAIN.get(DOCUMENT);
        int root = body.indexOf("<w:document") + "<w:document".length();
        parts.put(DOCUMENT, body.substring(0, root) + " " + NAMESPACES + body.substring(body.indexOf('>', root)));
        if (!body.contains(CELL) || !body.contains(LABEL)) {
            throw new IllegalStateException("the sample is written in another way");
        }
    }

    /** The parts of a document by their names. */
    static Map<String, String> unzip(byte[] document) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Puts properties on the run of the figure. */
    WordSample run(String properties) {
        return cell("<w:r>", "<w:r><w:rPr>" + properties + "</w:rPr>");
    }

    /** Puts properties on its paragraph. */
    WordSample paragraph(String properties) {
        return cell("<w:p>", "<w:p><w:pPr>" + properties + "</w:pPr>");
    }

    /** Puts properties on its cell. */
    WordSample cell(String properties) {
        return cell("</w:tcPr>", properties + "</w:tcPr>");
    }

    /** Puts properties on its row. */
    WordSample row(String properties) {
        row = "<w:trPr>" + properties + "</w:trPr>";
        return this;
    }

    /** Puts properties on its table. */
    WordSample table(String properties) {
        return body(TABLE, TABLE + properties);
    }

    /** Puts something in place of its run. */
    WordSample content(String content) {
        return cell("<w:r><w:t>1006</w:t></w:r>", content);
    }

    /** Puts something in place of its cell, with the cell itself where it has a $. */
    WordSample around(String cellOrRow) {
        cell = cellOrRow.replace("$", cell);
        return this;
    }

    /** Puts something in place of the run of its label. */
    WordSample label(String content) {
        return body(LABEL, "<w:p>" + content + "</w:p></w:tc>");
    }

    WordSample cell(String before, String after) {
        cell = cell.replace(before, after);
        return this;
    }

    /** Changes the main part. */
    WordSample body(String before, String after) {
        String body = parts.get(DOCUMENT);
        int at = body.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(before + " is not there");
        }
        parts.put(DOCUMENT, body.substring(0, at) + after + body.substring(at + before.length()));
        return this;
    }

    /** Adds the part with the styles. */
    WordSample styles(String styles) {
        return part("styles", "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
    }

    /** Adds a part, or puts it in place of the one there is. */
    WordSample part(String kind, String xml) {
        String relations = parts.get("word/_rels/document.xml.rels");
        if (!relations.contains("/" + kind + "\"")) {
            parts.put(
                    "word/_rels/document.xml.rels",
                    relations.replace(
                            "</Relationships>",
                            "<Relationship Id=\"x" + kind + "\" Type=\"" + RELATIONS + kind + "\" Target=\"" + kind
                                    + ".xml\"/></Relationships>"));
        }
        parts.put("word/" + kind + ".xml", xml.replace("xmlns:w=''", NAMESPACES));
        return this;
    }

    byte[] bytes() {
        String body = parts.get(DOCUMENT);
        int at = body.indexOf(CELL);
        int begin = body.lastIndexOf("<w:tr>", at) + "<w:tr>".length();
        String changed =
                body.substring(0, begin) + row + body.substring(begin, at) + cell + body.substring(at + CELL.length());
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(DOCUMENT, changed);
        return zip(all);
    }

    /** A document of parts. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ImportResult read() {
        return DocxImporter.INSTANCE.read(bytes(), "a.docx");
    }

    /** What is read of the figure. */
    CellValue value() {
        return Sample.value(read(), PATH);
    }
}
