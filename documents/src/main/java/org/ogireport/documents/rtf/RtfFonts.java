package org.ogireport.documents.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.ogireport.documents.packed.XmlNode;

/** The fonts of a document by their numbers. */
final class RtfFonts {
    private static final int OF_SYMBOLS = 2;

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset document = RtfCharsets.ofPage(0);
    private int number;

    /** The encoding that holds where a font has none of its own. */
    void page(int page) {
        document = RtfCharsets.ofPage(page);
    }

    void begin(int font) {
        number = font;
    }

    void charset(int charset) {
        charsets.put(number, charset);
    }

    void addName(String text) {
        names.computeIfAbsent(number, key -> new StringBuilder()).append(text);
    }

    Charset charset(RtfState state) {
        return RtfCharsets.ofFont(charsets.getOrDefault(state.font, 0), document);
    }

    /** What a font is called. */
    String name(int font) {
        StringBuilder name = names.getOrDefault(font, new StringBuilder());
        int end = name.indexOf(";");
        return end < 0 ? name.toString() : name.substring(0, end);
    }

    /** The fonts as a part of a Word document. */
    XmlNode part() {
        XmlNode fonts = new XmlNode("fonts");
        charsets.forEach((font, charset) -> {
            if (charset == OF_SYMBOLS) {
                fonts.add(new XmlNode("font", "name", name(font)).add(new XmlNode("charset", "val", "02")));
            }
        });
        return fonts;
    }
}
