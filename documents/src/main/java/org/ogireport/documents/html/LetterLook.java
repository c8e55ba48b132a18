package org.ogireport.documents.html;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Colour;
import org.ogireport.documents.css.Length;
import org.ogireport.documents.css.Sheets;
import org.ogireport.documents.css.Values;
import org.ogireport.documents.page.Typefaces;

/** Works out how the letters and lines of an element look: their size, font, colours and distances. */
final class LetterLook {
    /** Properties that are understood here. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "opacity",
            "font-size",
            "font-family",
            "color",
            "background-color",
            "background-image",
            "letter-spacing",
            "line-height",
            "text-indent",
            "text-decoration-line");

    private static final Map<String, Double> SIZES = Map.of(
            "xx-small",
            9.0,
            "x-small",
            10.0,
            "small",
            13.0,
            "medium",
            16.0,
            "large",
            18.0,
            "x-large",
            24.0,
            "xx-large",
            32.0,
            "xxx-large",
            48.0);
    private static final double[] FONT_SIZES = {10, 10, 13, 16, 18, 24, 32, 48};
    private static final Pattern PLAIN_LINES = Pattern.compile("(?:none|underline|blink|unset|inherit| )+");
    private static final Pattern FACTOR = Pattern.compile("[0-9.]+");

    private final ElementStyle said;
    private final Element element;
    private final Letters parent;
    private final Sheets sheets;
    private double opacity;
    private double size;
    private double lineFactor;
    private double lineHeight;
    private double spacing;
    private double indent;
    private @Nullable Colour colour;
    private @Nullable Colour backdrop;
    private boolean pictured;
    private boolean doubtful;
    private boolean moved;

    /** The look that is inherited as long as nothing is worked out. */
    LetterLook(ElementStyle said, Sheets sheets) {
        this.said = said;
        this.element = said.element();
        this.parent = said.parent().letters();
        this.sheets = sheets;
        opacity = parent.opacity();
        size = parent.size();
        lineFactor = parent.lineFactor();
        lineHeight = parent.lineHeight();
        spacing = parent.spacing();
        indent = parent.indent();
        colour = parent.colour();
        backdrop = parent.backdrop();
        pictured = parent.isPictured();
    }

    static boolean understands(String property) {
        return UNDERSTOOD.contains(property);
    }

    /** Takes the look of a table as pages of the old kind have it, in which text outside does not decide it. */
    void resetForOldPages(Look body) {
        size = Letters.PLAIN.size();
        colour = body.letters().colour();
        lineHeight = Double.NaN;
        lineFactor = Double.NaN;
    }

    void build() {
        font();
        paint();
        measure();
    }

    /**
     * What was worked out.
     *
     * @param clipped whether the box around the letters shows nothing of them
     */
    Letters letters(boolean clipped) {
        return new Letters(
                clipped ? 0 : opacity, size, colour, backdrop, pictured, spacing, lineHeight, lineFactor, indent);
    }

    double size() {
        return size;
    }

    /** Whether there is no telling how the text is shown. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Whether the text may stand elsewhere than it is written. */
    boolean isMoved() {
        return moved;
    }

    private void font() {
        double inherited = size;
        double natural = inherited * Elements.size(element);
        if (element.normalName().equals("font") && element.hasAttr("size")) {
            natural = ofAttribute(Looks.attribute(element, "size"));
        }
        String value = said.value("font-size", said.names("font-size") ? "medium" : "");
        Double keyword = SIZES.get(value);
        if (keyword != null) {
            size = keyword;
        } else if (value.isEmpty() || ElementStyle.isAgain(value)) {
            size = value.isEmpty() ? natural : inherited;
        } else if (value.equals("smaller") || value.equals("larger")) {
            size = value.equals("smaller") ? inherited / 1.2 : inherited * 1.2;
        } else {
            OptionalDouble length = Length.pixels(value, inherited, inherited, Double.NaN);
            size = length.orElse(inherited);
            doubtful |= length.isEmpty() || length.getAsDouble() < 0;
        }
        String families = said.value("font-family", "") + "," + Looks.attribute(element, "face");
        for (String family : Values.parts(families)) {
            String name = Values.family(family);
            doubtful |= Typefaces.drawPictures(name) || sheets.bringsFont(name);
        }
        doubtful |= families.contains("var(");
    }

