package org.ogireport.collection.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ogireport.core.Words;
import org.ogireport.core.form.XmlVocabulary;
import org.ogireport.documents.ReportArchive;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.serialization.FiguresCsv;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.ReportReadException;

/** Reads one document, whatever its format. */
final class Documents {
    private static final int SNIFFED_BYTES = 4096;

    /** A document of this library's XML, whatever its version and prefix. */
    private static final Pattern REPORT_XML = Pattern.compile(
            "^(?:<\\?[^>]*>|<!--.*?-->|\\s)*<(?:[\\w.-]+:)?" + XmlVocabulary.ROOT + "s?[\\s/>]", Pattern.DOTALL);

    private Documents() {}

    static ReadInput read(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return new RefusedInput(name, ImportException.Reason.EMPTY.name(), new Words("文件是空的", "is empty"));
        }
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        try {
            if (start.startsWith("{") && !start.startsWith("{\\rtf") || start.startsWith("[")) {
                return new ReadReport(name, ReportJson.readDraft(unmarked(bytes)), List.of());
            }
            if (REPORT_XML.matcher(start).find()) {
                return new ReadReport(name, ReportXml.readDraft(bytes), List.of());
            }
            if (start.startsWith("path,value")) {
                return new ReadReport(name, FiguresCsv.readDraft(bytes), List.of());
            }
            Optional<ReportImporter> importer = ReportImporters.recognize(bytes);
            if (importer.isEmpty()) {
                throw new ImportException(name, ReportImporters.format(bytes));
            }
            if (start.startsWith("<") && importer.get() == TextImporter.INSTANCE) {
                return new ReadReport(name, ReportXml.readDraft(bytes), List.of());
            }
            ImportResult result = importer.get().read(bytes, name);
            return new ReadReport(name, result.draft(), result.remarks());
        } catch (ReportReadException e) {
            return RefusedInput.of(name, e);
        } catch (ImportException e) {
            return RefusedInput.of(name, e);
        }
    }

    static ReadInput read(ReportArchive.Document document) {
        try {
            return read(document.bytes(), document.name());
        } catch (ImportException e) {
            return RefusedInput.of(document.name(), e);
        }
    }

    static ReadInput read(ReportEntry entry, String file) {
        String name = file + ":" + entry.line();
        return entry.draft()
                .<ReadInput>map(draft -> new ReadReport(name, draft, List.of()))
                .orElseGet(() -> RefusedInput.ofMany(name, entry.refusal().orElseThrow()));
    }

    static RefusedInput folder(String name) {
        return new RefusedInput(name, RefusedInput.NOT_A_FILE, new Words("是一个目录", "is a directory"));
    }

    /** Bytes without the byte order mark that some editors put before UTF-8, which is no part of JSON. */
    private static byte[] unmarked(byte[] bytes) {
        boolean isMarked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return isMarked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
