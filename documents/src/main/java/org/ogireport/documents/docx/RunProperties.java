package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.RunLook;

/** What the properties that hold for a run make of its text: each is known to be harmless, or understood, or doubted. */
final class RunProperties {
    private static final int DEFAULT_SIZE = 20;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 200;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 200;
    private static final int HIGHEST = 6;

    private final Properties properties;
    private final Colours colours;
    private final Fonts fonts;
    private final long size;

    private RunProperties(Properties properties, Colours colours, Fonts fonts) {
        this.properties = properties;
        this.colours = colours;
        this.fonts = fonts;
        XmlNode complex = properties.get("cs");
        XmlNode own = properties.get(complex != null && complex.isOn() ? "szCs" : "sz");
        this.size = own == null ? DEFAULT_SIZE : own.number("val", DEFAULT_SIZE);
    }

    static RunLook judge(Properties properties, Backdrop backdrop, Colours colours, Fonts fonts) {
        RunProperties run = new RunProperties(properties, colours, fonts);
        Look look = properties.judge(run::judge).and(run.colour(backdrop));
        XmlNode position = properties.get("position");
        XmlNode align = properties.get("vertAlign");
        return new RunLook(
                look,
                run.size,
                position == null ? 0 : position.number("val", 0),
                align != null && !align.value().equals("baseline"),
                run.isHighlighted(),
                run.frame());
    }

    private Look judge(String name, XmlNode property) {
        return switch (name) {
            case "b", "bCs", "i", "iCs", "u", "caps", "smallCaps", "bdr" -> Look.PLAIN;
            case "lang", "noProof", "snapToGrid", "kern", "rStyle", "rPrChange", "ins", "moveTo" -> Look.PLAIN;
            case "w14:ligatures", "w14:numForm", "w14:numSpacing", "w14:stylisticSets", "w14:cntxtAlts" -> Look.PLAIN;
            // the colour is judged before what is behind it, and raised text by what it stands beside
            case "color", "highlight", "shd", "cs", "vertAlign", "w14:textFill" -> Look.PLAIN;
            case "vanish" -> properties.isUncertain(name) ? Look.OTHERWISE : isOn(property, Look.HIDDEN);
            case "strike" -> properties.isUncertain(name) ? Look.OTHERWISE : isOn(property, Look.OTHERWISE);
            case "dstrike", "webHidden", "specVanish", "rtl", "oMath" -> isOn(property, Look.OTHERWISE);
            case "outline", "emboss", "imprint" ->
                properties.isUncertain(name) ? Look.DOUBTFUL : isOn(property, Look.DOUBTFUL);
            case "shadow" -> Look.PLAIN;
            case "em", "effect" -> Look.certainIf(property.value().equals("none"));
            case "fitText" -> Look.DOUBTFUL;
            case "sz", "szCs" -> size < SMALLEST || size > LARGEST ? Look.OTHERWISE : Look.PLAIN;
            case "w" -> Look.plainIf(isWithin(property.number("val", 100), NARROWEST, WIDEST));
            case "position" -> Look.plainIf(isWithin(property.number("val", 0), -HIGHEST, HIGHEST));
            // in twentieths of a point, of which the height of the letters has ten times its half points
            case "spacing" ->
                Look.certainIf(isWithin(property.number("val", 0), -Math.max(24, size * 3 / 2), size * 6));
            case "rFonts" -> Look.plainIf(fonts.drawLetters(property));
            case "eastAsianLayout" ->
                Look.plainIf(isOff(property.attribute("combine")) && isOff(property.attribute("vert")));
            case "w14:textOutline" -> Look.certainIf(property.child("w14:noFill") != null);
            case "w14:glow", "w14:shadow", "w14:reflection", "w14:props3d", "w14:scene3d" -> Look.DOUBTFUL;
            default -> Look.OTHERWISE;
        };
    }

    private static Look isOn(XmlNode property, Look then) {
        return property.isOn() ? then : Look.PLAIN;
    }

    private static boolean isOff(String value) {
        return value.isEmpty() || value.equals("0") || value.equals("false") || value.equals("off");
    }

    private static boolean isWithin(long value, long least, long most) {
        return value >= least && value <= most;
    }

    /** Whether the colour of the text is seen on what is behind it. */
    private Look colour(Backdrop around) {
        XmlNode shading = properties.get("shd");
        XmlNode mark = properties.get("highlight");
        Backdrop behind = around.under(shading, colours);
        if (mark != null && !mark.value().equals("none")) {
            Integer marker = Colours.highlight(mark.value());
            behind = new Backdrop(marker == null ? List.of() : List.of(marker), marker != null);
        }
        XmlNode colour = properties.get("color");
        List<Integer> text = colour == null ? List.of() : colours.stated(colour, "val", "theme");
        XmlNode fill = properties.get("w14:textFill");
        boolean darkMark = text != null
                && text.isEmpty()
                && mark != null
                && behind.colours().stream().anyMatch(Rgb::isDark);
        return Look.plainIf(behind.shows(text) && !darkMark && (fill == null || behind.shows(filled(fill))));
    }

    /** The colour that letters are filled with; null where it is none, or more than one. */
    private @Nullable List<Integer> filled(XmlNode fill) {
        XmlNode solid = fill.child("w14:solidFill");
        if (solid == null || solid.children().size() != 1) {
            return null;
        }
        XmlNode colour = solid.children().get(0);
        String value = colour.attribute("w14:val");
        Integer rgb = null;
        if (colour.is("w14:schemeClr")) {
            rgb = colours.named(value);
        } else if (colour.is("w14:srgbClr") && value.matches("[0-9A-Fa-f]{6}")) {
            rgb = Integer.valueOf(value, 16);
        }
        if (rgb == null) {
            return null;
        }
        List<Integer> filled = new ArrayList<>();
        for (XmlNode change : colour.children()) {
            double part = change.number("w14:val", 0) / 100_000.0;
            if (change.is("w14:lumMod")) {
                rgb = Rgb.mix(rgb, Rgb.BLACK, part);
            } else if (change.is("w14:lumOff")) {
                rgb = Rgb.mix(Rgb.WHITE, Rgb.BLACK, part) + rgb > Rgb.WHITE ? Rgb.WHITE : Rgb.mix(Rgb.WHITE, rgb, part);
            } else {
                return null;
            }
        }
        filled.add(rgb);
        return filled;
    }

    /** The lines around the text, which part it from what is beside them. */
    private String frame() {
        XmlNode border = properties.get("bdr");
        StringBuilder frame = new StringBuilder();
        if (border != null && !border.value().matches("|none|nil")) {
            border.attributes((name, value) -> frame.append(name).append(value).append(' '));
        }
        return frame.toString();
    }

    private boolean isHighlighted() {
        XmlNode mark = properties.get("highlight");
        XmlNode shading = properties.get("shd");
        return mark != null && !mark.value().equals("none")
                || shading != null
                        && !shading.attribute("fill").isEmpty()
                        && !shading.attribute("fill").equals("auto");
    }
}
