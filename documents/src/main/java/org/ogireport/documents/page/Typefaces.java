package org.ogireport.documents.page;

import java.util.List;
import java.util.Locale;

/** What is known of fonts by their names. */
public final class Typefaces {
    private static final List<String> OF_PICTURES = List.of(
            "wingdings",
            "webdings",
            "symbol",
            "marlett",
            "mt extra",
            "dingbats",
            "opensymbol",
            "bookshelf",
            "barcode",
            "code 128",
            "code128",
            "code 39",
            "code39",
            "3 of 9",
            "3of9",
            "idautomation");

    private Typefaces() {}

    /** Whether a font of this name draws pictures in place of letters and digits. */
    public static boolean drawPictures(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String picture : OF_PICTURES) {
            if (small.contains(picture)) {
                return true;
            }
        }
        return false;
    }
}
