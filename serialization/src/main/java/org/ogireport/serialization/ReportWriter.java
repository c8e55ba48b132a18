package org.ogireport.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.xml.XmlSink;

/** Writes any number of reports and drafts, one after the other. Not safe for use by several threads. */
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
        append(text(report));
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
        append(text(draft));
    }

    abstract String text(AnnualReport report);

    abstract String text(Draft draft);

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

    final void append(String text) throws IOException {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
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
        String text(AnnualReport report) {
            return ReportJson.writeString(report) + "\n";
        }

        @Override
        String text(Draft draft) {
            return ReportJson.writeString(draft) + "\n";
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
        String text(AnnualReport report) {
            return element(ReportXml.writeString(report));
        }

        @Override
        String text(Draft draft) {
            return element(ReportXml.writeString(draft));
        }

        private static String element(String document) {
            return document.substring(XmlSink.DECLARATION.length());
        }

        @Override
        String end() {
            return XmlSink.COLLECTION_END;
        }
    }
}
