package org.ogireport.serialization.codec;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem;
import org.ogireport.serialization.Problem.Code;
import org.ogireport.serialization.ReportEntry;
import org.ogireport.serialization.ReportReadException;

/** Takes a stream of documents apart, without reading the documents. Holds one of them at a time. */
public interface EntrySource extends Closeable {
    /** How much of a document that is too large is passed over, in bytes or characters, before the reading ends. */
    long MAX_PASSED_OVER = 1L << 28;

    /** The next document; null at the end, or where nothing more can be told apart. */
    @Nullable
    Unread next() throws IOException;

    /** A document that is yet to be read, by any thread. */
    interface Unread {
        /** Reads it. */
        ReportEntry read();

        /** How much memory it takes, roughly in bytes. */
        default int size() {
            return 0;
        }
    }

    /** A document that is refused as a whole. */
    static Unread refused(Place place, Code code, String found, String expected) {
        Problem problem = new Problem(code, "", place.line(), place.column(), found, expected);
        ReportEntry entry = ReportEntry.refused(place.line(), new ReportReadException(List.of(problem), false));
        return () -> entry;
    }

    /** A document that is larger than a document may be. */
    static Unread tooLarge(Place place) {
        return refused(place, Code.TOO_LARGE, "", Expectation.BYTES.key());
    }

    /** How a document is read from its text. */
    interface Reading {
        Draft read(Problems problems);
    }

    /** The entry that a reading gives. */
    static ReportEntry read(Place place, Reading reading) {
        try {
            return ReportEntry.of(place.line(), reading.read(new Problems()));
        } catch (ReportReadException e) {
            return ReportEntry.refused(place.line(), e);
        }
    }
}
