package org.ogireport.documents.html;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Colour;
import org.ogireport.documents.css.Length;
import org.ogireport.documents.css.Sheets;
import org.ogireport.documents.css.Style;
import org.ogireport.documents.css.Values;
import org.ogireport.documents.html.Look.Zone;

/** Works out how one element looks from how its parent does and what is said of it. */
final class LookBuilder {
    /** Properties that are understood here, beside those of {@link Properties}. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "display",
            "visibility",
            "opacity",
            "font-size",
            "font-family",
            "color",
            "background-color",
            "background-image",
            "letter-spacing",
            "line-height",
            "text-indent",
            "position",
            "top",
            "right",
            "bottom",
            "left",
            "width",
            "height",
            "max-width",
            "max-height",
            "overflow-x",
            "overflow-y",
            "float",
            "margin-top",
            "margin-right",
            "margin-bottom",
            "margin-left",
            "padding-left",
            "padding-right",
            "clip-path",
            "vertical-align",
            "direction",
            "text-decoration-line",
            "list-style-type",
            "flex-direction",
            "zoom",
            "writing-mode",
            "layout-flow",
            "box-shadow",
            "outline-width");

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
    private static final Set<String> PICTURE_FONTS = Set.of(
            "wingdings",
            "wingdings 2",
            "wingdings 3",
            "webdings",
            "symbol",
            "marlett",
            "zapf dingbats",
            "zapfdingbats",
            "itc zapf dingbats",
            "mt extra",
            "bookshelf symbol 7",
            "dingbats",
            "opensymbol");
    private static final Set<String> PLAIN_DISPLAYS = Set.of(
            "inline", "block", "inline-block", "flow-root", "flex", "inline-flex", "grid", "inline-grid", "none");
    private static final Set<String> AGAIN = Set.of("unset", "inherit");
    private static final double FAR = 1500;
    private static final Pattern PLAIN_LINES = Pattern.compile("(?:none|underline|overline|blink|unset|inherit| )+");
    private static final Pattern NO_RECTANGLE = Pattern.compile("rect\\((?:0(?:px)?[, ]*|1px[, ]*){4}\\)");
    private static final Pattern NO_INSET = Pattern.compile("inset\\((?:50|100)%\\)");
    private static final Pattern ON_THE_LINE = Pattern.compile("baseline|0(?:%|[a-z]+)?|auto|unset|inherit");
    private static final Pattern NEAR_THE_LINE = Pattern.compile("top|middle|bottom|text-top|text-bottom");
    private static final Pattern LEVEL =
            Pattern.compile("(?:horizontal-tb|lr|lr-tb|unset|inherit) (?:horizontal|unset|inherit)");
    private static final Pattern IN_ORDER = Pattern.compile("(?:row|column)(?: (?:no)?wrap)?|(?:no)?wrap");
    private static final Pattern UNCUT = Pattern.compile("(?:visible|unset|inherit)+");
    private static final Pattern SCROLLED = Pattern.compile("(?:auto|scroll|visible)+");
    private static final Pattern FACTOR = Pattern.compile("[0-9.]+");
    private static final Pattern OPEN_EXTENT =
            Pattern.compile("[0-9.]+v[hw]|(?:min|max|fit)-content.*|-webkit-.*|calc\\(.*");
    private static final Pattern PLACED = Pattern.compile("absolute|fixed|relative");
    private static final Pattern UPRIGHT =
            Pattern.compile("(?:horizontal-tb|vertical-[rl][rl]|tb|tb-[rl][rl]|sideways-[rl][rl]|lr-tb) "
                    + "(?:horizontal|vertical|vertical-ideographic)");
    private static final Pattern BOXED =
            Pattern.compile("position|background.*|width|height|border.*|float|margin.*|padding.*"
                    + "|box-shadow|outline.*|transform|inset.*|display|font.*");

    private final Element element;
    private final Look parent;
    private final Zone zone;
    private final Style style;
    private final Sheets sheets;
    private boolean gone;
    private boolean visible;
    private boolean doubtful;
    private boolean moved;
    private boolean stray;
    private boolean apart;
    private boolean generated;
    private boolean pictured;
    private boolean fixed;
    private double opacity;
    private double size;
    private double lineFactor;
    private double lineHeight;
    private double spacing;
    private double indent;
    private String display = "inline";
    private @Nullable Colour colour;
    private @Nullable Colour backdrop;

    LookBuilder(Element element, Look parent, Zone zone, Style style, Sheets sheets) {
        this.element = element;
        this.parent = parent;
        this.zone = zone;
        this.style = style;
        this.sheets = sheets;
        boolean table = element.normalName().equals("table");
        visible = parent.isVisible();
        boolean fresh = parent.zone() == Zone.TABLE && zone != Zone.AROUND && isTable(element.parent());
        doubtful = parent.isDoubtful() && !fresh;
        moved = parent.isMoved() && !fresh;
        fixed = parent.isFixed() && !table;
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

    /** Takes nothing that is within the element as shown, since something else is drawn in its place. */
    void hide() {
        doubtful = true;
    }

