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

    /** Whether a text is seen as it is written. */
    static boolean isPlain(String text) {
        return text.indexOf(OTHERWISE) < 0;
    }
}
