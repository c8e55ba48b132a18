package org.ogireport.documents.odf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.page.Typefaces;
import org.ogireport.documents.sheet.CellFont;

/** What the properties that hold for letters make of them: each is known to be harmless, or understood, or doubted. */
final class OdfFont {
    private static final double DEFAULT_SIZE = 12;
    private static final double NARROWEST = 50;
    private static final double WIDEST = 200;

    private final Map<String, String> properties;
    private final int ground;
    private double size = DEFAULT_SIZE;
    private boolean raised;
    private boolean struck;
    private Look look = Look.PLAIN;

    private OdfFont(Map<String, String> properties, int ground) {
        this.properties = properties;
        this.ground = ground;
    }

    /**
     * Letters of some properties.
     *
     * @param ground the colour behind them
     */
    static CellFont of(Map<String, String> properties, int ground) {
        OdfFont font = new OdfFont(properties, ground);
        double size = OdfLength.points(properties.getOrDefault("fo:font-size", DEFAULT_SIZE + "pt"));
        font.size = Double.isNaN(size) ? 0 : size;
        properties.forEach((name, value) -> font.look = font.look.and(font.judge(name, value)));
        boolean hidden = font.look == Look.HIDDEN;
        return new CellFont(
                "",
                font.size,
                hidden ? Integer.valueOf(Rgb.BLACK) : font.colour(),
                font.raised,
                font.struck,
                font.look);
    }

    /** The colour behind something by its own properties, over what is behind it. */
    static int ground(Map<String, String> properties, int behind) {
        String own = properties.getOrDefault("fo:background-color", "transparent");
        boolean solid =
                properties.getOrDefault("style:background-transparency", "0%").equals("0%");
        boolean pictured =
                !properties.getOrDefault("<style:background-image", "").isEmpty();
        if (pictured || !own.equals("transparent") && !solid) {
            return OdfLength.UNKNOWN;
        }
        return own.equals("transparent") ? behind : OdfLength.colour(own);
    }

    private @Nullable Integer colour() {
        if (isAutomatic()) {
            return ground >= 0 && !Rgb.isSeen(Rgb.BLACK, ground) ? Rgb.WHITE : Rgb.BLACK;
        }
        int colour = OdfLength.colour(properties.getOrDefault("fo:color", "#000000"));
        return colour < 0 ? null : Integer.valueOf(colour);
    }

    private boolean isAutomatic() {
        return isTrue(properties.getOrDefault(
                "style:use-window-font-color", String.valueOf(!properties.containsKey("fo:color"))));
    }

    private Look judge(String name, String value) {
        return switch (name) {
            case "fo:font-size", "fo:color", "style:use-window-font-color", "fo:background-color" -> Look.PLAIN;
            case "fo:font-weight", "fo:font-style", "fo:font-variant", "fo:text-transform" -> Look.PLAIN;
            case "fo:language", "fo:country", "fo:script", "fo:hyphenate", "style:letter-kerning" -> Look.PLAIN;
            case "fo:hyphenation-remain-char-count", "fo:hyphenation-push-char-count" -> Look.PLAIN;
            case "style:font-pitch", "style:font-family-generic", "style:font-style-name" -> Look.PLAIN;
            case "style:rfc-language-tag", "fo:text-shadow", "style:shadow" -> Look.PLAIN;
            case "style:background-transparency", "style:text-rotation-scale" -> Look.PLAIN;
            case "style:font-name", "fo:font-family", "style:font-name-asian", "style:font-family-asian" ->
                Look.plainIf(!Typefaces.drawPictures(value));
            case "style:font-name-complex", "style:font-family-complex" -> Look.PLAIN;
            case "style:font-charset", "style:font-charset-asian" -> Look.plainIf(!value.equals("x-symbol"));
            case "style:text-outline", "style:text-blinking" -> Look.certainIf(!isTrue(value));
            case "style:font-relief", "style:text-emphasize", "style:text-combine" ->
                Look.certainIf(value.startsWith("none"));
            case "style:text-scale" -> {
                double scale = OdfLength.percent(value);
                yield Look.plainIf(scale >= NARROWEST && scale <= WIDEST);
            }
            case "fo:letter-spacing" -> {
                double spacing = OdfLength.points(value);
                yield Look.certainIf(value.equals("normal") || spacing >= -size * 0.12 && spacing <= size / 2);
            }
            case "style:text-position" -> position(value);
            case "style:text-line-through-style", "style:text-line-through-type" -> {
                struck |= !value.equals("none");
                yield Look.PLAIN;
            }
            case "style:text-overline-style", "style:text-overline-type" -> Look.certainIf(value.equals("none"));
            case "fo:border", "fo:border-left", "fo:border-right", "fo:border-top", "fo:border-bottom" ->
                Look.certainIf(value.equals("none"));
            case "loext:char-shading-value" -> Look.certainIf(value.equals("0"));
            case "style:text-rotation-angle" -> Look.certainIf(value.equals("0"));
            case "text:display" -> value.equals("none") ? Look.HIDDEN : Look.plainIf(value.equals("true"));
            // LibreOffice writes 0% beside the automatic colour, which has none.
            case "loext:opacity" ->
                Look.plainIf(value.equals("100%")
                        || isTrue(properties.getOrDefault("style:use-window-font-color", "false")));
            default -> Look.plainIf(isHarmless(name));
        };
    }

    private Look position(String value) {
        raised = !value.equals("0%") && !value.equals("0% 100%");
        return Look.PLAIN;
    }

    private static boolean isHarmless(String name) {
        return name.startsWith("style:text-underline-")
                || name.startsWith("style:text-overline-")
                || name.startsWith("style:text-line-through-")
                || name.startsWith("officeooo:")
                || name.startsWith("fo:padding")
                || name.startsWith("loext:padding")
                || name.endsWith("-asian")
                || name.endsWith("-complex")
                || name.startsWith("loext:char-complex-color")
                || name.startsWith("loext:hyphenation")
                || name.startsWith("<loext:char-complex-color");
    }

    private static boolean isTrue(String value) {
        return value.equals("true");
    }
}
