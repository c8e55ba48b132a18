package org.ogireport.documents.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Length;
import org.ogireport.documents.css.Values;
import org.ogireport.documents.html.Look.Zone;

/** Works out where the box of an element stands, and whether it moves, cuts off or covers a text. */
final class BoxLook {
    /** Properties that are understood here. */
    private static final Set<String> UNDERSTOOD = Set.of(
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
            "flex-direction",
            "zoom",
            "writing-mode",
            "layout-flow",
            "box-shadow",
            "outline-width");

    private static final Pattern NO_RECTANGLE = Pattern.compile("rect\\((?:0(?:px)?[, ]*|1px[, ]*){4}\\)");
    private static final Pattern NO_INSET = Pattern.compile("inset\\((?:50|100)%\\)");
    private static final Pattern ON_THE_LINE = Pattern.compile("baseline|0(?:%|[a-z]+)?|auto|unset|inherit");
    private static final Pattern NEAR_THE_LINE = Pattern.compile("top|middle|bottom|text-top|text-bottom");
    private static final Pattern LEVEL =
            Pattern.compile("(?:horizontal-tb|lr|lr-tb|unset|inherit) (?:horizontal|unset|inherit)");
    private static final Pattern UPRIGHT =
            Pattern.compile("(?:horizontal-tb|vertical-[rl][rl]|tb|tb-[rl][rl]|sideways-[rl][rl]|lr-tb) "
                    + "(?:horizontal|vertical|vertical-ideographic)");
    private static final Pattern IN_ORDER = Pattern.compile("(?:row|column)(?: (?:no)?wrap)?|(?:no)?wrap");
    private static final Pattern UNCUT = Pattern.compile("(?:visible|unset|inherit)+");
    private static final Pattern SCROLLED = Pattern.compile("(?:auto|scroll|visible)+");
    private static final Pattern OPEN_EXTENT =
            Pattern.compile("[0-9.]+v[hw]|(?:min|max|fit)-content.*|-webkit-.*|calc\\(.*");
    private static final Pattern NARROW = Pattern.compile("\\s*[0-9](?:px)?\\s*");
    private static final Set<String> LINES =
            Set.of("solid", "dotted", "dashed", "double", "groove", "ridge", "inset", "outset");
    private static final Set<String> NO_WIDTHS = Set.of("0", "0px", "0pt", "none", "hidden");
    private static final double FAR = 1500;

    private final ElementStyle said;
    private final Look parent;
    private final Element element;
    private final Zone zone;
    private final boolean isTable;
    private final String display;
    private final double size;
    private boolean fixed;
    private boolean clipped;
    private boolean doubtful;
    private boolean moved;
    private boolean stray;
    private boolean apart;
    private boolean painted;
    private boolean over;

    /**
     * The box of an element.
     *
     * @param display what kind of box it is
     * @param size the size of its font in pixels
     */
    BoxLook(ElementStyle said, String display, double size) {
        this.said = said;
        this.parent = said.parent();
        this.element = said.element();
        this.zone = said.zone();
        this.isTable = said.isTable();
        this.display = display;
        this.size = size;
    }

    static boolean understands(String property) {
        return UNDERSTOOD.contains(property);
    }

    void build() {
        place();
        align();
        order();
        margins();
        measure();
        frame();
        paint();
    }

    /** Whether the table is as wide as somebody says, whatever is in it. */
    boolean isFixed() {
        return fixed;
    }

    /** Whether all of it is cut off. */
    boolean isClipped() {
        return clipped;
    }

    /** Whether there is no telling how its text is shown. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Whether its text may stand elsewhere than it is written, or be cut off. */
    boolean isMoved() {
        return moved;
    }

    /** Whether it may cover what stands around it, or what stands around it may have another order. */
    boolean isStray() {
        return stray;
    }

    /** Whether there may be something between its text and that beside it. */
    boolean isApart() {
        return apart;
    }

    /** Whether the box shows something of its own, even without text. */
    boolean isPainted() {
        return painted;
    }

    /** Whether it stands outside a table of figures and may leave its place there. */
    boolean isOver() {
        return over;
    }

    private boolean isInline() {
        return display.startsWith("inline");
    }

    /** A length in pixels; NaN where there is no telling. */
    private double pixels(String value, double percentOf) {
        return said.pixels(value, size, percentOf);
    }

