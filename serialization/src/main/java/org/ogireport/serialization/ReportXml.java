package org.ogireport.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.ReportDecoder;
import org.ogireport.serialization.codec.ReportEncoder;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.codec.xml.XmlSink;
import org.ogireport.serialization.codec.xml.XmlSource;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * Reads and writes reports and drafts as XML 1.0: UTF-8, indented by two spaces, never within a text, with a declaration
 * and a final line feed.
 *
 * <p>Every reading method gives a document that is right in all respects, or throws one {@link ReportReadException} with
 * all that is wrong. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class ReportXml {
    private ReportXml() {}

    /**
     * Reads a complete report.
     *
     * @param document a document of the kind {@code report}, in UTF-8 without a byte order mark
     * @return the report
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static AnnualReport read(byte[] document) {
        ProblemCollector problems = new ProblemCollector();
        return report(DocumentText.of(present(document), problems), problems);
    }

    /**
     * Reads a complete report.
     *
     * @param document a document of the kind {@code report}
     * @return the report
     * @throws ReportReadException if the document is anything else; it lists every problem
     */
    public static AnnualReport read(String document) {
        ProblemCollector problems = new ProblemCollector();
        return report(DocumentText.of(present(document), problems), problems);
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
        ProblemCollector problems = new ProblemCollector();
        return report(DocumentText.of(present(document), problems), problems);
    }

    /**
     * Reads a draft, or a report as the draft that it completes.
     *
     * @param document a document of either kind, in UTF-8 without a byte order mark
     * @return the draft
     * @throws ReportReadException if the document is neither; it lists every problem
     */
    public static Draft readDraft(byte[] document) {
        ProblemCollector problems = new ProblemCollector();
        return draft(DocumentText.of(present(document), problems), problems);
    }

    /**
     * Reads a draft, or a report as the draft that it completes.
     *
     * @param document a document of either kind
     * @return the draft
     * @throws ReportReadException if the document is neither; it lists every problem
     */
    public static Draft readDraft(String document) {
        ProblemCollector problems = new ProblemCollector();
        return draft(DocumentText.of(present(document), problems), problems);
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
        ProblemCollector problems = new ProblemCollector();
        return draft(DocumentText.of(present(document), problems), problems);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document in UTF-8; the same for equal reports
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static byte[] write(AnnualReport report) {
        return text(report).bytes();
    }

    /**
     * Writes a draft.
     *
     * @param draft the draft
     * @return the document in UTF-8; the same for equal drafts
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static byte[] write(Draft draft) {
        return text(draft).bytes();
    }

    /**
     * Writes a report, as text.
     *
     * @param report the report
     * @return the document that {@link #write(AnnualReport)} gives in UTF-8
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static String writeString(AnnualReport report) {
        return text(report).toString();
    }

    /**
     * Writes a draft, as text.
     *
     * @param draft the draft
     * @return the document that {@link #write(Draft)} gives in UTF-8
     * @throws ReportWriteException if the document would be larger than 4 MiB
     */
    public static String writeString(Draft draft) {
        return text(draft).toString();
    }

    private static AnnualReport report(DocumentText text, ProblemCollector problems) {
        return ReportDecoder.report(new XmlSource(text, problems), problems);
    }

    private static Draft draft(DocumentText text, ProblemCollector problems) {
        return ReportDecoder.draft(new XmlSource(text, problems), problems);
    }

    private static BoundedText text(AnnualReport report) {
        BoundedText text = new BoundedText();
        ReportEncoder.write(report, new XmlSink(text));
        return text;
    }

    private static BoundedText text(Draft draft) {
        BoundedText text = new BoundedText();
        ReportEncoder.write(draft, new XmlSink(text));
        return text;
    }

    private static <T> T present(T document) {
        return Objects.requireNonNull(document, "document: must not be null");
    }
}
