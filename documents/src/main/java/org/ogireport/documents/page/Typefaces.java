package org.ogireport.documents.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is known of fonts by their names. */
public final class Typefaces {
    private static final List<String> OF_PICTURES = List.of(
            "dings",
            "symbol",
            "marlett",
            "mtextra",
            "dingbats",
            "bookshelf",
            "barcode",
            "code128",
            "code39",
            "3of9",
            "idautomation");

    /** Fonts called after the symbols that they have besides letters and digits; pages name them behind those they want. */
    private static final Pattern WITH_LETTERS = Pattern.compile("segoeuisymbol|applesymbols|notosanssymbols");

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

    private Typefaces() {}

    /** Whether a font of this name draws pictures in place of letters and digits. */
    public static boolean drawPictures(String name) {
        String small = BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String own = WITH_LETTERS.matcher(small).replaceAll("");
        for (String picture : OF_PICTURES) {
            if (own.contains(picture)) {
                return true;
            }
        }
        return false;
    }
}
