package org.ogireport.serialization.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem.Code;
import org.ogireport.serialization.ReportEntry;

/** Documents in JSON, a line each. Empty lines are no documents. */
public final class LineSource implements EntrySource {
    /** How many bytes a part of a line has at most, but for the last read. */
    private static final int PART = 1 << 16;

    private final InputStream compressed;
    private final byte[] buffer = new byte[PART];
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream(PART);
    private @Nullable InputStream stream;
    private int position;
    private int limit;
    private int line;
    private boolean ended;

    public LineSource(InputStream stream) {
        this.compressed = stream;
    }

    /** A line, as it was read. */
    private record Line(Place place, Queue<byte[]> text, int size) implements Unread {
        @Override
        public ReportEntry read() {
            return EntrySource.read(place, this::draft);
        }

        private Draft draft(Problems problems) {
            DocumentText document = text.size() == 1
                    ? DocumentText.of(text.remove(), place, problems)
                    : DocumentText.of(text, place, problems);
            return ReportDecoder.draft(new JsonSource(document, problems), problems);
        }
    }

    @Override
    public @Nullable Unread next() throws IOException {
        Queue<byte[]> text = new ArrayDeque<>();
        while (!ended) {
            line++;
            long length;
            try {
                length = readLine(text);
            } catch (Gzip.Damaged e) {
                ended = true;
                return EntrySource.refused(new Place(line, 1), Code.MALFORMED, "", Gzip.NAME);
            }
            if (length > Wire.MAX_BYTES) {
                return EntrySource.tooLarge(new Place(line, 1));
            }
            if (!isEmpty(text)) {
                return new Line(new Place(line, 1), text, (int) length);
            }
            text.clear();
        }
        return null;
    }

    /** Reads up to the next line feed, or passes over a line that is too long; gives the line's length. */
    private long readLine(Queue<byte[]> text) throws IOException {
        long length = 0;
        while (length <= MAX_PASSED_OVER) {
            if (position == limit && !fill()) {
                break;
            }
            int from = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            length += position - from;
            if (length > Wire.MAX_BYTES) {
                text.clear();
                tail.reset();
            } else {
                tail.write(buffer, from, position - from);
            }
            if (tail.size() >= PART || tail.size() > 0 && position < limit) {
                text.add(tail.toByteArray());
                tail.reset();
            }
            if (position < limit) {
                position++;
                return length;
            }
        }
        ended = true;
        if (tail.size() > 0) {
            text.add(tail.toByteArray());
        }
        return length;
    }

    private boolean fill() throws IOException {
        if (stream == null) {
            stream = Gzip.open(compressed);
        }
        position = 0;
        limit = Math.max(0, stream.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        (stream == null ? compressed : stream).close();
    }

    private static boolean isEmpty(Queue<byte[]> text) {
        for (byte[] part : text) {
            if (!isBlank(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b < 0 || !DocumentText.isSpace((char) b)) {
                return false;
            }
        }
        return true;
    }
}
