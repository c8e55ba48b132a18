package org.ogireport.serialization.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decodes UTF-8 strictly, part by part, and keeps it as it is: it never takes more room then than it has bytes. */
final class Utf8Decoder {
    private final CharsetDecoder decoder = strict();
    private ByteBuffer bytes = ByteBuffer.allocate(Characters.PIECE);
    private final CharBuffer chars = CharBuffer.allocate(Characters.PIECE);
    private final List<CharSequence> pieces = new ArrayList<>();

    static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Decodes all of an array, which is kept and not copied; false if it is not UTF-8. */
    boolean decode(byte[] document) {
        bytes = ByteBuffer.wrap(document);
        CoderResult result;
        do {
            int from = bytes.position();
            result = decoder.decode(bytes, chars, true);
            if (chars.position() > 0) {
                pieces.add(new Characters.Encoded(document, from, bytes.position(), chars.position()));
                chars.clear();
            }
        } while (result.isOverflow());
        return !result.isError();
    }

    /** Decodes some more bytes; false if they are not UTF-8. */
    boolean add(byte[] more, int from, int to) {
        int position = from;
        while (position < to) {
            int count = Math.min(bytes.remaining(), to - position);
            bytes.put(more, position, count);
            position += count;
            if (!decode(false)) {
                return false;
            }
        }
        return true;
    }

    /** Decodes what is left; false if it is not UTF-8. */
    boolean end() {
        return decode(true);
    }

    private boolean decode(boolean end) {
        bytes.flip();
        // a character takes a byte or more, so that there is room for all
        CoderResult result = decoder.decode(bytes, chars, end);
        if (chars.position() > 0) {
            byte[] whole = Arrays.copyOf(bytes.array(), bytes.position());
            pieces.add(new Characters.Encoded(whole, 0, whole.length, chars.position()));
            chars.clear();
        }
        if (result.isError()) {
            return false;
        }
        bytes.compact();
        return true;
    }

    /** The byte that is not UTF-8. */
    byte refused() {
        return bytes.get(bytes.position());
    }

    /** What was decoded. */
    Characters characters() {
        return Characters.of(pieces);
    }
}
