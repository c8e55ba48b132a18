package org.ogireport.documents.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Bytes as characters, without a fault or not at all. */
public final class Decoding {
    /** What Chinese systems save text in by default; GBK and GB 2312 are part of it. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {}

    /** The text of bytes that are without a fault in an encoding; null of others. */
    public static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether bytes begin with the byte order mark of UTF-16, in either order. */
    public static boolean isMarkedUtf16(byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big || little;
    }
}
