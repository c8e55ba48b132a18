package org.ogireport.serialization.codec;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Characters on their way to an XML parser, which may hold all of a tag, a name or a comment, and so is given no more than
 * so many at a time. The last ones can be had again.
 */
final class TextWindow extends Reader {
    /** How many characters one event of the parser may take. No tag of a report has a fourth of them. */
    private static final int MAX_EVENT = 1 << 22;

    private final Reader text;
    private final boolean keeping;
    private final Deque<String> kept = new ArrayDeque<>();

    /** The end of what is kept, which may have come character by character. */
    private final StringBuilder tail = new StringBuilder();

    /** The offset of the first character that is kept. */
    private long start;

    private int left = MAX_EVENT;

    /** One event takes more characters than any needs. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    TextWindow(Reader text, boolean keeping) {
        this.text = text;
        this.keeping = keeping;
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
        left -= read;
        if (keeping && read > 0) {
            tail.append(buffer, offset, read);
            if (tail.length() >= Characters.PIECE) {
                keepTail();
            }
        }
        return read;
    }

    private void keepTail() {
        if (tail.length() > 0) {
            kept.add(tail.toString());
            tail.setLength(0);
        }
    }

    /** Keeps nothing of what stands before an offset, roughly. */
    void forgetBefore(long offset) {
        while (!kept.isEmpty() && start + kept.element().length() <= offset) {
            start += kept.remove().length();
        }
    }

    /** What stands between two offsets that are kept, in pieces. */
    List<String> between(long from, long to) {
        keepTail();
        List<String> pieces = new ArrayList<>();
        long at = start;
        for (String piece : kept) {
            long end = at + piece.length();
            if (end > from && at < to) {
                pieces.add(piece.substring((int) (Math.max(from, at) - at), (int) (Math.min(to, end) - at)));
            }
            at = end;
        }
        return pieces;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
