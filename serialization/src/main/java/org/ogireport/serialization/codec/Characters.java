package org.ogireport.serialization.codec;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, by their index. Many of them stand in pieces, which need no room in one stretch and may be
 * kept as the bytes that they came as.
 */
final class Characters {
    /** How many characters a piece has at most, unless it was given. */
    static final int PIECE = 1 << 14;

    private final CharSequence[] pieces;
    private final int[] ends;
    private final char @Nullable [] whole;
    private int current = -1;
    private CharSequence currentText = "";

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
        if (current < 0 || index < start(current) || index >= ends[current]) {
            current = piece(index);
            currentText = text(pieces[current]);
        }
        return currentText.charAt(index - start(current));
    }

    private int piece(int index) {
        int piece = Math.max(0, current);
        while (index >= ends[piece]) {
            piece++;
        }
        while (index < start(piece)) {
            piece--;
        }
        return piece;
    }

    /** A piece with its characters at hand. */
    private static CharSequence text(CharSequence piece) {
        return piece instanceof Encoded ? piece.toString() : piece;
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
        private int piece = -1;
        private String text = "";
        private int position;
        private int left;

        PieceReader(int length) {
            left = length;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            while (position == text.length()) {
                text = pieces[++piece].toString();
                position = 0;
            }
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

    /** Characters in UTF-8, decoded when they are asked for. */
    static final class Encoded implements CharSequence {
        private final byte[] bytes;
        private final int from;
        private final int to;
        private final int length;

        /** A part of an array, which is not copied, that is known to be so many whole characters. */
        Encoded(byte[] bytes, int from, int to, int length) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            this.length = length;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return toString().charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
    }
}
