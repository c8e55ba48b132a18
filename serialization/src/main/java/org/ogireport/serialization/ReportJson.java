package org.ogireport.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ReportDecoder;
import org.ogireport.serialization.codec.ReportEncoder;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.json.JsonDocument;
import org.ogireport.serialization.codec.json.JsonSink;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Reads and writes reports and drafts as JSON. What is written is the canonical form: compact, in the order of the form,
 * UTF-8, without a final line feed.
 *
 * <p>Every reading method gives a document that is right in all respects, or throws one {@link ReportReadException} with
 * all that is wrong. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Reads a complete report.
     *
     * @param document a document of the kind {@code report}, in UTF-8 without a byte order mark
     * @return the report
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static AnnualReport read(byte[] document) {
        return JsonDocument.read(present(document), Position.FIRST, ReportDecoder::report);
    }

    /**
     * Reads a complete report.
     *
     * @param document a document of the kind {@code report}
     * @return the report
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static AnnualReport read(String document) {
        return JsonDocument.read(present(document), ReportDecoder::report);
    }

    /**
     * Reads a complete report from the rest of a stream, which is not closed. No more than a byte beyond the limit of 4
     * MiB is read.
     *
     * @param document a document of the kind {@code report}, in UTF-8 without a byte order mark
     * @return the report
     * @throws IOException if the stream cannot be read
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static AnnualReport read(InputStream document) throws IOException {
        return read(present(document).readNBytes(Wire.MAX_BYTES + 1));
    }

    /**
     * Reads a draft, or a report as the draft that it completes.
     *
     * @param document a document of either kind, in UTF-8 without a byte order mark
     * @return the draft
     * @throws ReportReadException if the document is neither; it lists every problem
     */
    public static Draft readDraft(byte[] document) {
        return JsonDocument.read(present(document), Position.FIRST, ReportDecoder::draft);
    }

    /**
     * Reads a draft, or a report as the draft that it completes.
     *
     * @param document a document of either kind
     * @return the draft
     * @throws ReportReadException if the document is neither; it lists every problem
     */
    public static Draft readDraft(String document) {
        return JsonDocument.read(present(document), ReportDecoder::draft);
    }

    /**
     * Reads a draft, or a report as the draft that it completes, from the rest of a stream, which is not closed. No more
     * than a byte beyond the limit of 4 MiB is read.
     *
     * @param document a document of either kind, in UTF-8 without a byte order mark
     * @return the draft
     * @throws IOException if the stream cannot be read
     * @throws ReportReadException if the document is neither; it lists every problem
     */
    public static Draft readDraft(InputStream document) throws IOException {
        return readDraft(present(document).readNBytes(Wire.MAX_BYTES + 1));
    }

    /**
     * Writes the canonical form of a report.
     *
     * @param report the report
     * @return the document in UTF-8; the same for equal reports
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static byte[] write(AnnualReport report) {
        return written(report).toByteArray();
    }

    /**
     * Writes the canonical form of a draft.
     *
     * @param draft the draft
     * @return the document in UTF-8; the same for equal drafts
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static byte[] write(Draft draft) {
        return written(draft).toByteArray();
    }

    /**
     * Writes the canonical form of a report, as text.
     *
     * @param report the report
     * @return the document that {@link #write(AnnualReport)} gives in UTF-8
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static String writeString(AnnualReport report) {
        return written(report).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the canonical form of a draft, as text.
     *
     * @param draft the draft
     * @return the document that {@link #write(Draft)} gives in UTF-8
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static String writeString(Draft draft) {
        return written(draft).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report for people: indented by two spaces, with a final line feed.
     *
     * @param report the report
     * @return the document in UTF-8
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static byte[] writePretty(AnnualReport report) {
        WrittenBytes document = new WrittenBytes();
        ReportEncoder.write(report, JsonSink.pretty(document));
        document.write('\n');
        return document.toByteArray();
    }

    /**
     * Writes a draft for people: indented by two spaces, with a final line feed.
     *
     * @param draft the draft
     * @return the document in UTF-8
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static byte[] writePretty(Draft draft) {
        WrittenBytes document = new WrittenBytes();
        ReportEncoder.write(draft, JsonSink.pretty(document));
        document.write('\n');
        return document.toByteArray();
    }

    private static WrittenBytes written(AnnualReport report) {
        WrittenBytes document = new WrittenBytes();
        ReportEncoder.write(report, JsonSink.compact(document));
        return document;
    }

    private static WrittenBytes written(Draft draft) {
        WrittenBytes document = new WrittenBytes();
        ReportEncoder.write(draft, JsonSink.compact(document));
        return document;
    }

    private static <T> T present(T document) {
        return Objects.requireNonNull(document, "document: must not be null");
    }
}