    private void place() {
        String position = said.value("position", isOpenDialog() ? "absolute" : "static");
        boolean out = position.equals("absolute") || position.equals("fixed");
        boolean offset = position.equals("relative") || position.equals("sticky");
        if (!out && !offset && !position.equals("static") && !ElementStyle.isAgain(position)) {
            doubtful = true;
        }
        double furthest = out || offset ? furthest(List.of("top", "right", "bottom", "left")) : 0;
        clipped = out
                && (NO_RECTANGLE.matcher(said.value("clip", "auto")).matches()
                        || NO_INSET.matcher(said.value("clip-path", "none")).matches());
        moved |= isTable && !(furthestBack() <= 60);
        if (!said.isInTable()) {
            over = out && !clipped
                    || position.equals("relative") && !(furthest <= 1.5 * size)
                    || !(furthestBack() <= 1.5 * size);
            moved |= !(furthest < FAR)
                    || !(furthestBack() < FAR)
                    || Math.abs(parent.letters().indent()) > FAR;
        } else if (out) {
            stray |= !clipped;
            moved |= !clipped;
        } else if (offset && !(furthest(sides(position)) <= 1)) {
            moved = true;
            stray = true;
        }
        String floats = said.value("float", "none");
        boolean floating = !Properties.isCommon(floats);
        apart |= floating && zone == Zone.WITHIN;
        stray |= floating && (zone == Zone.CELL || zone == Zone.TABLE && !isTable);
        stray |= out && (zone == Zone.CELL || zone == Zone.TABLE);
        String clip = said.value("clip-path", "none");
        doubtful |= !Properties.isCommon(clip) && !out;
    }

    /** By which sides a box is moved from its place; one that sticks to the top while others scroll below it is at rest. */
    private List<String> sides(String position) {
        boolean atRest = position.equals("sticky") && zone != Zone.WITHIN;
        return atRest ? List.of("right", "bottom", "left") : List.of("top", "right", "bottom", "left");
    }

    /** The largest of some lengths, forwards or back; NaN where there is no telling. */
    private double furthest(List<String> properties) {
        double furthest = 0;
        for (String property : properties) {
            String value = said.value(property, "auto");
            double length = Properties.isCommon(value) ? 0 : pixels(value, said.isInTable() ? Double.NaN : 900);
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
            String value = said.value("margin-" + side, "0");
            double length = Properties.isCommon(value) ? 0 : pixels(value, 900);
            furthest = Math.max(furthest, Double.isNaN(length) ? 0 : -length);
        }
        return furthest;
    }

    private void align() {
        String align = said.value("vertical-align", "baseline");
        if (zone == Zone.WITHIN && isInline()) {
            boolean plain = ON_THE_LINE.matcher(align).matches();
            boolean near = NEAR_THE_LINE.matcher(align).matches();
            apart |= near;
            doubtful |= !plain && !near;
        }
    }

    private void order() {
        String order = said.value("direction", "ltr");
        doubtful |= !order.equals("ltr") && !ElementStyle.isAgain(order);
        String mode = said.value("writing-mode", "horizontal-tb") + " " + said.value("layout-flow", "horizontal");
        boolean level = LEVEL.matcher(mode).matches();
        boolean upright = UPRIGHT.matcher(mode).matches();
        doubtful |= !level && (!upright || zone == Zone.TABLE || zone == Zone.AROUND);
        String direction = said.value("flex-direction", "row");
        doubtful |= zone == Zone.WITHIN && !IN_ORDER.matcher(direction).matches();
        String zoom = said.value("zoom", "1");
        double share = Set.of("normal", "auto").contains(zoom)
                ? 1
                : Length.pixels(zoom, Double.NaN, 1, 1).orElse(0);
        doubtful |= share < 0.5 || share > 3 || said.isInTable() && Math.abs(share - 1) > 0.01;
    }

    private void margins() {
        if (zone != Zone.WITHIN) {
            return;
        }
        for (String side : List.of("left", "right")) {
            String margin = said.value("margin-" + side, "0");
            String padding = said.value("padding-" + side, "0");
            double out = Properties.isCommon(margin) ? 0 : pixels(margin, 100);
            double in = Properties.isCommon(padding) ? 0 : pixels(padding, 100);
            if (isInline()) {
                apart |= !(Math.abs(out) <= 0.15 * size && in <= 0.15 * size);
            }
            boolean back = out < -0.75 * size || Double.isNaN(out + in);
            moved |= back;
            stray |= back;
        }
        for (String side : List.of("top", "bottom")) {
            String margin = said.value("margin-" + side, "0");
            double out = Properties.isCommon(margin) ? 0 : pixels(margin, 100);
            boolean back = !display.equals("inline") && !(out >= -0.1 * size);
            moved |= back;
            stray |= back && !(out >= -0.75 * size);
        }
        apart |= isInline()
                && said.style().certain().entrySet().stream()
                        .anyMatch(property -> property.getKey().startsWith("border")
                                && !property.getKey().contains("radius")
                                && !property.getKey().contains("top")
                                && !property.getKey().contains("bottom")
                                && !Values.words(property.getValue()).contains("none")
                                && !Properties.isCommon(property.getValue()));
    }

