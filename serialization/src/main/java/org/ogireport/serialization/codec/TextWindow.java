package org.ogireport.serialization.codec;

import java.io.IOException;
import java.io.Reader;

/** Characters on their way to a parser, of which the last ones can be had again. */
final class TextWindow extends Reader {
    private final Reader text;
    private final StringBuilder kept = new StringBuilder();

    /** The offset of the first character that is kept. */
    private long start;

    TextWindow(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = text.read(buffer, offset, length);
        if (read > 0) {
            kept.append(buffer, offset, read);
        }
        return read;
    }

    /** Keeps nothing of what stands before an offset. */
    void forgetBefore(long offset) {
        if (offset > start) {
            kept.delete(0, (int) Math.min(kept.length(), offset - start));
            start = offset;
        }
    }

    /** What stands between two offsets that are kept. */
    String between(long from, long to) {
        return kept.substring((int) (from - start), (int) (to - start));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
