package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.fuzz.FormTable.Placed;
import org.ogireport.fuzz.FormTable.Td;
import org.ogireport.testing.ReportGenerator;

/** A report as it might be published, with some rows of its tables, for the fuzzer to begin with. */
public final class Page {
    private final Draft draft;
    private final List<Row> rows;

    /**
     * A page.
     *
     * @param draft what it tells
     * @param rows the rows that are on it
     */
    public Page(Draft draft, List<Row> rows) {
        this.draft = draft;
        this.rows = rows;
    }

    /** The page of a small report, for parts that need another beside them. */
    static Page sample() {
        Draft draft = Draft.of(ReportGenerator.seeded(1).report(Layout.values().get(0)));
        return new Page(
                draft,
                draft.layout().rows().stream()
                        .filter(row -> row.part() == Part.DISCLOSURE)
                        .toList());
    }

    /** A line of text, or a table. */
    record Block(String text, Optional<FormTable> table) {}

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(draft.title().orElse("")));
        for (Part part : Part.values()) {
            blocks.add(text(part.heading()));
            if (part.isTable()) {
                blocks.add(new Block("", Optional.of(new FormTable(draft, part, rows))));
            } else {
                blocks.add(text("全年公开3条。"));
            }
        }
        return blocks;
    }

    private static Block text(String text) {
        return new Block(text, Optional.empty());
    }

    String plain() {
        return blocks().stream()
                .map(block -> block.table().map(Page::plain).orElse(block.text + "\n"))
                .collect(Collectors.joining());
    }

    private static String plain(FormTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Td::text).collect(Collectors.joining(" | ", "", " |\n")))
                .collect(Collectors.joining());
    }

    public String html() {
        return blocks().stream()
                .map(block -> block.table().map(Page::html).orElse("<p>" + block.text + "</p>"))
                .collect(Collectors.joining("", "<html><body>", "</body></html>"));
    }

    private static String html(FormTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Page::html).collect(Collectors.joining("", "<tr>", "")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String html(Td td) {
        return "<td"
                + (td.columns() > 1 ? " colspan=" + td.columns() : "")
                + (td.rows() > 1 ? " rowspan=" + td.rows() : "")
                + ">"
                + td.text();
    }

    /** The main part of a Word document. */
    public String wordPart() {
        return blocks().stream()
                .map(block -> block.table().map(Page::word).orElse(paragraph(block.text)))
                .collect(Collectors.joining(
                        "",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
                        "</w:body></w:document>"));
    }

    private static String word(FormTable table) {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (int row = 0; row < table.rows().size(); row++) {
            xml.append("<w:tr>");
            for (Placed placed : table.placedIn(row)) {
                Td td = placed.td();
                boolean begins = placed.row() == row;
                xml.append("<w:tc><w:tcPr>");
                xml.append(td.columns() > 1 ? "<w:gridSpan w:val=\"" + td.columns() + "\"/>" : "");
                xml.append(td.rows() == 1 ? "" : begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
                xml.append("</w:tcPr>")
                        .append(paragraph(begins ? td.text() : ""))
                        .append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    /** A Word document with a main part. */
    public static byte[] word(byte[] part) {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "<Override PartName=\"/word/settings.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/></Types>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type="
                + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", relations.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", part);
        // as changed, not as it was before the changes that are recorded
        parts.put(
                "word/_rels/document.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Target=\"settings.xml\" Type="
                                + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/settings.xml",
                ("<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:revisionView w:markup=\"0\" w:insDel=\"0\" w:formatting=\"0\"/></w:settings>")
                        .getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    /** An archive of some parts. */
    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