    private static boolean isTable(@Nullable Element element) {
        return element != null && element.normalName().equals("table");
    }

    Look gone() {
        gone = true;
        return look();
    }

    Look doubtful(boolean shown) {
        build();
        gone = !shown;
        doubtful = true;
        return look();
    }

    Look build() {
        display();
        font();
        paint();
        place();
        measure();
        tell();
        return look();
    }

    private Look look() {
        return new Look(
                zone,
                display,
                gone,
                visible,
                opacity,
                size,
                colour,
                backdrop,
                pictured,
                spacing,
                lineHeight,
                lineFactor,
                indent,
                fixed,
                doubtful,
                moved,
                stray,
                apart,
                generated);
    }

    private String value(String property, String otherwise) {
        String value = style.certain().getOrDefault(property, otherwise);
        return value.equals("initial") ? otherwise : value;
    }

    private boolean isInTable() {
        return zone != Zone.AROUND;
    }

    private boolean isInline() {
        return display.startsWith("inline");
    }

    /** A length in pixels; NaN where there is no telling. */
    private double pixels(String value, double percentOf) {
        return Length.pixels(value, size, percentOf, Double.NaN).orElse(Double.NaN);
    }

    private void display() {
        String natural = Elements.display(element);
        boolean hidden = element.hasAttr("hidden") || Elements.isUnseen(element);
        boolean styled = style.certain().containsKey("display");
        display = value("display", hidden ? "none" : natural).replaceFirst("^-(?:webkit|ms|moz)-", "");
        boolean common = AGAIN.contains(display) || display.startsWith("revert");
        display = common ? natural : display;
        gone = display.equals("none") || Elements.isFolded(element) || hidden && common;
        doubtful |= common || Elements.isUnseen(element) && styled;
        if (gone) {
            return;
        }
        if (zone == Zone.TABLE || zone == Zone.CELL) {
            boolean block = isTable(element) && (display.equals("block") || display.equals("inline-table"));
            stray |= !display.equals(natural) && !block;
        } else if (zone == Zone.WITHIN) {
            boolean item =
                    display.equals("list-item") && value("list-style-type", "").startsWith("none");
            boolean own = natural.startsWith("table") && display.equals(natural);
            apart |= !PLAIN_DISPLAYS.contains(display);
            doubtful |= !PLAIN_DISPLAYS.contains(display) && !item && !own;
        }
        doubtful |= isInTable() && Elements.isUnknown(element)
                || Elements.isStruck(element)
                || Elements.isRaised(element)
                || element.normalName().equals("q") && isInTable();
        String order = Looks.attribute(element, "dir");
        doubtful |= order.equals("rtl") || order.equals("auto") && isInTable();
        doubtful |= element.normalName().equals("bdo") || element.normalName().equals("bdi");
        switch (style.certain().getOrDefault("visibility", "")) {
            case "", "inherit", "unset" -> {}
            case "visible", "initial" -> visible = true;
            case "hidden" -> visible = false;
            case "collapse" -> {
                visible = false;
                gone = display.startsWith("table-row") || display.equals("table-header-group");
                stray |= display.startsWith("table-column");
            }
            default -> doubtful = true;
        }
        stray |= zone == Zone.TABLE && display.startsWith("table-column") && element.hasAttr("bgcolor");
    }

