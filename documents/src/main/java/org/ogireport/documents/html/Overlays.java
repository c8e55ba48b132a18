package org.ogireport.documents.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Sheets;
import org.ogireport.documents.css.Style;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Boxes outside the tables of figures that may be placed over them. Where a box comes to stand depends on the sizes of all
 * others, so what counts is where it is written: one that leaves its place and shows anything, written in the element
 * that holds the tables, may stand over each of them. Elsewhere pages have bars and menus of that kind; there one counts
 * only if it is a bare figure that nothing keeps in a place of its own.
 */
final class Overlays {
    private static final Set<String> OUT = Set.of("absolute", "fixed");
    private static final Set<String> HOLDING = Set.of("absolute", "fixed", "relative", "sticky");
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９.,，．+\\- ]*");

    private final Looks looks;
    private final Sheets sheets;
    private final Set<Element> tables;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean over;

    Overlays(Document page, Tables tables, Looks looks, Sheets sheets) {
        this.looks = looks;
        this.sheets = sheets;
        this.tables = Collections.newSetFromMap(new IdentityHashMap<>());
        this.tables.addAll(tables.withLabels());
        this.tables.forEach(this::mark);
        this.over = !this.tables.isEmpty() && isAny(page.body(), false);
    }

    /** Whether something may stand over the tables of figures. */
    boolean areOver() {
        return over;
    }

    private void mark(Element table) {
        Element element = table.parent();
        while (element != null && around.add(element)) {
            element = element.parent();
        }
    }

    /** Whether something within an element that is no table of figures may stand over those. */
    private boolean isAny(Element element, boolean within) {
        boolean holds = within || holds(element);
        if (holds && around.contains(element) && showsPart(element)) {
            return true;
        }
        for (Element child : element.children()) {
            if (tables.contains(child) || looks.of(child).isGone()) {
                continue;
            }
            boolean alone = !around.contains(child);
            boolean may = alone && !holds
                    ? mayBeFigure(child)
                    : alone && (looks.of(child).isOver() && isShown(child) || !isHolding(child) && showsPart(child));
            if (may || isAny(child, holds)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tables stand in different children of an element, or in it itself. */
    private boolean holds(Element element) {
        List<Element> holding = new ArrayList<>();
        for (Element child : element.children()) {
            if (tables.contains(child)) {
                return true;
            }
            if (around.contains(child)) {
                holding.add(child);
            }
        }
        return holding.size() > 1;
    }

    /** Whether an element shows a text, a picture or a ground. */
    private boolean isShown(Element element) {
        for (Element each : element.getAllElements()) {
            Look look = looks.of(each);
            boolean seen = !look.isGone() && look.isVisible() && look.letters().opacity() > 0;
            if (seen
                    && (look.isPainted()
                            || Elements.isPicture(each)
                            || !TextNormalizer.strip(each.ownText()).isEmpty() && look.isSeen())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeFigure(Element element) {
        if (!looks.of(element).isOver() || !isShown(element)) {
            return false;
        }
        Element at = element.parent();
        while (at != null && !around.contains(at)) {
            if (isHolding(at)) {
                return false;
            }
            at = at.parent();
        }
        return FIGURE.matcher(TextNormalizer.strip(element.text())).matches();
    }

    /** Whether what leaves its place within an element is measured from that element. */
    private boolean isHolding(Element element) {
        return HOLDING.contains(position(sheets.of(element, "")));
    }

    private static String position(Style style) {
        return style.certain().getOrDefault("position", "static");
    }

    /** Whether a sheet puts something before or after the text of an element that leaves its place. */
    private boolean showsPart(Element element) {
        return shows(sheets.of(element, "before")) || shows(sheets.of(element, "after"));
    }

    private static boolean shows(@Nullable Style part) {
        return part != null
                && OUT.contains(position(part))
                && !part.certain().getOrDefault("content", "none").equals("none")
                && !part.certain().getOrDefault("z-index", "0").startsWith("-")
                && !part.certain().getOrDefault("display", "").equals("none")
                && !part.certain().getOrDefault("visibility", "").equals("hidden");
    }
}
