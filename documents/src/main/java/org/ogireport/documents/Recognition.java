package org.ogireport.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogireport.documents.container.CompoundDirectory;
import org.ogireport.documents.result.DocumentFormat;

/** Tells the format of a document by its bytes; whether it is whole is seen by reading only. */
final class Recognition {
    private static final int HEAD = 4096;

    private static final Pattern MARKUP = Pattern.compile(
            "<!DOCTYPE\\s+html|<(?:html|head|meta|body|div|table|tbody|tr|td|p|span|article)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    /** The elements by which documents that are one XML file begin, under any prefix. */
    private static final Pattern FLAT_WORD = Pattern.compile("http://schemas\\.microsoft\\.com/office/2006/xmlPackage");

    private static final Pattern OFFICE_2003 =
            Pattern.compile("http://schemas\\.microsoft\\.com/office/word/2003/wordml|<\\?mso-application ");

    /** The header of a web archive or mail, whose lines may stand in any order. */
    private static final Pattern MAIL_FIELD =
            Pattern.compile("(?i)\\s*[A-Za-z][A-Za-z-]{1,40}:[ \\t].*", Pattern.DOTALL);

    private static final Pattern MAIL =
            Pattern.compile("(?im)^(?:MIME-Version:|Content-Type:[ \\t]*(?:multipart/|text/html|message/))[^\\n]*$");

    /** What files of other kinds begin with, in the characters of ISO 8859-1. */
    private static final Map<String, DocumentFormat> BEGINNINGS = Map.ofEntries(
            Map.entry("{\\rtf", DocumentFormat.RTF),
            Map.entry("Rar!\u001A\u0007", DocumentFormat.RAR),
            Map.entry("7z\u00BC\u00AF'\u001C", DocumentFormat.SEVEN_ZIP),
            Map.entry("\u001F\u008B", DocumentFormat.OTHER_ARCHIVE),
            Map.entry("BZh", DocumentFormat.OTHER_ARCHIVE),
            Map.entry("\u00FD7zXZ", DocumentFormat.OTHER_ARCHIVE),
            Map.entry("MSCF", DocumentFormat.OTHER_ARCHIVE),
            Map.entry("\u0089PNG", DocumentFormat.PNG),
            Map.entry("\u00FF\u00D8\u00FF", DocumentFormat.JPEG),
            Map.entry("II*\0", DocumentFormat.TIFF),
            Map.entry("MM\0*", DocumentFormat.TIFF),
            Map.entry("GIF87a", DocumentFormat.GIF),
            Map.entry("GIF89a", DocumentFormat.GIF),
            Map.entry("\u007FELF", DocumentFormat.PROGRAM));

    /** The streams of compound files, by which their formats are told. */
    private static final List<Map.Entry<String, DocumentFormat>> STREAMS = List.of(
            Map.entry("EncryptedPackage", DocumentFormat.ENCRYPTED),
            Map.entry("WordDocument", DocumentFormat.DOC),
            Map.entry("Workbook", DocumentFormat.XLS),
            Map.entry("Book", DocumentFormat.OFFICE_95),
            Map.entry("PowerPoint Document", DocumentFormat.SLIDES),
            Map.entry("__properties_version1.0", DocumentFormat.OUTLOOK));

    private Recognition() {}

    static DocumentFormat of(byte[] document) {
        String head = new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZipRecognition.of(document);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(document);
        }
        for (Map.Entry<String, DocumentFormat> beginning : BEGINNINGS.entrySet()) {
            if (head.startsWith(beginning.getKey())) {
                return beginning.getValue();
            }
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return DocumentFormat.WEBP;
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        return text(wide ? head.replace("\0", "") : head);
    }

    private static DocumentFormat text(String head) {
        if (FLAT_WORD.matcher(head).find()) {
            return DocumentFormat.DOCX;
        }
        if (OFFICE_2003.matcher(head).find()) {
            return DocumentFormat.OFFICE_2003_XML;
        }
        String unmarked = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        if (MAIL_FIELD.matcher(unmarked).matches() && MAIL.matcher(unmarked).find()) {
            return DocumentFormat.MHT;
        }
        if (unmarked.startsWith("{\\rtf")) {
            return DocumentFormat.RTF;
        }
        if (MARKUP.matcher(head).find()) {
            return DocumentFormat.HTML;
        }
        if (head.indexOf('\0') < 0) {
            return DocumentFormat.TEXT;
        }
        boolean image = head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
        return image ? DocumentFormat.BMP : head.startsWith("MZ") ? DocumentFormat.PROGRAM : DocumentFormat.OTHER;
    }

    /** The format of a compound file (OLE2), by the names of the streams at its top. */
    private static DocumentFormat compound(byte[] document) {
        Set<String> names = CompoundDirectory.names(document);
        return STREAMS.stream()
                .filter(stream -> names.contains(stream.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DocumentFormat.OTHER_COMPOUND);
    }
}