    private double ofAttribute(String text) {
        boolean relative = text.startsWith("+") || text.startsWith("-");
        String digits = (relative ? text.substring(1) : text).replaceFirst("[^0-9].*", "");
        if (digits.isEmpty() || digits.length() > 3) {
            doubtful |= !digits.isEmpty();
            return parent.size();
        }
        int number = Integer.parseInt(digits);
        int step = !relative ? number : text.startsWith("+") ? 3 + number : 3 - number;
        return FONT_SIZES[Math.max(1, Math.min(7, step))];
    }

    private void paint() {
        Colour natural = colour;
        String name = element.normalName();
        if (name.equals("mark")) {
            natural = Colour.BLACK;
            backdrop = new Colour(255, 255, 0, 1);
        } else if (name.equals("a") && element.hasAttr("href")) {
            natural = ofLinks();
        } else if (name.equals("input")) {
            natural = Colour.BLACK;
            backdrop = said.names("background-color") ? backdrop : Colour.WHITE;
        }
        Colour attribute = Colour.ofAttribute(element.attr(name.equals("body") ? "text" : "color"));
        if (attribute != null && (name.equals("font") || name.equals("body"))) {
            natural = attribute;
        }
        String value = said.value("color", said.names("color") ? "black" : "");
        colour = value.isEmpty()
                ? natural
                : ElementStyle.isAgain(value) || value.equals("currentcolor") ? parent.colour() : Colour.parse(value);
        Colour ground = element.hasAttr("bgcolor") ? Colour.ofAttribute(element.attr("bgcolor")) : null;
        String behind = said.value("background-color", said.names("background-color") ? "transparent" : "");
        if (behind.equals("currentcolor")) {
            ground = colour;
        } else if (!behind.isEmpty() && !ElementStyle.isAgain(behind)) {
            ground = Colour.parse(behind);
            if (ground == null) {
                backdrop = null;
            }
        }
        if (ground != null && backdrop != null) {
            backdrop = ground.over(backdrop);
        } else if (ground != null && ground.alpha() >= 1) {
            backdrop = ground;
        }
        boolean picture = !Properties.isCommon(said.value("background-image", "none"))
                || element.hasAttr("background") && !name.equals("body");
        pictured = picture || pictured && (ground == null || ground.alpha() < 1);
        doubtful |= said.isInTable() && picture;
        String opaque = said.value("opacity", "1");
        OptionalDouble share = Length.pixels(opaque, Double.NaN, 1, 1);
        boolean faintAgain = opaque.equals("inherit") && parent.opacity() < 1;
        opacity *= ElementStyle.isAgain(opaque) ? 1 : Math.max(0, Math.min(1, share.orElse(1)));
        doubtful |= share.isEmpty() && !ElementStyle.isAgain(opaque) || faintAgain;
        String lines = said.value("text-decoration-line", "none");
        doubtful |=
                lines.contains("line-through") || !PLAIN_LINES.matcher(lines).matches();
    }

    private Colour ofLinks() {
        Document page = element.ownerDocument();
        Colour said = page == null ? null : Colour.ofAttribute(page.body().attr("link"));
        return said == null ? new Colour(0, 0, 238, 1) : said;
    }

    private void measure() {
        String between = said.value("letter-spacing", said.names("letter-spacing") ? "normal" : "inherit");
        if (between.equals("normal")) {
            spacing = 0;
        } else if (!ElementStyle.isAgain(between)) {
            spacing = said.pixels(between, size, Double.NaN);
            moved |= Double.isNaN(spacing);
        }
        lines();
        String first = said.value("text-indent", said.names("text-indent") ? "0" : "inherit");
        if (!ElementStyle.isAgain(first)) {
            indent = said.pixels(first, size, 600);
            moved |= Double.isNaN(indent);
        }
        moved |= !said.isInTable() && Math.abs(indent) > 500;
    }

    private void lines() {
        String height = said.value("line-height", said.names("line-height") ? "normal" : "inherit");
        if (height.equals("normal")) {
            lineFactor = Double.NaN;
            lineHeight = Double.NaN;
        } else if (!ElementStyle.isAgain(height)) {
            OptionalDouble pixels = Length.pixels(height, size, size, size);
            boolean factor = pixels.isPresent() && FACTOR.matcher(height).matches();
            lineFactor = factor ? pixels.getAsDouble() / size : Double.NaN;
            lineHeight = pixels.orElse(Double.NaN);
            moved |= pixels.isEmpty();
        } else if (!Double.isNaN(lineFactor)) {
            lineHeight = lineFactor * size;
        }
    }
}
