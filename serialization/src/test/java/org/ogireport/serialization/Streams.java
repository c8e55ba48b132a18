package org.ogireport.serialization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/** Streams for tests. */
final class Streams {
    private Streams() {}

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    /** Text in UTF-8 that is made as it is read. */
    static InputStream generated(int parts, IntFunction<String> part) {
        return new InputStream() {
            private int next;
            private byte[] bytes = new byte[0];
            private int position;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                while (position == bytes.length) {
                    if (next == parts) {
                        return -1;
                    }
                    bytes = part.apply(next++).getBytes(StandardCharsets.UTF_8);
                    position = 0;
                }
                int count = Math.min(length, bytes.length - position);
                System.arraycopy(bytes, position, buffer, offset, count);
                position += count;
                return count;
            }
        };
    }

    /** About so many millions of characters: one, again and again. */
    static InputStream millions(int millions, char c) {
        String thousand = String.valueOf(c).repeat(1_000);
        return generated(1_000 * millions, i -> thousand);
    }

    /** Counts what is read of a stream. */
    static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream stream) {
            super(stream);
        }

        long count() {
            return read;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }

    /** Does not know how much can be read, as a stream from the network does not. */
    static InputStream sayingNothing(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    /** The same bytes again and again, without an end, counted as they are read. */
    static final class Repeating extends InputStream {
        private final byte[] start;
        private final byte[] pattern;
        private long read;

        Repeating(String start, String pattern) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
        }

        long count() {
            return read;
        }

        private byte at(long index) {
            return index < start.length ? start[(int) index] : pattern[(int) ((index - start.length) % pattern.length)];
        }

        @Override
        public int read() {
            return at(read++) & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (pattern.length == 1 && read >= start.length) {
                Arrays.fill(buffer, offset, offset + length, pattern[0]);
                read += length;
                return length;
            }
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = at(read++);
            }
            return length;
        }
    }

    /** Fails once its bytes are read. */
    static InputStream failing(byte[] bytes) {
        return new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                if (position == bytes.length) {
                    throw new IOException("the disk is gone");
                }
                return bytes[position++] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int first = read();
                buffer[offset] = (byte) first;
                int more = Math.min(length - 1, bytes.length - position);
                System.arraycopy(bytes, position, buffer, offset + 1, more);
                position += more;
                return 1 + more;
            }
        };
    }
}
