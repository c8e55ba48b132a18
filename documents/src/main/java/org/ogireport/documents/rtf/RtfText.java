package org.ogireport.documents.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.ogireport.documents.page.Shown;

/** Bytes of text, which are characters of the encoding of their font. */
final class RtfText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int skipped;

    /** Leaves out the next characters, which stand for one that was written as its number, up to the next brace. */
    void skip(int characters) {
        skipped = characters;
    }

    void add(byte[] more) {
        int left = Math.min(skipped, more.length);
        skipped -= left;
        bytes.write(more, left, more.length - left);
    }

    /** Whether the last byte is the first half of a character. */
    boolean isOpen(Charset charset) {
        if (bytes.size() == 0) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(in, CharBuffer.allocate(bytes.size() + 1), false);
        return in.hasRemaining();
    }

    /** The characters; where bytes are none, it is not known what is seen. */
    String take(Charset charset) {
        if (bytes.size() == 0) {
            return "";
        }
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        bytes.reset();
        CharBuffer out = CharBuffer.allocate(in.remaining() * 2 + 2);
        for (var decoder = charset.newDecoder(); ; ) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            in.position(in.position() + result.length());
            out.put(Shown.OTHERWISE);
        }
        return plain(Arrays.copyOf(out.array(), out.position()));
    }

    /** Characters of which control characters are none that anybody knows how they are seen. */
    private static String plain(char[] characters) {
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] < ' ') {
                characters[i] = Shown.OTHERWISE;
            }
        }
        return new String(characters);
    }
}
