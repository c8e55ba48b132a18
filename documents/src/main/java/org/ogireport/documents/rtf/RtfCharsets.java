package org.ogireport.documents.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The encodings that fonts and documents name by numbers. */
final class RtfCharsets {
    /** Code pages of the character sets of fonts (Windows GDI). */
    private static final Map<Integer, Integer> OF_FONTS = Map.ofEntries(
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(130, 1361),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    /** What Java calls code pages that it does not know by their number. */
    private static final Map<Integer, String> NAMES = Map.of(
            932,
            "windows-31j",
            936,
            "GBK",
            949,
            "x-windows-949",
            950,
            "x-windows-950",
            54936,
            "GB18030",
            65001,
            "UTF-8");

    private RtfCharsets() {}

    /** The encoding of text in a font; that of the document where the font has none of its own. */
    static Charset ofFont(int number, Charset document) {
        Integer page = OF_FONTS.get(number);
        return page == null ? document : ofPage(page);
    }

    /** The encoding of a code page; that of Western Windows where it is not known. */
    static Charset ofPage(int page) {
        String name = NAMES.getOrDefault(page, "windows-" + page);
        if (page > 0 && Charset.isSupported(name)) {
            return Charset.forName(name);
        }
        String old = "IBM" + page;
        boolean known = page > 0 && Charset.isSupported(old);
        return known
                ? Charset.forName(old)
                : Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
