package org.ogireport.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Rgb;

/** The colours that a workbook names: in figures, by their number in its palette or its theme. */
final class XlsxColours {
    /** The palette of a workbook that brings none along, without the eight colours that come twice. */
    private static final int[] PALETTE = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333
    };

    private static final int TWICE = 8;
    private static final int TEXT = 64;
    private static final int GROUND = 65;

    /** In the order by which cells name them, which is not that of the theme. */
    private static final List<String> THEME = List.of(
            "a:lt1",
            "a:dk1",
            "a:lt2",
            "a:dk2",
            "a:accent1",
            "a:accent2",
            "a:accent3",
            "a:accent4",
            "a:accent5",
            "a:accent6",
            "a:hlink",
            "a:folHlink");

    private final List<@Nullable Integer> theme = new ArrayList<>();
    private final List<@Nullable Integer> palette = new ArrayList<>();

    XlsxColours(@Nullable XmlNode theme, @Nullable XmlNode styles) {
        XmlNode elements = theme == null ? null : theme.child("a:themeElements");
        XmlNode scheme = elements == null ? null : elements.child("a:clrScheme");
        for (String name : THEME) {
            XmlNode colour = scheme == null ? null : scheme.child(name);
            Integer stated = colour == null || colour.children().isEmpty()
                    ? null
                    : inTheme(colour.children().get(0));
            this.theme.add(stated == null && name.equals("a:lt1") ? Integer.valueOf(Rgb.WHITE) : stated);
        }
        if (this.theme.get(1) == null) {
            this.theme.set(1, Rgb.BLACK);
        }
        XmlNode colours = styles == null ? null : styles.child("colors");
        XmlNode own = colours == null ? null : colours.child("indexedColors");
        for (XmlNode colour : own == null ? List.<XmlNode>of() : own.children()) {
            palette.add(hexadecimal(colour.attribute("rgb")));
        }
    }

    private static @Nullable Integer inTheme(XmlNode colour) {
        return hexadecimal(colour.is("a:sysClr") ? colour.attribute("lastClr") : colour.value());
    }

    private static @Nullable Integer hexadecimal(String value) {
        return value.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? Integer.valueOf(value.substring(value.length() - 6), 16)
                : null;
    }

    /** A colour; that of no colour at all where none is stated, null where it cannot be told. */
    @Nullable
    Integer of(@Nullable XmlNode colour, int none) {
        if (colour == null) {
            return none;
        }
        Integer plain = plain(colour, none);
        String tint = colour.attribute("tint");
        if (plain == null || tint.isEmpty()) {
            return plain;
        }
        try {
            double part = Double.parseDouble(tint);
            return part < 0 ? Rgb.mix(plain, Rgb.BLACK, 1 + part) : Rgb.mix(Rgb.WHITE, plain, part);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Integer plain(XmlNode colour, int none) {
        if (!colour.attribute("rgb").isEmpty()) {
            return hexadecimal(colour.attribute("rgb"));
        }
        if (!colour.attribute("theme").isEmpty()) {
            long number = colour.number("theme", -1);
            return number >= 0 && number < theme.size() ? theme.get((int) number) : null;
        }
        if (!colour.attribute("indexed").isEmpty()) {
            return indexed(colour.number("indexed", -1));
        }
        return none;
    }

    private @Nullable Integer indexed(long number) {
        if (number == TEXT || number == GROUND) {
            return number == TEXT ? Rgb.BLACK : Rgb.WHITE;
        }
        if (number >= 0 && number < palette.size()) {
            return palette.get((int) number);
        }
        long place = number < TWICE ? number : number - TWICE;
        return palette.isEmpty() && place >= 0 && place < PALETTE.length ? Integer.valueOf(PALETTE[(int) place]) : null;
    }
}
