package org.ogireport.documents.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ogireport.documents.css.Sheets;
import org.ogireport.documents.css.Style;
import org.ogireport.documents.html.Look.Zone;

/** How each element of a page looks, by its sheets and its own style. */
final class Looks {
    private static final List<String> GENERATED = List.of("before", "after", "marker");
    private static final List<String> BEGINNINGS = List.of("first-letter", "first-line");

    private final Sheets sheets;
    private final boolean quirky;
    private final Map<Element, Look> looks = new IdentityHashMap<>();
    private final Map<Look, Map<Kind, Look>> kinds = new IdentityHashMap<>();
    private final Tables tables;
    private final List<String> parts;

    /** The elements in whose place a tree of their own is drawn. */
    private final Set<Element> hosts;

    /** The elements outside tables that hold a figure and nothing else, at which one looks as at cells. */
    private final Set<Element> figures = Collections.newSetFromMap(new IdentityHashMap<>());

    Looks(Document page, Tables tables, Sheets sheets) {
        this.sheets = sheets;
        this.quirky = page.quirksMode() == Document.QuirksMode.quirks;
        this.tables = tables;
        this.parts = Stream.concat(GENERATED.stream(), BEGINNINGS.stream())
                .filter(sheets::hasRulesFor)
                .toList();
        this.hosts = page.select("template[shadowrootmode], template[shadowroot]").stream()
                .map(Element::parent)
                .collect(Collectors.toSet());
    }

    /** Looks at an element outside tables as at a cell from now on. */
    void lookClosely(Element figure) {
        figures.add(figure);
        figure.getAllElements().forEach(looks::remove);
    }

    Look of(Element element) {
        Look known = looks.get(element);
        if (known == null) {
            Element parent = element.parent();
            known = parent == null ? Look.root() : compute(element, of(parent));
            looks.put(element, known);
        }
        return known;
    }

    /** All that tells how an element looks within its parent. */
    private record Kind(
            String name,
            Map<String, String> attributes,
            boolean isFolded,
            Zone zone,
            Style style,
            List<Style> parts,
            boolean isHost) {}

    private Look compute(Element element, Look parent) {
        Zone zone = zone(element, parent.zone());
        Style style = parent.isGone() ? Style.NONE : sheets.of(element, "");
        List<Style> parts = zone == Zone.AROUND || parent.isGone() || this.parts.isEmpty()
                ? List.of()
                : this.parts.stream().map(part -> sheets.of(element, part)).toList();
        boolean host = !hosts.isEmpty() && hosts.contains(element);
        Kind kind = new Kind(
                element.normalName(),
                Elements.attributes(element),
                Elements.isFolded(element),
                zone,
                style,
                parts,
                host);
        return kinds.computeIfAbsent(parent, any -> new HashMap<>())
                .computeIfAbsent(kind, any -> compute(element, parent, kind));
    }

    private Look compute(Element element, Look parent, Kind kind) {
        if (parent.isGone()) {
            return builder(element, parent, kind, kind.style()).gone();
        }
        Look look = builder(element, parent, kind, kind.style()).build();
        boolean differs = false;
        boolean shown = !look.isGone();
        boolean over = false;
        for (Style other : kind.style().alternatives()) {
            Look perhaps = builder(element, parent, kind, other).build();
            differs |= !perhaps.isSeenAs(look);
            shown |= !perhaps.isGone();
            over |= perhaps.isOver();
        }
        if (differs) {
            return builder(element, parent, kind, kind.style()).doubtful(shown);
        }
        return over && !look.isOver()
                ? builder(element, parent, kind, kind.style()).over()
                : look;
    }

    private LookBuilder builder(Element element, Look parent, Kind kind, Style style) {
        LookBuilder builder =
                new LookBuilder(new ElementStyle(element, parent, kind.zone(), style, root(element)), sheets);
        Document page = element.ownerDocument();
        if (quirky && page != null && element.normalName().equals("table")) {
            builder.resetForOldPages(of(page.body()));
        }
        if (kind.isHost()) {
            builder.hide();
        }
        for (int i = 0; i < kind.parts().size(); i++) {
            if (GENERATED.contains(parts.get(i))) {
                builder.generate(kind.parts().get(i));
            } else {
                builder.beginWith(kind.parts().get(i));
            }
        }
        return builder;
    }

    /** The size of the letters of the whole page, in pixels. */
    private double root(Element element) {
        Document page = element.ownerDocument();
        Element html = page == null ? null : page.firstElementChild();
        return html == null || html == element || element == page
                ? Letters.PLAIN.size()
                : of(html).letters().size();
    }

    private Zone zone(Element element, Zone around) {
        String name = element.normalName();
        return switch (around) {
            case AROUND ->
                figures.contains(element)
                        ? Zone.CELL
                        : name.equals("table") && tables.mayHoldFigures(element) ? Zone.TABLE : Zone.AROUND;
            case TABLE ->
                name.equals("td") || name.equals("th") ? Zone.CELL : name.equals("caption") ? Zone.AROUND : Zone.TABLE;
            default -> Zone.WITHIN;
        };
    }

    /** A value of an attribute in small letters without spaces around it. */
    static String attribute(Element element, String name) {
        return element.attr(name).strip().toLowerCase(Locale.ROOT);
    }
}
