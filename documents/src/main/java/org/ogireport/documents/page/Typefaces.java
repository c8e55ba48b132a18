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

    private Typefaces() {}

    /** Whether a font of this name draws pictures in place of letters and digits. */
    public static boolean drawPictures(String name) {
        String small = name.toLowerCase(Locale.ROOT)
                .strip()
                .replace(" ", "")
                .replace("-", "")
                .replace("_", "");
        return isOfPictures(small) && isOfPictures(WITH_LETTERS.matcher(small).replaceAll(""));
    }

    private static boolean isOfPictures(String name) {
        for (String picture : OF_PICTURES) {
            if (name.contains(picture)) {
                return true;
            }
        }
        return false;
    }
}
