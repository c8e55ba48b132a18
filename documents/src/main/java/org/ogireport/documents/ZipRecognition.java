package org.ogireport.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ogireport.documents.container.ZipDirectory;
import org.ogireport.documents.container.ZipDirectory.Entry;
import org.ogireport.documents.result.DocumentFormat;

/** Tells which of the formats that are zip archives a document is, by what it says of itself, not by names of parts. */
final class ZipRecognition {
    private static final int MOST_FILES = 20_000;
    private static final int LONGEST = 1 << 20;

    /** Types of the main part of packages (Open Packaging Conventions). */
    private static final Map<Pattern, DocumentFormat> MAIN_TYPES = Map.of(
            Pattern.compile(
                    "\"application/vnd\\.(?:openxmlformats-officedocument\\.wordprocessingml|ms-word)\\.[A-Za-z.]+\\.?main\\+xml\""),
            DocumentFormat.DOCX,
            Pattern.compile(
                    "\"application/vnd\\.(?:openxmlformats-officedocument\\.spreadsheetml|ms-excel)\\.[A-Za-z.]+\\.?main(?:\\+xml)?\""),
            DocumentFormat.XLSX,
            Pattern.compile(
                    "\"application/vnd\\.(?:openxmlformats-officedocument\\.presentationml|ms-powerpoint)\\.[A-Za-z.]+\\.?main\\+xml\""),
            DocumentFormat.SLIDES);

    /** What the file {@code mimetype} says. */
    private static final Map<String, DocumentFormat> MIME_TYPES = Map.of(
            "application/vnd.oasis.opendocument.text", DocumentFormat.ODT,
            "application/vnd.oasis.opendocument.text-template", DocumentFormat.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", DocumentFormat.ODS,
            "application/vnd.oasis.opendocument.spreadsheet-template", DocumentFormat.ODS,
            "application/vnd.oasis.opendocument.presentation", DocumentFormat.SLIDES,
            "application/epub+zip", DocumentFormat.EPUB);

    /** Files that only documents of one format have. */
    private static final List<Map.Entry<String, DocumentFormat>> FILES = List.of(
            Map.entry("OFD.xml", DocumentFormat.OFD),
            Map.entry("word/document.xml", DocumentFormat.DOCX),
            Map.entry("xl/workbook.xml", DocumentFormat.XLSX),
            Map.entry("ppt/presentation.xml", DocumentFormat.SLIDES),
            Map.entry("Index/Tables/DataList.iwa", DocumentFormat.APPLE),
            Map.entry("Index/CalculationEngine.iwa", DocumentFormat.APPLE),
            Map.entry("Index/Presentation.iwa", DocumentFormat.APPLE),
            Map.entry("index.apxl", DocumentFormat.APPLE),
            Map.entry("Index/Document.iwa", DocumentFormat.PAGES));

    private ZipRecognition() {}

    static DocumentFormat of(byte[] document) {
        try {
            ZipDirectory directory = ZipDirectory.of(document, MOST_FILES);
            String types = text(directory, "[Content_Types].xml");
            for (Map.Entry<Pattern, DocumentFormat> type : MAIN_TYPES.entrySet()) {
                if (type.getKey().matcher(types).find()) {
                    return type.getValue();
                }
            }
            DocumentFormat said = MIME_TYPES.get(text(directory, "mimetype").strip());
            return said != null ? said : byFiles(directory);
        } catch (IOException e) {
            return byName(document);
        }
    }

    private static DocumentFormat byFiles(ZipDirectory directory) {
        return FILES.stream()
                .filter(file -> directory.find(file.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DocumentFormat.ZIP);
    }

    /** What a damaged archive was, by the names that stand in it. */
    private static DocumentFormat byName(byte[] document) {
        String all = new String(document, StandardCharsets.ISO_8859_1);
        return FILES.stream()
                .filter(file -> file.getKey().contains("/") && all.contains(file.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DocumentFormat.ZIP);
    }

    private static String text(ZipDirectory directory, String name) throws IOException {
        Entry entry = directory.find(name).orElse(null);
        return entry == null ? "" : new String(directory.read(entry, LONGEST), StandardCharsets.UTF_8);
    }
}
