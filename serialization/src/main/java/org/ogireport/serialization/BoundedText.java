package org.ogireport.serialization;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.Utf8;

/** Text that is being written, never larger than a document may be. */
final class BoundedText extends Writer {
    private final StringBuilder text = new StringBuilder(1 << 14);

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
        // a character takes a byte or more
        requireSmall(text.length());
    }

    @Override
    public void write(String chars, int offset, int length) {
        text.append(chars, offset, offset + length);
        requireSmall(text.length());
    }

    private static void requireSmall(long bytes) {
        if (bytes > Wire.MAX_BYTES) {
            throw ReportWriteException.tooLarge();
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** All that was written, as UTF-8. */
    byte[] bytes() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        requireSmall(bytes.length);
        return bytes;
    }

    /** All that was written. */
    @Override
    public String toString() {
        requireSmall(Utf8.length(text));
        return text.toString();
    }
}
