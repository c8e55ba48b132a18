package org.ogireport.serialization.codec.collection;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** Takes a stream of documents apart, without reading the documents. Holds one of them at a time. */
public interface DocumentSplitter extends Closeable {
    /** How much of a document that is too large is passed over, in bytes or characters, before the reading ends. */
    long MAX_PASSED_OVER = 1L << 28;

    /** The next document; null at the end, or where nothing more can be told apart. */
    @Nullable
    Unread next() throws IOException;

    /** A document that is yet to be read, by any thread. */
    interface Unread {
        /** The line in which it begins, from 1. */
        int line();

        /**
         * Reads it.
         *
         * @throws ReportReadException if it is neither a report nor a draft
         */
        Draft read();

        /** How much memory it takes, roughly in bytes. */
        int size();
    }

    /** A document that is refused as a whole. */
    record Refused(Position position, Code code, String found, String expected) implements Unread {
        static Refused tooLarge(Position position) {
            return new Refused(position, Code.TOO_LARGE, "", Expectation.BYTES.key());
        }

        @Override
        public int line() {
            return position.line();
        }

        @Override
        public Draft read() {
            ProblemCollector problems = new ProblemCollector();
            problems.add(code, 0, found, expected);
            throw problems.toException(mark -> position);
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
