package org.ogireport.documents.css;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What selectors ask of a page's elements; how often they may ask is limited. */
final class Tree {
    private static final long MOST_WORK = 60_000_000;

    private final boolean quirks;
    private final Map<Element, Position> positions = new IdentityHashMap<>();
    private long work;

    Tree(Document page) {
        this.quirks = page.quirksMode() != Document.QuirksMode.noQuirks;
    }

    /**
     * Where an element stands among those beside it, from 1.
     *
     * @param index among all
     * @param ofType among those of its name
     */
    record Position(int index, int ofType, int fromEnd, int ofTypeFromEnd) {}

    /** Counts questions. */
    void work(int questions) {
        work += questions;
        if (work > MOST_WORK) {
            throw new TooMuchStyle();
        }
    }

    /** Whether names of classes and ids are the same, whose letters' case does not matter in pages of the old kind. */
    boolean isName(String one, String other) {
        return quirks ? one.equalsIgnoreCase(other) : one.equals(other);
    }

    boolean isQuirky() {
        return quirks;
    }

    boolean hasClass(Element element, String name) {
        String classes = element.attributes().hasKeyIgnoreCase("class") ? element.attr("class") : "";
        for (int from = 0; from < classes.length(); ) {
            int to = from;
            while (to < classes.length() && !Character.isWhitespace(classes.charAt(to))) {
                to++;
            }
            if (to > from && to - from == name.length() && classes.regionMatches(quirks, from, name, 0, to - from)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    Position position(Element element) {
        Position known = positions.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        List<Element> all = parent == null ? List.of(element) : List.copyOf(parent.children());
        Map<String, Integer> totals = new HashMap<>();
        all.forEach(child -> totals.merge(child.normalName(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Element child = all.get(i);
            int ofType = seen.merge(child.normalName(), 1, Integer::sum);
            int left = totals.getOrDefault(child.normalName(), 0) - ofType + 1;
            positions.put(child, new Position(i + 1, ofType, all.size() - i, left));
        }
        return positions.getOrDefault(element, new Position(1, 1, 1, 1));
    }
}
