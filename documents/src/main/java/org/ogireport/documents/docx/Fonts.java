package org.ogireport.documents.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.ThemeFonts;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Typefaces;

/** Which fonts draw pictures in place of letters and digits, as far as a document tells. */
final class Fonts {
    private static final String SYMBOL_CHARSET = "02";

    private final Set<String> ofPictures = new HashSet<>();
    private final boolean themeOfPictures;

    Fonts(@Nullable XmlNode table, @Nullable XmlNode theme) {
        for (XmlNode font : table == null ? List.<XmlNode>of() : table.children()) {
            XmlNode charset = font.child("charset");
            XmlNode other = font.child("altName");
            boolean symbols = charset != null && charset.value().equals(SYMBOL_CHARSET);
            if (symbols || other != null && isOfPictures(other.value())) {
                ofPictures.add(font.attribute("name").toLowerCase(Locale.ROOT));
            }
        }
        themeOfPictures = ThemeFonts.of(theme).stream().anyMatch(this::isOfPictures);
    }

    private boolean isOfPictures(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return ofPictures.contains(name) || Typefaces.drawPictures(name);
    }

    /** Whether none of the fonts that a property names, and none of the theme if it names that, draws pictures. */
    boolean drawLetters(XmlNode property) {
        for (String script : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
            boolean ofTheme = !property.attribute(script.equals("cs") ? "cstheme" : script + "Theme")
                    .isEmpty();
            if (isOfPictures(property.attribute(script)) || ofTheme && themeOfPictures) {
                return false;
            }
        }
        return true;
    }
}
