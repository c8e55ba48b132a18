package org.ogireport.documents.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Sheets;
import org.ogireport.documents.css.Style;
import org.ogireport.documents.html.Look.Zone;

/** Works out how one element looks from how its parent does and what is said of it. */
final class LookBuilder {
    /** Properties that are understood here, beside those of letters, boxes and {@link Properties}. */
    private static final Set<String> UNDERSTOOD = Set.of("display", "visibility", "list-style-type");

    private static final Pattern VENDOR = Pattern.compile("^-(?:webkit|ms|moz)-");
    private static final Set<String> PLAIN_DISPLAYS = Set.of(
            "inline", "block", "inline-block", "flow-root", "flex", "inline-flex", "grid", "inline-grid", "none");

    /** Others of boxes around tables, those of older browsers among them, in which all that is written is shown in its order. */
    private static final Pattern AROUND_DISPLAYS =
            Pattern.compile("list-item|contents|run-in|(?:inline-)?(?:table|box|flexbox|stack)"
                    + "|table-(?:row|cell|caption|row-group|header-group|footer-group)");

    private static final Pattern MOVING = Pattern.compile(
            "transform|translate|rotate|scale|offset|inset|margin-|shadow|filter|reflect|position-|anchor");
    private static final Pattern NO_MARK = Pattern.compile("none( (?:none|inside|outside))*");
    private static final Pattern PLACED = Pattern.compile("absolute|fixed|relative");
    private static final Pattern BOXED =
            Pattern.compile("position|background.*|width|height|border.*|float|margin.*|padding.*"
                    + "|box-shadow|outline.*|transform|inset.*|display|font.*");

    private final ElementStyle said;
    private final Element element;
    private final Zone zone;
    private final LetterLook letters;
    private boolean gone;
    private boolean visible;
    private boolean doubtful;
    private boolean moved;
    private double cutAt;
    private boolean fixed;
    private boolean clipped;
    private boolean stray;
    private boolean apart;
    private boolean painted;
    private boolean over;
    private boolean generated;
    private String display = "inline";

    LookBuilder(ElementStyle said, Sheets sheets) {
        this.said = said;
        this.element = said.element();
        this.zone = said.zone();
        this.letters = new LetterLook(said, sheets);
        Look parent = said.parent();
        Element around = element.parent();
        boolean fresh = parent.zone() == Zone.TABLE
                && zone != Zone.AROUND
                && around != null
                && around.normalName().equals("table");
        visible = parent.isVisible();
        cutAt = parent.cutAt();
        doubtful = parent.isDoubtful() && !fresh;
        moved = parent.isMoved() && !fresh;
    }

    /** Takes nothing that is within the element as shown, since something else is drawn in its place. */
    void hide() {
        doubtful = true;
    }

    /** Takes the look of a table as pages of the old kind have it, in which text outside does not decide it. */
    void resetForOldPages(Look body) {
        letters.resetForOldPages(body);
    }

    Look gone() {
        gone = true;
        return look();
    }

    Look over() {
        over = true;
        return build();
    }

    Look doubtful(boolean shown) {
        build();
        gone = !shown;
        doubtful = true;
        return look();
    }

    Look build() {
        display();
        letters.build();
        BoxLook box = new BoxLook(said, display, letters.size());
        box.build();
        cutAt = zone == Zone.AROUND ? CutOff.at(said, display, letters.size()) : cutAt;
        fixed = box.isFixed();
        clipped = box.isClipped();
        doubtful |= letters.isDoubtful() || box.isDoubtful();
        boolean cut = zone == Zone.TABLE && said.isTable() && CutOff.isOf(said, letters.size());
        moved |= letters.isMoved() || box.isMoved() || cut;
        stray |= box.isStray();
        apart |= box.isApart();
        painted = box.isPainted();
        over |= box.isOver();
        tell();
        return look();
    }

    private Look look() {
        return new Look(
                zone,
                display,
                gone,
                visible,
                letters.letters(clipped),
                cutAt,
                fixed,
                doubtful,
                moved,
                stray,
                apart,
                painted,
                over,
                generated);
    }

    private void display() {
        String natural = Elements.display(element);
        boolean hidden = element.hasAttr("hidden") || Elements.isUnseen(element);
        boolean styled = said.names("display");
        display =
                VENDOR.matcher(said.value("display", hidden ? "none" : natural)).replaceFirst("");
        boolean common = ElementStyle.isAgain(display) || display.startsWith("revert");
        display = common ? natural : display;
        gone = display.equals("none") || Elements.isFolded(element) || hidden && common;
        doubtful |= common || Elements.isUnseen(element) && styled;
        if (gone) {
            return;
        }
        if (zone == Zone.TABLE || zone == Zone.CELL) {
            boolean block = said.isTable() && (display.equals("block") || display.equals("inline-table"));
            stray |= !display.equals(natural) && !block;
        } else if (zone == Zone.WITHIN) {
            boolean item = display.equals("list-item")
                    && NO_MARK.matcher(said.value("list-style-type", "")).matches()
                    && Properties.isCommon(said.value("list-style-image", "none"));
            boolean own = natural.startsWith("table") && display.equals(natural);
            generated |= display.equals("list-item") && !item;
            apart |= !PLAIN_DISPLAYS.contains(display);
            doubtful |= !PLAIN_DISPLAYS.contains(display) && !item && !own;
        } else {
            doubtful |= !PLAIN_DISPLAYS.contains(display)
                    && !AROUND_DISPLAYS.matcher(display).matches();
        }
        doubtful |= said.isInTable() && Elements.isUnknown(element)
                || Elements.isStruck(element)
                || Elements.isRaised(element)
                || element.normalName().equals("q") && said.isInTable();
        String order = Looks.attribute(element, "dir");
        doubtful |= order.equals("rtl") || order.equals("auto") && said.isInTable();
        doubtful |= element.normalName().equals("bdo") || element.normalName().equals("bdi");
        switch (said.style().certain().getOrDefault("visibility", "")) {
            case "", "inherit", "unset" -> {}
            case "visible", "initial" -> visible = true;
            case "hidden" -> visible = false;
            case "collapse" -> {
                visible = false;
                boolean rows = display.startsWith("table-row")
                        || display.equals("table-header-group")
                        || display.equals("table-footer-group");
                gone = rows && !Elements.maySpan(element);
                stray |= display.startsWith("table-column");
            }
            default -> doubtful = true;
        }
        stray |= zone == Zone.TABLE && display.startsWith("table-column") && element.hasAttr("bgcolor");
    }

    /** Looks at whatever else is said, and doubts what no list names. */
    private void tell() {
        said.style().certain().forEach((property, value) -> {
            if (isUnderstood(property) || Properties.isPlain(property, value)) {
                return;
            }
            boolean same = isUnderstood(Properties.unprefixed(property)) && Properties.isCommon(value);
            doubtful |= !same;
            boolean moving = MOVING.matcher(property).find();
            stray |= zone != Zone.AROUND && moving;
            over |= zone == Zone.AROUND && moving;
        });
    }

    private static boolean isUnderstood(String property) {
        return UNDERSTOOD.contains(property) || LetterLook.understands(property) || BoxLook.understands(property);
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
