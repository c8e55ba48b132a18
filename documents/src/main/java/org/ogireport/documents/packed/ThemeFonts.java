package org.ogireport.documents.packed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fonts that the theme of an office document names (ECMA-376 part 1, 20.1.4.1.18). */
public final class ThemeFonts {
    private ThemeFonts() {}

    /** Their names, for headings and for text, in each script; none where there is no theme. */
    public static List<String> of(@Nullable XmlNode theme) {
        XmlNode elements = theme == null ? null : theme.child("a:themeElements");
        XmlNode scheme = elements == null ? null : elements.child("a:fontScheme");
        return scheme == null
                ? List.of()
                : scheme.children().stream()
                        .flatMap(kind -> kind.children().stream())
                        .map(font -> font.attribute("typeface"))
                        .toList();
    }
}
