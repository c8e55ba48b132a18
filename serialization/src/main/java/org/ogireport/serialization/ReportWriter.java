package org.ogireport.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.xml.XmlSink;

/**
 * Writes any number of reports and drafts, one after the other. Not safe for use by several threads.
 *
 * @since 0.1
 */
public abstract sealed class ReportWriter implements Closeable {
    private final OutputStream out;
    private boolean failed;
    private boolean closed;

    private ReportWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the writer is closed
     * @throws ReportWriteException if the document would be larger than 4 MiB; nothing of it is written
     */
    public final void write(AnnualReport report) throws IOException {
        append(document(report));
    }

    /**
     * Writes a draft.
     *
     * @param draft the draft
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the writer is closed
     * @throws ReportWriteException if the document would be larger than 4 MiB; nothing of it is written
     */
    public final void write(Draft draft) throws IOException {
        append(document(draft));
    }

    abstract ByteBuffer document(AnnualReport report);

    abstract ByteBuffer document(Draft draft);

    /** What follows each document. */
    abstract String afterDocument();

    /**
     * Completes what was written, unless a document could not be written, and closes the stream in any case. Does nothing
     * the second time.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public final void close() throws IOException {
        if (closed) {
            return;
        }
        try (out) {
            if (!failed) {
                append(end());
            }
        } finally {
            closed = true;
        }
    }

    /** What follows the last document. */
    abstract String end();

    private void append(ByteBuffer document) throws IOException {
        write(document);
        append(afterDocument());
    }

    final void append(String text) throws IOException {
        write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        try {
            out.write(bytes.array(), bytes.position(), bytes.remaining());
        } catch (IOException | RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    /** A line each. */
    static final class Lines extends ReportWriter {
        Lines(OutputStream out) {
            super(out);
        }

        @Override
        ByteBuffer document(AnnualReport report) {
            return ByteBuffer.wrap(ReportJson.write(report));
        }

        @Override
        ByteBuffer document(Draft draft) {
            return ByteBuffer.wrap(ReportJson.write(draft));
        }

        @Override
        String afterDocument() {
            return "\n";
        }

        @Override
        String end() {
            return "";
        }
    }

    /** An element each. */
    static final class Collection extends ReportWriter {
        Collection(OutputStream out) throws IOException {
            super(out);
            append(XmlSink.COLLECTION_START);
        }

        @Override
        ByteBuffer document(AnnualReport report) {
            return element(ReportXml.write(report));
        }

        @Override
        ByteBuffer document(Draft draft) {
            return element(ReportXml.write(draft));
        }

        private static ByteBuffer element(byte[] document) {
            // of ASCII characters, a byte each
            return ByteBuffer.wrap(document).position(XmlSink.DECLARATION.length());
        }

        @Override
        String afterDocument() {
            return "";
        }

        @Override
        String end() {
            return XmlSink.COLLECTION_END;
        }
    }
}
