package org.ogireport.documents.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.ThemeFonts;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.Typefaces;
import org.ogireport.documents.sheet.CellFont;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.NumberFormat;

/** The styles of a workbook's cells, and the letters of pieces of their text. */
final class XlsxStyles {
    private static final CellStyle UNKNOWN = new CellStyle(
            CellFont.PLAIN,
            NumberFormat.unknown(),
            null,
            new CellStyle.Layout(false, false, false, 0, Look.DOUBTFUL),
            false);

    private static final XmlNode NO_BORDER = new XmlNode("border");
    private static final String SYMBOLS = "2";

    private final XlsxColours colours;
    private final boolean themeOfPictures;
    private final Map<Long, NumberFormat> formats = new HashMap<>();
    private final List<CellFont> fonts = new ArrayList<>();
    private final List<@Nullable Integer> grounds = new ArrayList<>();
    private final List<XmlNode> borders;
    private final List<CellStyle> cells = new ArrayList<>();
    private final List<XmlNode> changes;

    XlsxStyles(@Nullable XmlNode styles, @Nullable XmlNode theme) {
        this.colours = new XlsxColours(theme, styles);
        this.themeOfPictures = ThemeFonts.of(theme).stream().anyMatch(Typefaces::drawPictures);
        for (XmlNode format : in(styles, "numFmts")) {
            formats.merge(
                    format.number("numFmtId", -1),
                    NumberFormat.of(format.attribute("formatCode")),
                    (one, other) -> NumberFormat.unknown());
        }
        in(styles, "fonts").forEach(font -> fonts.add(font(font, CellFont.PLAIN)));
        in(styles, "fills").forEach(fill -> grounds.add(ground(fill)));
        borders = in(styles, "borders");
        in(styles, "cellXfs").forEach(format -> cells.add(style(format)));
        changes = in(styles, "dxfs");
    }

    private static List<XmlNode> in(@Nullable XmlNode styles, String name) {
        XmlNode list = styles == null ? null : styles.child(name);
        return list == null ? List.of() : list.children();
    }

    /** The height in points of the letters in which columns are measured. */
    double digit() {
        double size = fonts.isEmpty() ? CellFont.PLAIN.size() : fonts.get(0).size();
        return size > 0 ? size : CellFont.PLAIN.size();
    }

    /** The style of a number; null where there is none. */
    @Nullable
    CellStyle cell(long number) {
        if (cells.isEmpty() && number == 0) {
            return CellStyle.PLAIN;
        }
        return number >= 0 && number < cells.size() ? cells.get((int) number) : null;
    }

    private CellStyle style(XmlNode format) {
        long number = format.number("numFmtId", 0);
        NumberFormat shown = formats.get(number);
        NumberFormat builtIn = number >= 0 && number < Integer.MAX_VALUE ? NumberFormat.builtIn((int) number) : null;
        CellFont font = at(fonts, format.number("fontId", 0), CellFont.PLAIN);
        XmlNode border = at(borders, format.number("borderId", 0), NO_BORDER);
        if (font == null || border == null || format.children().stream().anyMatch(child -> !isKnown(child))) {
            return UNKNOWN;
        }
        return new CellStyle(
                font,
                shown != null ? shown : builtIn != null ? builtIn : NumberFormat.unknown(),
                at(grounds, format.number("fillId", 0), Rgb.WHITE),
                layout(format.child("alignment"), border),
                isDrawn(border));
    }

    private static boolean isKnown(XmlNode child) {
        return child.is("alignment") || child.is("protection") || child.is("extLst");
    }

    private static <T extends @Nullable Object> @Nullable T at(List<T> list, long index, T otherwise) {
        if (list.isEmpty()) {
            return otherwise;
        }
        return index >= 0 && index < list.size() ? list.get((int) index) : null;
    }

    private static CellStyle.Layout layout(@Nullable XmlNode alignment, XmlNode border) {
        XmlNode diagonal = border.child("diagonal");
        boolean crossed =
                diagonal != null && isDrawn(diagonal) && (isOn(border, "diagonalUp") || isOn(border, "diagonalDown"));
        if (alignment == null) {
            return new CellStyle.Layout(false, false, false, 0, Look.certainIf(!crossed));
        }
        String across = alignment.attribute("horizontal");
        boolean plain = switch (across) {
            case "", "general", "left", "center", "right", "justify", "centerContinuous", "distributed" -> true;
            default -> false;
        };
        boolean upright = alignment.number("textRotation", 0) == 0;
        boolean toTheRight = !alignment.attribute("readingOrder").equals("2");
        long indent = alignment.number("indent", 0);
        boolean indented = indent >= 0 && indent <= 250;
        return new CellStyle.Layout(
                isOn(alignment, "wrapText"),
                isOn(alignment, "shrinkToFit"),
                across.equals("centerContinuous"),
                indented ? (int) indent : 0,
                Look.certainIf(plain && upright && toTheRight && indented && !crossed));
    }