    private void measure() {
        fixed = parent.isFixed() && !isTable
                || isTable && said.value("table-layout", "auto").equals("fixed");
        boolean cut = !UNCUT.matcher((said.value("overflow-x", "visible") + said.value("overflow-y", "visible")))
                .matches();
        boolean hidden = cut
                && !SCROLLED.matcher((said.value("overflow-x", "visible") + said.value("overflow-y", "visible")))
                        .matches();
        double width = least("width");
        double height = least("height");
        switch (zone) {
            case WITHIN -> {
                boolean boxed = !display.equals("inline");
                moved |= boxed && (width < size || height < 0.9 * size);
                stray |= boxed && width < size;
                moved |= element.normalName().equals("input")
                        && (width < 8 + 0.7 * size * element.attr("value").length() || said.names("padding-left"));
                moved |= cut && isRounded();
                moved |= boxed && cut && (fixed || width < Double.MAX_VALUE || height < Double.MAX_VALUE);
                boolean sized = width < Double.MAX_VALUE || height < Double.MAX_VALUE || said.names("min-width");
                apart |= display.startsWith("inline-") && sized;
            }
            case CELL -> {
                moved |= cut && (fixed || isRounded() || extent(said.value("max-width", "none")) < Double.MAX_VALUE);
                stray |= fixed && isNarrow(width)
                        || !cut && pixels(said.value("max-width", "none"), Double.NaN) < 2 * size;
            }
            case TABLE -> {
                moved |= isTable && (hidden && (height < FAR || width < 400) || fixed && isNarrowTable());
                stray |= fixed && display.startsWith("table-column") && isNarrow(width);
            }
            default -> moved |= hidden && (height < FAR || width < 60) || cut && (height < 60 || width < 60);
        }
    }

    /** The least that an extent may be; the largest number where nothing in pixels bounds it. */
    private double least(String extent) {
        double own = extent(said.value(extent, "auto"));
        double most = extent(said.value("max-" + extent, "none"));
        return Math.min(own, most);
    }

    private double extent(String value) {
        if (Properties.isCommon(value) && !value.startsWith("0") || value.endsWith("%") && !value.equals("0%")) {
            return Double.MAX_VALUE;
        }
        double pixels = pixels(value, 0);
        boolean open = OPEN_EXTENT.matcher(value).matches();
        return Double.isNaN(pixels) && open && !said.isInTable() ? Double.MAX_VALUE : Double.isNaN(pixels) ? 0 : pixels;
    }

    /** Whether it is stated in pixels that a table is too narrow for its columns. */
    private boolean isNarrowTable() {
        double width = pixels(said.value("width", element.attr("width") + "px"), Double.NaN);
        double most = pixels(said.value("max-width", "none"), Double.NaN);
        return !said.names("min-width") && (width < 300 || most < 300);
    }

    private boolean isOpenDialog() {
        return element.normalName().equals("dialog");
    }

    private boolean isRounded() {
        return said.style().certain().entrySet().stream()
                .anyMatch(each -> each.getKey().endsWith("radius") && !Properties.isCommon(each.getValue()));
    }

    private boolean isNarrow(double width) {
        return width < size || NARROW.matcher(element.attr("width")).matches();
    }

    /** Whether lines, shadows or a ground are drawn, which are seen without any text, and may cover that of the line above. */
    private void paint() {
        painted = zone == Zone.CELL
                && (Properties.isPicture(said.value("background-image", "none"))
                        || !element.attr("background").isBlank());
        if (said.isInTable() && zone != Zone.WITHIN) {
            return;
        }
        boolean framed = !Properties.isCommon(said.value("box-shadow", "none"));
        boolean thick = framed;
        for (Map.Entry<String, String> each : said.style().certain().entrySet()) {
            List<String> words = Values.words(each.getValue());
            boolean drawn = each.getKey().startsWith("border")
                    && words.stream().anyMatch(LINES::contains)
                    && words.stream().noneMatch(NO_WIDTHS::contains)
                    && !NO_WIDTHS.contains(said.value("border-width", ""));
            framed |= drawn;
            thick |= drawn && words.stream().anyMatch(word -> pixels(word, 0) > 4 || word.equals("thick"));
        }
        String ground = said.value("background-color", "transparent");
        boolean filled = !ground.equals("transparent") && !Properties.isCommon(ground);
        boolean high = List.of("padding-top", "padding-bottom").stream()
                .anyMatch(side -> !(pixels(said.value(side, "0"), 0) <= 0.25 * size));
        boolean sized = said.names("height") || said.names("width") || said.names("min-height") || high;
        boolean ownBox = !display.equals("inline") && !display.equals("block") || parent.isContainer();
        painted = framed
                || filled && (ownBox || sized || moved || zone == Zone.AROUND)
                || !Properties.isCommon(said.value("background-image", "none"));
        moved |= zone == Zone.WITHIN && display.equals("inline") && (thick || filled && high);
    }

    private void frame() {
        String shadow = said.value("box-shadow", "none");
        doubtful |= said.isInTable() && shadow.contains("inset");
        stray |= said.isInTable() && !isTable && !Properties.isCommon(shadow);
        String outline = said.value("outline-width", "0");
        boolean outlined = said.names("outline-width")
                && !said.value("outline-style", "none").equals("none");
        stray |= said.isInTable()
                && outlined
                && !(pixels(outline, 0) <= 3)
                && !Set.of("thin", "medium", "0").contains(outline);
    }
}
