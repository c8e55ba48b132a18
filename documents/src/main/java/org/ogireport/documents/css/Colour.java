package org.ogireport.documents.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A colour.
 *
 * @param red from 0 to 255, as the others
 * @param alpha from 0, which is not seen, to 1
 */
public record Colour(double red, double green, double blue, double alpha) {
    public static final Colour BLACK = new Colour(0, 0, 0, 1);
    public static final Colour WHITE = new Colour(255, 255, 255, 1);
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    private static final double LEAST_APART = 20;

    private static final Map<String, Colour> NAMED = named();

    private static Map<String, Colour> named() {
        String names = """
                aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4
                black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue
                5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c
                cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey
                a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred
                8b0000 darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f
                darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969
                dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc
                ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080
                honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa
                lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
                lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon
                ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue
                b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000
                mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371
                mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue
                191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive
                808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98
                paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum
                dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1
                saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0
                skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue
                4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white
                ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32 windowtext 000000 canvastext 000000 fieldtext 000000
                window ffffff canvas ffffff field ffffff linktext 0000ee""";
        String[] words = names.trim().split("\\s+");
        Map<String, Colour> named = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            named.put(words[i], hex(words[i + 1]));
        }
        named.put("transparent", TRANSPARENT);
        return Map.copyOf(named);
    }

    /** Whether a word stands for a colour, one that can be told or not. */
    static boolean isColour(String word) {
        return word.equals("currentcolor")
                || word.startsWith("#")
                || NAMED.containsKey(word)
                || word.matches("(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk)\\(.*");
    }

    /** The colour that a value names; null for a value that cannot be told. */
    public static @Nullable Colour parse(String value) {
        if (value.startsWith("#")) {
            return hex(value.substring(1));
        }
        return value.endsWith(")") ? function(value) : NAMED.get(value);
    }

    /** The colour that an attribute names, such as {@code bgcolor}, in which any text is one (HTML, 2.4.6). */
    public static @Nullable Colour ofAttribute(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.equals("transparent")) {
            return null;
        }
        Colour plain = NAMED.get(value);
        if (plain != null || value.matches("#[0-9a-f]{3}")) {
            return plain == null ? hex(value.substring(1)) : plain;
        }
        String digits = (value.startsWith("#") ? value.substring(1) : value).replaceAll("[^0-9a-f]", "0");
        digits = digits.length() > 128 ? digits.substring(0, 128) : digits;
        while (digits.isEmpty() || digits.length() % 3 != 0) {
            digits += "0";
        }
        int size = digits.length() / 3;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String part = digits.substring(i * size, (i + 1) * size);
            parts.add(part.length() > 8 ? part.substring(part.length() - 8) : part);
        }
        while (parts.get(0).length() > 2 && parts.stream().allMatch(part -> part.startsWith("0"))) {
            parts.replaceAll(part -> part.substring(1));
        }
        parts.replaceAll(part -> part.length() > 2 ? part.substring(0, 2) : part.length() < 2 ? "0" + part : part);
        return hex(String.join("", parts));
    }

    private static @Nullable Colour hex(String digits) {
        if (!digits.matches("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}")) {
            return null;
        }
        int size = digits.length() < 6 ? 1 : 2;
        double[] parts = {0, 0, 0, 255};
        for (int i = 0; i * size < digits.length(); i++) {
            int part = Integer.parseInt(digits.substring(i * size, (i + 1) * size), 16);
            parts[i] = size == 1 ? part * 17 : part;
        }
        return new Colour(parts[0], parts[1], parts[2], parts[3] / 255);
    }

    private static @Nullable Colour function(String value) {
        int open = value.indexOf('(');
        String name = value.substring(0, open);
        String[] parts = value.substring(open + 1, value.length() - 1).trim().split("[ ,/]+");
        if (parts.length < 3 || parts.length > 4) {
            return null;
        }
        try {
            double alpha = parts.length == 4 ? bounded(part(parts[3], 1), 1) : 1;
            return switch (name) {
                case "rgb", "rgba" ->
                    new Colour(
                            bounded(part(parts[0], 255), 255),
                            bounded(part(parts[1], 255), 255),
                            bounded(part(parts[2], 255), 255),
                            alpha);
                case "hsl", "hsla" ->
                    ofHue(hue(parts[0]), bounded(share(parts[1]), 1), bounded(share(parts[2]), 1), alpha);
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static double part(String text, double whole) {
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) * whole / 100
                : Double.parseDouble(text);
    }

    private static double share(String text) {
        return Double.parseDouble(text.endsWith("%") ? text.substring(0, text.length() - 1) : text) / 100;
    }

    private static double hue(String text) {
        double hue = Double.parseDouble(text.endsWith("deg") ? text.substring(0, text.length() - 3) : text) % 360;
        return hue < 0 ? hue + 360 : hue;
    }

    private static double bounded(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    private static Colour ofHue(double hue, double saturation, double lightness, double alpha) {
        double[] rgb = new double[3];
        int[] shifts = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double k = (shifts[i] + hue / 30) % 12;
            double chroma = saturation * Math.min(lightness, 1 - lightness);
            rgb[i] = 255 * (lightness - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
        }
        return new Colour(rgb[0], rgb[1], rgb[2], alpha);
    }

    /** What is seen where this is painted over another colour that nothing shines through. */
    public Colour over(Colour below) {
        double rest = 1 - alpha;
        return new Colour(
                red * alpha + below.red * rest,
                green * alpha + below.green * rest,
                blue * alpha + below.blue * rest,
                1);
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return (int) Math.round(red) << 16 | (int) Math.round(green) << 8 | (int) Math.round(blue);
    }

    /** Whether two colours stay apart where a page is shown in grey, as browsers make it of them ({@code filter: grayscale()}). */
    public boolean isApartInGrey(Colour other) {
        return Math.abs(grey() - other.grey()) >= LEAST_APART;
    }

    private double grey() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Whether two colours are the same to any eye. */
    public boolean isLike(Colour other) {
        return Math.abs(red - other.red) < 3 && Math.abs(green - other.green) < 3 && Math.abs(blue - other.blue) < 3;
    }
}
