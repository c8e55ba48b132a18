package org.ogireport.serialization.codec.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The content of all members of a gzip file (RFC 1952) after each other. Other than the platform's stream, which ends without a
 * word where a further member is damaged, it takes nothing but whole members up to the very end.
 */
final class GzipMembers extends InputStream {
    private static final int MAGIC = 0x8B1F;
    private static final int HEADER_CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** The time, the extra flags and the system. */
    private static final int NOTES = 6;

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    /** How many bytes of the stream came before the buffer. */
    private long before;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private boolean within;
    private boolean ended;

    GzipMembers(InputStream stream) {
        this.stream = stream;
    }

    private long offset() {
        return before + position;
    }

    /** Fills the buffer, where it is used up; false at the end of the stream. */
    private boolean hasMore() throws IOException {
        if (position < limit) {
            return true;
        }
        int read = stream.read(buffer);
        before += limit;
        position = 0;
        limit = Math.max(0, read);
        return limit > 0;
    }

    private int next() throws IOException {
        if (!hasMore()) {
            throw new Gzip.Damaged(offset());
        }
        int b = buffer[position++] & 0xFF;
        check.update(b);
        return b;
    }

    private long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << 8 * i;
        }
        return value;
    }

    private void require(long found, long expected, long at) throws IOException {
        if (found != expected) {
            throw new Gzip.Damaged(at);
        }
    }

    /** Reads the header of a member; false where the stream has none. */
    private boolean begin() throws IOException {
        if (!hasMore()) {
            return false;
        }
        long start = offset();
        check.reset();
        require(little(2), MAGIC, start);
        require(next(), Deflater.DEFLATED, start + 2);
        int flags = next();
        require(flags & RESERVED, 0, start + 3);
        little(NOTES);
        if ((flags & EXTRA) != 0) {
            for (long extra = little(2); extra > 0; extra--) {
                next();
            }
        }
        for (int text : new int[] {NAME, COMMENT}) {
            int b = flags & text;
            while (b != 0) {
                b = next();
            }
        }
        if ((flags & HEADER_CHECKED) != 0) {
            long sum = check.getValue() & 0xFFFF;
            long at = offset();
            require(little(2), sum, at);
        }
        check.reset();
        inflater.reset();
        return true;
    }

    /** Compares what a member says of its content with what was read. */
    private void end() throws IOException {
        long sum = check.getValue();
        long length = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        long at = offset();
        require(little(4), sum, at);
        require(little(4), length, at + 4);
        within = false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] content, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            if (!within) {
                within = begin();
                ended = !within;
                continue;
            }
            if (inflater.needsInput()) {
                if (!hasMore()) {
                    throw new Gzip.Damaged(offset());
                }
                inflater.setInput(buffer, position, limit - position);
            }
            int read = inflate(content, offset, length);
            check.update(content, offset, read);
            if (inflater.finished()) {
                end();
            }
            if (read > 0) {
                return read;
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] content, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(content, offset, length);
            position = limit - inflater.getRemaining();
            return read;
        } catch (DataFormatException e) {
            position = limit - inflater.getRemaining();
            throw new Gzip.Damaged(offset());
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        stream.close();
    }
}
