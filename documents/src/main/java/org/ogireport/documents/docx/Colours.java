package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;

/** The colours that properties name, those of the theme included. */
final class Colours {
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{6}");

    /** The names by which text and shading call the colours of a theme. */
    private static final Map<String, String> NAMES = Map.of(
            "text1",
            "dk1",
            "dark1",
            "dk1",
            "tx1",
            "dk1",
            "background1",
            "lt1",
            "light1",
            "lt1",
            "bg1",
            "lt1",
            "hyperlink",
            "hlink",
            "followedHyperlink",
            "folHlink");

    private static final Map<String, String> MORE_NAMES =
            Map.of("text2", "dk2", "dark2", "dk2", "tx2", "dk2", "background2", "lt2", "light2", "lt2", "bg2", "lt2");

    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            Map.entry("black", 0),
            Map.entry("blue", 0x0000FF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("darkBlue", 0x000080),
            Map.entry("darkCyan", 0x008080),
            Map.entry("darkGray", 0x808080),
            Map.entry("darkGreen", 0x008000),
            Map.entry("darkMagenta", 0x800080),
            Map.entry("darkRed", 0x800000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("green", 0x00FF00),
            Map.entry("lightGray", 0xC0C0C0),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("red", 0xFF0000),
            Map.entry("white", 0xFFFFFF),
            Map.entry("yellow", 0xFFFF00));

    private final Map<String, Integer> theme = new HashMap<>();
    private final boolean mapped;

    /**
     * The colours of a document.
     *
     * @param theme its theme; null where it has none
     * @param mapping how it changes the names of the theme's colours; null where it does not say so
     */
    Colours(@Nullable XmlNode theme, @Nullable XmlNode mapping) {
        this.theme.putAll(Map.of("dk1", Rgb.BLACK, "lt1", Rgb.WHITE));
        XmlNode elements = theme == null ? null : theme.child("a:themeElements");
        XmlNode scheme = elements == null ? null : elements.child("a:clrScheme");
        for (XmlNode colour : scheme == null ? List.<XmlNode>of() : scheme.children()) {
            for (XmlNode kind : colour.children()) {
                String value = kind.is("a:sysClr") ? kind.attribute("lastClr") : kind.value();
                Integer rgb = hexadecimal(value);
                if (rgb != null) {
                    this.theme.put(colour.name().substring(colour.name().indexOf(':') + 1), rgb);
                }
            }
        }
        mapped = mapping != null
                && !(isOrAbsent(mapping, "bg1", "light1")
                        && isOrAbsent(mapping, "t1", "dark1")
                        && isOrAbsent(mapping, "bg2", "light2")
                        && isOrAbsent(mapping, "t2", "dark2"));
    }

    private static boolean isOrAbsent(XmlNode mapping, String attribute, String value) {
        return mapping.attribute(attribute).isEmpty()
                || mapping.attribute(attribute).equals(value);
    }

    private static @Nullable Integer hexadecimal(String value) {
        return HEXADECIMAL.matcher(value).matches() ? Integer.valueOf(value, 16) : null;
    }

    /**
     * The colours that an element may mean: the one in figures, and that of the theme; null where one cannot be told.
     *
     * @param prefix what the names of the attributes for the theme begin with: theme, or themeFill
     */
    @Nullable
    List<Integer> stated(XmlNode element, String figures, String prefix) {
        List<Integer> colours = new ArrayList<>();
        String value = element.attribute(figures);
        String name = element.attribute(prefix.equals("theme") ? "themeColor" : prefix);
        if (!value.isEmpty() && !value.equals("auto")) {
            colours.add(hexadecimal(value));
        }
        if (!name.isEmpty() && !name.equals("none")) {
            Integer colour = mapped ? null : named(name);
            colours.add(colour == null ? null : shaded(colour, element, prefix));
        }
        return colours.contains(null) ? null : colours;
    }

    /** A colour of the theme; null where there is none of that name. */
    @Nullable
    Integer named(String name) {
        String known = NAMES.getOrDefault(name, MORE_NAMES.getOrDefault(name, name));
        return theme.get(known);
    }

    private static int shaded(int colour, XmlNode element, String prefix) {
        int tinted = Rgb.mix(colour, Rgb.WHITE, part(element.attribute(prefix + "Tint")));
        return Rgb.mix(tinted, Rgb.BLACK, part(element.attribute(prefix + "Shade")));
    }

    private static double part(String hexadecimal) {
        try {
            return hexadecimal.isEmpty() ? 1 : Integer.parseInt(hexadecimal, 16) / 255.0;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The colour of a highlight; null where it is none. */
    static @Nullable Integer highlight(String name) {
        return name.matches("#[0-9A-F]{6}") ? Integer.valueOf(name.substring(1), 16) : HIGHLIGHTS.get(name);
    }
}
