package org.ogireport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** A draft as it might be published, for the fuzzer to begin with. */
final class Page {
    private final Draft draft;

    Page(Draft draft) {
        this.draft = draft;
    }

    /** The title, or a heading, text or table each. */
    private record Block(String text, List<List<String>> table) {}

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(draft.title().orElse("")));
        for (Part part : Part.values()) {
            blocks.add(text(part.heading()));
            if (part.isTable()) {
                blocks.add(new Block("", table(part)));
            } else {
                blocks.add(text("全年公开3条。"));
            }
        }
        return blocks;
    }

    private static Block text(String text) {
        return new Block(text, List.of());
    }

    private List<List<String>> table(Part part) {
        List<List<String>> table = new ArrayList<>();
        List<Column> columns = List.of();
        for (Row row : draft.layout().rows()) {
            if (row.part() != part) {
                continue;
            }
            List<Column> own = row.cells().stream().map(Cell::column).toList();
            int labels = row.labels().size();
            if (!own.equals(columns)) {
                table.add(line(
                        row.labels().subList(0, labels),
                        own.stream()
                                .map(column ->
                                        column.labels().get(column.labels().size() - 1))
                                .toList()));
                columns = own;
            }
            table.add(line(
                    row.labels(),
                    row.cells().stream()
                            .map(cell -> draft.value(cell).toString())
                            .toList()));
        }
        return table;
    }

    private static List<String> line(List<String> labels, List<String> values) {
        List<String> line = new ArrayList<>(labels);
        line.addAll(values);
        return line;
    }

    String plain() {
        return blocks().stream()
                .map(block -> block.text
                        + block.table.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    String html() {
        return blocks().stream()
                .map(block -> block.table.isEmpty()
                        ? "<p>" + block.text + "</p>"
                        : block.table.stream()
                                .map(row -> row.stream()
                                        .collect(Collectors.joining("<td colspan=1>", "<tr><td rowspan=1>", "")))
                                .collect(Collectors.joining("", "<table>", "</table>")))
                .collect(Collectors.joining("", "<html><body>", "</body></html>"));
    }

    /** The main part of a Word document. */
    String wordPart() {
        return blocks().stream()
                .map(block -> block.table.isEmpty()
                        ? paragraph(block.text)
                        : block.table.stream()
                                .map(row -> row.stream()
                                        .map(Page::paragraph)
                                        .collect(Collectors.joining("</w:tc><w:tc>", "<w:tr><w:tc>", "</w:tc></w:tr>")))
                                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>")))
                .collect(Collectors.joining(
                        "",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
                        "</w:body></w:document>"));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    /** A Word document with a main part. */
    static byte[] word(byte[] part) {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type="
                + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
            add(zip, "_rels/.rels", relations.getBytes(StandardCharsets.UTF_8));
            add(zip, "word/document.xml", part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    /** A PDF document whose text is the letters and digits of the page that its font has. */
    byte[] pdf() {
        String content = "BT /F1 8 Tf 40 780 Td 12 TL "
                + plain().lines()
                        .map(line -> "(" + line.replaceAll("[^0-9. ]", "") + ") Tj T* ")
                        .collect(Collectors.joining())
                + "ET";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
                "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.append(String.format("%010d 00000 n %n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 ").append(size).append('\n').append(offsets);
        pdf.append("trailer<</Root 1 0 R/Size ")
                .append(size)
                .append(">>\nstartxref\n")
                .append(start);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
