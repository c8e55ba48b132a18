package org.ogireport.serialization.codec.collection;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Streams that may be compressed. */
final class Gzip {
    /** What is expected where a compressed stream is damaged. */
    static final String NAME = "gzip";

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** A compressed stream is damaged or cut off, whatever the stream below it throws. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        private Damaged(IOException cause) {
            super(cause);
        }
    }

    /** The stream, decompressed if it begins as gzip does. */
    static InputStream open(InputStream stream) throws IOException {
        PushbackInputStream peeking = new PushbackInputStream(stream, 2);
        byte[] start = peeking.readNBytes(2);
        peeking.unread(start);
        boolean compressed =
                start.length == 2 && ((start[0] & 0xFF) | (start[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
        return compressed ? new Decompressed(new Compressed(peeking)) : peeking;
    }

    /** Says that there is more until there is not: otherwise a further file within the stream may be left unread. */
    private static final class Compressed extends FilterInputStream {
        private boolean ended;
        private boolean failed;

        Compressed(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            failed = true;
            int read = super.read(buffer, offset, length);
            failed = false;
            ended = read < 0;
            return read;
        }

        @Override
        public int available() {
            return ended ? 0 : 1;
        }
    }

    /** Tells what is wrong with the compression from what is wrong with the stream. */
    private static final class Decompressed extends InputStream {
        private final Compressed compressed;
        private final InputStream content;

        Decompressed(Compressed compressed) throws IOException {
            this.compressed = compressed;
            try {
                this.content = new GZIPInputStream(compressed, BUFFER);
            } catch (EOFException | ZipException e) {
                throw damaged(e);
            }
        }

        private IOException damaged(IOException e) {
            return compressed.failed ? e : new Damaged(e);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return content.read(buffer, offset, length);
            } catch (EOFException | ZipException e) {
                throw damaged(e);
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