    private void font() {
        double inherited = size;
        double natural = inherited * Elements.size(element);
        if (element.normalName().equals("font") && element.hasAttr("size")) {
            natural = ofAttribute(Looks.attribute(element, "size"));
        }
        String value = value("font-size", style.certain().containsKey("font-size") ? "medium" : "");
        Double keyword = SIZES.get(value);
        if (keyword != null) {
            size = keyword;
        } else if (value.isEmpty() || AGAIN.contains(value)) {
            size = value.isEmpty() ? natural : inherited;
        } else if (value.equals("smaller") || value.equals("larger")) {
            size = value.equals("smaller") ? inherited / 1.2 : inherited * 1.2;
        } else {
            OptionalDouble length = Length.pixels(value, inherited, inherited, Double.NaN);
            size = length.orElse(inherited);
            doubtful |= length.isEmpty() || length.getAsDouble() < 0;
        }
        String families = value("font-family", "") + "," + Looks.attribute(element, "face");
        for (String family : Values.parts(families)) {
            String name = family.replace("\"", "").replace("'", "").strip();
            doubtful |= PICTURE_FONTS.contains(name) || sheets.bringsFont(name);
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
            natural = new Colour(0, 0, 238, 1);
        }
        Colour attribute = Colour.ofAttribute(element.attr(name.equals("body") ? "text" : "color"));
        if (attribute != null && (name.equals("font") || name.equals("body"))) {
            natural = attribute;
        }
        String value = value("color", style.certain().containsKey("color") ? "black" : "");
        colour = value.isEmpty()
                ? natural
                : AGAIN.contains(value) || value.equals("currentcolor") ? parent.colour() : Colour.parse(value);
        Colour ground = element.hasAttr("bgcolor") ? Colour.ofAttribute(element.attr("bgcolor")) : null;
        String behind = value("background-color", style.certain().containsKey("background-color") ? "transparent" : "");
        if (behind.equals("currentcolor")) {
            ground = colour;
        } else if (!behind.isEmpty() && !AGAIN.contains(behind)) {
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
        boolean picture = !Properties.isCommon(value("background-image", "none"))
                || element.hasAttr("background") && !name.equals("body");
        pictured = picture || pictured && (ground == null || ground.alpha() < 1);
        doubtful |= isInTable() && picture;
        String opaque = value("opacity", "1");
        OptionalDouble share = Length.pixels(opaque, Double.NaN, 1, 1);
        opacity *= AGAIN.contains(opaque) ? 1 : Math.max(0, Math.min(1, share.orElse(1)));
        doubtful |= share.isEmpty() && !AGAIN.contains(opaque);
        String lines = value("text-decoration-line", "none");
        doubtful |=
                lines.contains("line-through") || !PLAIN_LINES.matcher(lines).matches();
        doubtful |= isInTable() && value("box-shadow", "none").contains("inset");
        String outline = value("outline-width", "0");
        boolean outlined = style.certain().containsKey("outline-width")
                && !value("outline-style", "none").equals("none");
        stray |= isInTable()
                && outlined
                && !(pixels(outline, 0) <= 3)
                && !Set.of("thin", "medium", "0").contains(outline);
    }

    private void place() {
        String position = value("position", "static");
        boolean out = position.equals("absolute") || position.equals("fixed");
        boolean offset = position.equals("relative") || position.equals("sticky");
        if (!out && !offset && !position.equals("static") && !AGAIN.contains(position)) {
            doubtful = true;
        }
        double furthest = out || offset ? furthest(List.of("top", "right", "bottom", "left")) : 0;
        boolean clipped = out
                && (NO_RECTANGLE.matcher(value("clip", "auto")).matches()
                        || NO_INSET.matcher(value("clip-path", "none")).matches());
        opacity = clipped ? 0 : opacity;
        if (!isInTable()) {
            moved |= !(furthest < FAR) || !(furthestBack() < FAR) || Math.abs(indent) > FAR;
        } else if (out) {
            stray |= !clipped;
            moved |= !clipped;
        } else if (position.equals("relative") && !(furthest <= 1)) {
            moved = true;
            stray |= !(furthest <= 1.5 * size);
        }
        String floats = value("float", "none");
        boolean floating = !Properties.isCommon(floats);
        apart |= floating && zone == Zone.WITHIN;
        stray |= floating && (zone == Zone.CELL || zone == Zone.TABLE && !isTable(element));
        stray |= out && (zone == Zone.CELL || zone == Zone.TABLE);
        String clip = value("clip-path", "none");
        doubtful |= !Properties.isCommon(clip) && !out;
        align();
        margins();
    }

    /** The largest of some lengths, forwards or back; NaN where there is no telling. */
    private double furthest(List<String> properties) {
        double furthest = 0;
        for (String property : properties) {
            String value = value(property, "auto");
            double length = Properties.isCommon(value) ? 0 : pixels(value, isInTable() ? Double.NaN : 900);
            furthest = Double.isNaN(length) ? Double.NaN : Math.max(furthest, Math.abs(length));
            if (Double.isNaN(furthest)) {
                return furthest;
            }
        }
        return furthest;
    }

    private double furthestBack() {
        double furthest = 0;
        for (String side : List.of("top", "right", "bottom", "left")) {
            String value = value("margin-" + side, "0");
            double length = Properties.isCommon(value) ? 0 : pixels(value, 900);
            furthest = Math.max(furthest, Double.isNaN(length) ? 0 : -length);
        }
        return furthest;
    }

    private void align() {
        String align = value("vertical-align", "baseline");
        if (zone == Zone.WITHIN && isInline()) {
            boolean plain = ON_THE_LINE.matcher(align).matches();
            boolean near = NEAR_THE_LINE.matcher(align).matches();
            apart |= near;
            doubtful |= !plain && !near;
        }
        String order = value("direction", "ltr");
        doubtful |= !order.equals("ltr") && !AGAIN.contains(order);
        String mode = value("writing-mode", "horizontal-tb") + " " + value("layout-flow", "horizontal");
        boolean level = LEVEL.matcher(mode).matches();
        boolean upright = UPRIGHT.matcher(mode).matches();
        doubtful |= !level && (!upright || zone == Zone.TABLE || zone == Zone.AROUND);
        String direction = value("flex-direction", "row");
        doubtful |= zone == Zone.WITHIN && !IN_ORDER.matcher(direction).matches();
        String zoom = value("zoom", "1");
        double share = Set.of("normal", "auto").contains(zoom)
                ? 1
                : Length.pixels(zoom, Double.NaN, 1, 1).orElse(0);
        doubtful |= share < 0.5 || share > 3 || isInTable() && Math.abs(share - 1) > 0.01;
    }

    private void margins() {
        if (zone != Zone.WITHIN) {
            return;
        }
        for (String side : List.of("left", "right")) {
            String margin = value("margin-" + side, "0");
            String padding = value("padding-" + side, "0");
            double out = Properties.isCommon(margin) ? 0 : pixels(margin, 100);
            double in = Properties.isCommon(padding) ? 0 : pixels(padding, 100);
            if (isInline()) {
                apart |= !(Math.abs(out) <= 0.15 * size && in <= 0.15 * size);
            }
            moved |= out < -1.5 * size || Double.isNaN(out + in);
            stray |= out < -3 * size;
        }
        for (String side : List.of("top", "bottom")) {
            String margin = value("margin-" + side, "0");
            double out = Properties.isCommon(margin) ? 0 : pixels(margin, 100);
            moved |= !display.equals("inline") && !(out >= -0.5 * size);
            stray |= !display.equals("inline") && out < -3 * size;
        }
        apart |= isInline()
                && style.certain().keySet().stream()
                        .anyMatch(property -> property.startsWith("border")
                                && !property.contains("radius")
                                && !property.contains("top")
                                && !property.contains("bottom")
                                && !Values.words(style.certain().get(property)).contains("none")
                                && !Properties.isCommon(style.certain().get(property)));
    }

    private void measure() {
        String between = value("letter-spacing", style.certain().containsKey("letter-spacing") ? "normal" : "inherit");
        if (between.equals("normal")) {
            spacing = 0;
        } else if (!AGAIN.contains(between)) {
            spacing = pixels(between, Double.NaN);
            moved |= Double.isNaN(spacing);
        }
        lines();
        String first = value("text-indent", style.certain().containsKey("text-indent") ? "0" : "inherit");
        if (!AGAIN.contains(first)) {
            indent = pixels(first, 600);
            moved |= Double.isNaN(indent);
        }
        moved |= !isInTable() && Math.abs(indent) > 500;
        boolean table = isTable(element);
        fixed |= table && value("table-layout", "auto").equals("fixed");
        boolean cut = !UNCUT.matcher((value("overflow-x", "visible") + value("overflow-y", "visible")))
                .matches();
        boolean hidden = cut
                && !SCROLLED.matcher((value("overflow-x", "visible") + value("overflow-y", "visible")))
                        .matches();
        double width = least("width");
        double height = least("height");
        switch (zone) {
            case WITHIN -> {
                boolean boxed = !display.equals("inline");
                moved |= boxed && (width < size || height < 0.6 * size);
                moved |= boxed && cut && (fixed || width < Double.MAX_VALUE || height < Double.MAX_VALUE);
                apart |= display.startsWith("inline-") && (width < Double.MAX_VALUE || height < Double.MAX_VALUE);
            }
            case CELL -> moved |= cut && (fixed || extent(value("max-width", "none")) < Double.MAX_VALUE);
            case TABLE -> moved |= table && hidden && height < FAR;
            default -> moved |= hidden && (height < FAR || width < 60) || cut && (height < 60 || width < 60);
        }
    }

    private void lines() {
        String height = value("line-height", style.certain().containsKey("line-height") ? "normal" : "inherit");
        if (height.equals("normal")) {
            lineFactor = Double.NaN;
            lineHeight = Double.NaN;
        } else if (!AGAIN.contains(height)) {
            OptionalDouble pixels = Length.pixels(height, size, size, size);
            boolean factor = pixels.isPresent() && FACTOR.matcher(height).matches();
            lineFactor = factor ? pixels.getAsDouble() / size : Double.NaN;
            lineHeight = pixels.orElse(Double.NaN);
            moved |= pixels.isEmpty();
        } else if (!Double.isNaN(lineFactor)) {
            lineHeight = lineFactor * size;
        }
    }

    /** The least that an extent may be; the largest number where nothing in pixels bounds it. */
    private double least(String extent) {
        double own = extent(value(extent, "auto"));
        double most = extent(value("max-" + extent, "none"));
        return Math.min(own, most);
    }

    private double extent(String value) {
        if (Properties.isCommon(value) && !value.startsWith("0") || value.endsWith("%") && !value.equals("0%")) {
            return Double.MAX_VALUE;
        }
        double pixels = pixels(value, 0);
        boolean open = OPEN_EXTENT.matcher(value).matches();
        return Double.isNaN(pixels) && open && !isInTable() ? Double.MAX_VALUE : Double.isNaN(pixels) ? 0 : pixels;
    }

    /** Looks at whatever else is said, and doubts what no list names. */
    private void tell() {
        style.certain().forEach((property, value) -> {
            if (UNDERSTOOD.contains(property) || Properties.isPlain(property, value)) {
                return;
            }
            boolean same = UNDERSTOOD.contains(Properties.unprefixed(property)) && Properties.isCommon(value);
            doubtful |= !same;
            stray |= zone != Zone.AROUND && property.contains("transform");
        });
    }

    /** Takes the look of a table as pages of the old kind have it, in which text outside does not decide it. */
    void resetForOldPages(Look body) {
        size = 16;
        colour = body.colour();
        lineHeight = Double.NaN;
        lineFactor = Double.NaN;
    }

    /** Adds what a style shows before or after the text. */
    void generate(Style part) {
        String content = part.certain().getOrDefault("content", "none");
        boolean perhaps =
                part.perhaps().stream().anyMatch(said -> said.property().equals("content"));
        boolean none = content.equals("none") || content.equals("normal") || content.equals("initial");
        if (none && !perhaps || part.certain().getOrDefault("display", "").equals("none")) {
            return;
        }
        boolean empty = content.equals("\"\"") && !perhaps;
        boolean boxed = part.certain().keySet().stream()
                .anyMatch(property -> BOXED.matcher(property).matches());
        generated |= !empty || boxed;
        stray |= (!empty || boxed) && zone == Zone.TABLE
                || PLACED.matcher(part.certain().getOrDefault("position", "static"))
                        .matches();
    }

    /** Looks at the style of the first letter or line. */
    void beginWith(Style part) {
        part.certain().forEach((property, value) -> doubtful |= !Properties.isPlain(property, value));
        doubtful |= !part.perhaps().isEmpty();
    }
}
