package org.ogireport.serialization.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Streams that may be compressed. */
final class Gzip {
    /** What is expected where a compressed stream is damaged. */
    static final String NAME = "gzip";

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** The stream, decompressed if it begins as gzip does. */
    static InputStream open(InputStream stream) throws IOException {
        PushbackInputStream peeking = new PushbackInputStream(stream, 2);
        byte[] start = peeking.readNBytes(2);
        peeking.unread(start);
        boolean compressed =
                start.length == 2 && ((start[0] & 0xFF) | (start[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
        return compressed ? new GZIPInputStream(peeking, BUFFER) : peeking;
    }
}
