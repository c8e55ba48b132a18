package org.ogireport.serialization.codec.text;

/** Measures UTF-8 without making it. */
public final class Utf8 {
    private Utf8() {}

    /** The number of bytes a text has in UTF-8. */
    public static long length(CharSequence text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // a surrogate pair has two units and four bytes
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }
}
