package org.ogireport.serialization.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes UTF-8 strictly, part by part. */
final class Utf8Decoder {
    private final CharsetDecoder decoder = strict();
    private final ByteBuffer bytes = ByteBuffer.allocate(Characters.PIECE);
    private final CharBuffer chars = CharBuffer.allocate(Characters.PIECE);
    private final List<String> pieces = new ArrayList<>();

    static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
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
            pieces.add(chars.flip().toString());
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
