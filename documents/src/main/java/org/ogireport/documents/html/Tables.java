package org.ogireport.documents.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.TextNormalizer;

/** How the tables of a page are nested, and what kind of text stands in them, told in one pass. */
final class Tables {
    private static final int LONGEST_CELL = 300;
    private static final Evaluator PROSE = Selector.evaluatorOf("p ~ p ~ p, h1, h2, h3");
    private static final Evaluator TABLE = Selector.evaluatorOf("table");
    private static final Evaluator CELL = Selector.evaluatorOf("td, th");

    private final Set<Element> aroundTables = identities();
    private final Set<Element> aroundProse = identities();
    private final Map<Element, Integer> labels = new LinkedHashMap<>();

    Tables(Document page) {
        page.select(TABLE).forEach(table -> mark(table.parent(), aroundTables));
        page.select(PROSE).forEach(prose -> mark(prose.parent(), aroundProse));
        Map<String, Boolean> known = new HashMap<>();
        for (Element cell : page.select(CELL)) {
            Element table = aroundTables.contains(cell) ? null : tableOf(cell);
            if (table != null && known.computeIfAbsent(cell.text(), Tables::isLabel)) {
                labels.merge(table, 1, Integer::sum);
            }
        }
    }

    private static Set<Element> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static void mark(@Nullable Element first, Set<Element> marked) {
        Element element = first;
        while (element != null && marked.add(element)) {
            element = element.parent();
        }
    }

    private static @Nullable Element tableOf(Element cell) {
        Element table = cell.parent();
        while (table != null && !table.normalName().equals("table")) {
            table = table.parent();
        }
        return table;
    }

    private static boolean isLabel(String text) {
        String key = text.length() > LONGEST_CELL ? "" : TextNormalizer.key(text);
        return FormLabels.ROWS.contains(key) || FormLabels.COLUMNS.contains(key);
    }

    /** The tables in which labels of the form stand. */
    Set<Element> withLabels() {
        return labels.keySet();
    }

    /** Whether a table may turn out to hold figures once it is known what is seen of it. */
    boolean mayHoldFigures(Element table) {
        return !aroundTables.contains(table) || labels.getOrDefault(table, 0) > 1;
    }

    /** Whether a table holds figures or facts, rather than the layout of a page: its own cells tell. */
    boolean isGrid(Element table, Eye eye) {
        boolean nested = aroundTables.contains(table);
        boolean prose = false;
        int found = 0;
        for (List<Element> group : eye.groups(table)) {
            for (Element row : group) {
                for (Element cell : eye.cells(row)) {
                    String own = aroundTables.contains(cell) ? "" : eye.ofCell(cell);
                    prose |= own.length() > LONGEST_CELL || aroundProse.contains(cell);
                    found += isLabel(own) ? 1 : 0;
                }
            }
        }
        return found > 1 || !nested && !prose;
    }
}
