package org.ogireport.serialization.codec.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ReportDecoder;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.collection.DocumentSplitter.Unread;
import org.ogireport.serialization.codec.json.JsonDocument;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;

/** Documents in JSON, a line each. Empty lines are no documents. */
public final class LineSplitter implements DocumentSplitter {
    private static final int BUFFER = 1 << 16;

    private final InputStream compressed;
    private final byte[] buffer = new byte[BUFFER];
    private @Nullable InputStream stream;
    private int position;
    private int limit;
    private int line;
    private boolean ended;

    public LineSplitter(InputStream stream) {
        this.compressed = stream;
    }

    /** A line, as it was read. */
    private record Line(int line, byte[] text) implements Unread {
        @Override
        public Draft read() {
            return JsonDocument.read(text, new Position(line, 1), ReportDecoder::draft);
        }

        @Override
        public int size() {
            return text.length;
        }
    }

    @Override
    public @Nullable Unread next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (!ended) {
            line++;
            long length;
            try {
                length = readLine(text);
            } catch (Gzip.Damaged e) {
                ended = true;
                return new Refused(new Position(line, 1), Code.MALFORMED, e.found(), Gzip.NAME);
            }
            if (length > Wire.MAX_BYTES) {
                return Refused.tooLarge(new Position(line, 1));
            }
            byte[] read = text.toByteArray();
            if (!isBlank(read)) {
                return new Line(line, read);
            }
            text.reset();
        }
        return null;
    }

    /** Reads up to the next line feed, or passes over a line that is too long; gives the line's length. */
    private long readLine(ByteArrayOutputStream text) throws IOException {
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
            if (length <= Wire.MAX_BYTES) {
                text.write(buffer, from, position - from);
            }
            if (position < limit) {
                position++;
                return length;
            }
        }
        ended = true;
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

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b < 0 || !DocumentText.isSpace((char) b)) {
                return false;
            }
        }
        return true;
    }
}
