package org.ogireport.serialization.codec.text;

/** What can be told of UTF-8 without making it or text of it. */
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

    /** Whether bytes are UTF-8: every character in its shortest form, none of them a surrogate or beyond U+10FFFF. */
    public static boolean isWellFormed(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i++];
            if (lead < 0) {
                int more = continuations(lead & 0xFF);
                if (more == 0 || more > bytes.length - i || !isSecond(lead & 0xFF, bytes[i] & 0xFF)) {
                    return false;
                }
                for (int last = i + more; i < last; i++) {
                    if (bytes[i] >= -0x40) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** How many bytes follow one that is not ASCII; 0 where no character begins with it. */
    private static int continuations(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    /** Whether a second byte leaves the form the shortest, and the character one that there is. */
    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
