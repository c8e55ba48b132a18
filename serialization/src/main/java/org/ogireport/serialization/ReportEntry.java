package org.ogireport.serialization;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Unread;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * One of many documents that were read one after the other: a report or draft, or why it is none.
 *
 * @since 0.1
 */
public final class ReportEntry {
    private final int line;
    private final @Nullable Draft draft;
    private final @Nullable ReportReadException refusal;

    private ReportEntry(int line, @Nullable Draft draft, @Nullable ReportReadException refusal) {
        this.line = line;
        this.draft = draft;
        this.refusal = refusal;
    }

    static ReportEntry read(Unread document) {
        try {
            return new ReportEntry(document.line(), document.read(), null);
        } catch (ReportReadException e) {
            return new ReportEntry(document.line(), null, e);
        }
    }

    /**
     * Where the document begins.
     *
     * @return the line of the stream, from 1
     */
    public int line() {
        return line;
    }

    /**
     * What was read.
     *
     * @return a draft, or a report as the draft that it completes; empty if the document was refused
     */
    public Optional<Draft> draft() {
        return Optional.ofNullable(draft);
    }

    /**
     * Why nothing was read.
     *
     * @return all that is wrong with the document; empty if it was read
     */
    public Optional<ReportReadException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * What was read, where nothing else is expected.
     *
     * @return the draft
     * @throws ReportReadException if the document was refused
     */
    public Draft orElseThrow() {
        if (draft == null) {
            throw Objects.requireNonNull(refusal, "refusal");
        }
        return draft;
    }

    /** The line, and the organ and year or what is wrong. */
    @Override
    public String toString() {
        return "line " + line + ": " + (refusal == null ? draft : refusal.getMessage());
    }
}
