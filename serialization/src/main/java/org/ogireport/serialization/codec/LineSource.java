package org.ogireport.serialization.codec;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.Problem.Code;
import org.ogireport.serialization.ReportEntry;

/** Documents in JSON, a line each. Empty lines are no documents. */
public final class LineSource implements EntrySource {
    private final InputStream compressed;
    private final byte[] buffer = new byte[1 << 16];
    private @Nullable InputStream stream;
    private int position;
    private int limit;
    private int line;
    private boolean ended;

    public LineSource(InputStream stream) {
        this.compressed = stream;
    }

    /** A line, as it was read. */
    private record Line(Place place, byte[] text) implements Unread {
        @Override
        public ReportEntry read() {
            return EntrySource.read(place, this::draft);
        }

        private Draft draft(Problems problems) {
            DocumentText document = DocumentText.of(text, place, problems);
            return ReportDecoder.draft(new JsonSource(document, problems), problems);
        }

        @Override
        public int size() {
            return text.length;
        }
    }

    @Override
    public @Nullable Unread next() throws IOException {
        while (!ended) {
            line++;
            Place place = new Place(line, 1);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            long length;
            try {
                length = readLine(text);
            } catch (ZipException | EOFException e) {
                ended = true;
                return EntrySource.refused(place, Code.MALFORMED, "", Gzip.NAME);
            }
            if (length > Wire.MAX_BYTES) {
                return EntrySource.tooLarge(place);
            }
            byte[] bytes = text.toByteArray();
            if (!isBlank(bytes)) {
                return new Line(place, bytes);
            }
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

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b < 0 || !DocumentText.isSpace((char) b)) {
                return false;
            }
        }
        return true;
    }
}
