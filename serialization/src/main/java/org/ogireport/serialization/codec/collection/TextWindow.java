package org.ogireport.serialization.codec.collection;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters on their way to an XML parser, which may hold all of a tag, a name or a comment, and so is given no more than
 * so many at a time. The last ones can be had again.
 */
final class TextWindow extends Reader {
    /** How many characters one event of the parser may take. No tag of a report has a fourth of them. */
    private static final int MAX_EVENT = 1 << 22;

    /** More characters than the parser reads ahead, which are moved each time. */
    private static final int FORGOTTEN_AT_ONCE = 1 << 14;

    private final Reader text;
    private final StringBuilder kept = new StringBuilder();

    /** The offset of the first character that is kept. */
    private long start;

    private int left = MAX_EVENT;

    /** One event takes more characters than any needs. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    TextWindow(Reader text) {
        this.text = text;
    }

    /** Lets the parser go on to its next event. */
    void allow() {
        left = MAX_EVENT;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new TooLong();
        }
        int read = text.read(buffer, offset, length);
        if (read > 0) {
            left -= read;
            kept.append(buffer, offset, read);
        }
        return read;
    }

    /** Keeps nothing of what stands before an offset, roughly. */
    void forgetBefore(long offset) {
        if (offset - start >= FORGOTTEN_AT_ONCE) {
            kept.delete(0, (int) (offset - start));
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
