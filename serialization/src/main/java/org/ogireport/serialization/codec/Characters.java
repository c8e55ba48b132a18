package org.ogireport.serialization.codec;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, by their index. Many of them stand in pieces, which need no room in one stretch, and
 * where all characters of a piece are Latin take a byte each.
 */
final class Characters {
    /** How many characters a piece has at most, unless it was given. */
    static final int PIECE = 1 << 14;

    private final CharSequence[] pieces;
    private final int[] ends;
    private final char @Nullable [] whole;
    private int current;

    private Characters(List<? extends CharSequence> pieces, char @Nullable [] whole) {
        this.pieces = pieces.toArray(CharSequence[]::new);
        this.ends = new int[this.pieces.length];
        this.whole = whole;
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += this.pieces[i].length();
            ends[i] = end;
        }
    }

    /** The first characters of an array, which is not copied. */
    static Characters of(char[] chars, int length) {
        return new Characters(List.of(CharBuffer.wrap(chars, 0, length)), chars);
    }

    static Characters of(List<? extends CharSequence> pieces) {
        return new Characters(pieces, null);
    }

    int length() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    char charAt(int index) {
        while (index >= ends[current]) {
            current++;
        }
        while (index < start(current)) {
            current--;
        }
        return pieces[current].charAt(index - start(current));
    }

    private int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    String substring(int from, int to) {
        if (whole != null) {
            return new String(whole, from, to - from);
        }
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            text.append(charAt(i));
        }
        return text.toString();
    }

    /** All of them, if they stand in one array from its beginning. */
    char @Nullable [] whole() {
        return whole;
    }

    /** Reads the first ones. */
    Reader reader(int length) {
        return whole != null ? new CharArrayReader(whole, 0, length) : new PieceReader(length);
    }

    private final class PieceReader extends Reader {
        private int piece;
        private int position;
        private int left;

        PieceReader(int length) {
            left = length;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            while (piece < pieces.length && position == pieces[piece].length()) {
                piece++;
                position = 0;
            }
            if (piece == pieces.length || left == 0) {
                return -1;
            }
            String text = pieces[piece].toString();
            int count = Math.min(Math.min(length, left), text.length() - position);
            text.getChars(position, position + count, buffer, offset);
            position += count;
            left -= count;
            return count;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
