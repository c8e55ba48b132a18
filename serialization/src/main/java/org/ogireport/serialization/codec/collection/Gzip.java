package org.ogireport.serialization.codec.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Streams that may be compressed. */
final class Gzip {
    /** What is expected where a compressed stream is damaged. */
    static final String NAME = "gzip";

    private Gzip() {}

    /** A compressed stream is damaged, cut off, or followed by something else. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        private final long offset;

        Damaged(long offset) {
            super(NAME + " is damaged at byte " + offset);
            this.offset = offset;
        }

        /** Where, as a problem tells it: the first byte, from 0, of the compressed stream that is not as it should be. */
        String found() {
            return "@" + offset;
        }
    }

    /** The stream, decompressed if it begins as gzip does. */
    static InputStream open(InputStream stream) throws IOException {
        PushbackInputStream peeking = new PushbackInputStream(stream, 2);
        byte[] start = peeking.readNBytes(2);
        peeking.unread(start);
        boolean compressed =
                start.length == 2 && ((start[0] & 0xFF) | (start[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
        return compressed ? new GzipMembers(peeking) : peeking;
    }
}
