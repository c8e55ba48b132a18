package org.ogireport.documents.page;

/**
 * The text of a document as a person sees it. A format writes its characters here only where they are known to be shown,
 * plainly and where they stand; whatever is shown and is not text, and whatever may be shown otherwise than it is written,
 * has {@link #OTHERWISE} in its place or beside it, and makes the figure it belongs to unreadable.
 */
public final class Shown {
    /** Stands where something is shown of which the characters do not tell what it is. */
    public static final char OTHERWISE = '\uFFFC';

    private Shown() {}

    /** Whether a text is seen as it is written: nothing in it is shown otherwise, and nothing turns it from right to left. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OTHERWISE || turns(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character, itself unseen, turns others from right to left. */
    static boolean turns(char c) {
        return c == '\u202B' || c == '\u202E' || c == '\u2067';
    }
}
