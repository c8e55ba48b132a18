package org.ogireport.serialization;

import java.io.ByteArrayOutputStream;
import org.ogireport.serialization.codec.Wire;

/** UTF-8 that is being written, never more of it than a document may have. */
final class WrittenBytes extends ByteArrayOutputStream {
    private static final int USUAL = 1 << 14;

    WrittenBytes() {
        super(USUAL);
    }

    @Override
    public synchronized void write(int b) {
        requireRoom(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        requireRoom(length);
        super.write(bytes, offset, length);
    }

    private void requireRoom(int length) {
        if (length > Wire.MAX_BYTES - size()) {
            throw ReportWriteException.tooLarge();
        }
    }
}