    static boolean isOn(XmlNode node, String attribute) {
        String value = node.attribute(attribute);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Letters as an element tells them, over others where it says nothing. */
    CellFont font(XmlNode properties, CellFont base) {
        String name = base.name();
        double size = base.size();
        Integer colour = base.colour();
        boolean raised = base.raised();
        boolean struck = base.struck();
        Look look = base.look();
        for (XmlNode property : properties.children()) {
            switch (property.name()) {
                case "b", "i", "u", "family", "extend", "condense" -> {}
                // the theme's font is shown in place of the one that is named beside it
                case "scheme" ->
                    look = look.and(
                            Look.certainIf(!themeOfPictures || property.value().equals("none")));
                case "charset" -> look = look.and(Look.plainIf(!property.value().equals(SYMBOLS)));
                case "name", "rFont" -> name = property.value();
                case "sz" -> size = size(property.value());
                case "color" -> colour = colours.of(property, Rgb.BLACK);
                case "strike" -> struck = property.isOn();
                case "vertAlign" -> raised = !property.value().equals("baseline");
                case "outline", "shadow" -> look = look.and(Look.certainIf(!property.isOn()));
                default -> look = Look.OTHERWISE;
            }
        }
        return new CellFont(name, size, colour, raised, struck, look);
    }

    private static double size(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The colour of a cell's ground; null where it is not of one colour that can be told. */
    private @Nullable Integer ground(XmlNode fill) {
        XmlNode pattern = fill.child("patternFill");
        if (pattern == null) {
            return fill.children().isEmpty() ? Rgb.WHITE : null;
        }
        return switch (pattern.attribute("patternType")) {
            case "", "none" -> Rgb.WHITE;
            case "solid" -> colours.of(pattern.child("fgColor"), Rgb.BLACK);
            case "gray125", "gray0625" -> Rgb.mix(Rgb.BLACK, Rgb.WHITE, 0.125);
            default -> null;
        };
    }

    private static boolean isDrawn(XmlNode line) {
        String style = line.attribute("style");
        return !style.isEmpty() && !style.equals("none")
                || line.children().stream().anyMatch(side -> !side.is("diagonal") && isDrawn(side));
    }

    /**
     * How cells are seen where a conditional format may hold for them: plainly if it gives letters or ground of another
     * colour, and either letters are seen on either ground.
     */
    Look changed(XmlNode rule, CellStyle style) {
        String number = rule.attribute("dxfId");
        switch (rule.attribute("type")) {
            case "colorScale", "dataBar", "iconSet", "" -> {
                return Look.DOUBTFUL;
            }
            default -> {}
        }
        if (number.isEmpty()) {
            return Look.PLAIN;
        }
        long index = rule.number("dxfId", -1);
        if (index < 0 || index >= changes.size()) {
            return Look.DOUBTFUL;
        }
        CellFont font = style.font();
        Integer ground = style.ground();
        for (XmlNode part : changes.get((int) index).children()) {
            switch (part.name()) {
                case "font" -> font = font(part, font);
                case "fill" -> {
                    XmlNode pattern = part.child("patternFill");
                    XmlNode colour = pattern == null ? null : pattern.child("bgColor");
                    ground = colour == null ? null : colours.of(colour, Rgb.WHITE);
                }
                case "border", "protection" -> {}
                default -> {
                    return Look.DOUBTFUL;
                }
            }
        }
        return isSeen(font, ground) && isSeen(font, style.ground()) && isSeen(style.font(), ground)
                ? Look.PLAIN
                : Look.DOUBTFUL;
    }

    private static boolean isSeen(CellFont font, @Nullable Integer ground) {
        Integer ink = font.colour();
        return ink != null
                && ground != null
                && Rgb.isSeen(ink, ground)
                && !font.struck()
                && !font.raised()
                && font.look() == Look.PLAIN;
    }
}
