package org.ogireport.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Glyphs;
import org.ogireport.documents.page.Shown;

/** The text that a page shows. Nothing is run and nothing is fetched. */
final class HtmlText {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "select",
            "button",
            "audio",
            "video",
            "map",
            "nav",
            "title");
    private static final Set<String> BREAKS = Set.of("br", "hr");

    /** Shows something that is not text, or of which there is no telling what it shows. */
    private static final Set<String> OTHERWISE_SHOWN =
            Set.of("img", "object", "embed", "iframe", "svg", "math", "canvas", "select", "button", "audio", "video");

    /** The kinds of field that show what they hold, letter for letter. */
    private static final Set<String> SHOWN_FIELDS =
            Set.of("", "text", "number", "search", "tel", "email", "url", "date", "month");

    /** Marks a text as other than what surrounds it, such as a note's number or what was struck out. */
    private static final Set<String> APART = Set.of("sup", "sub", "del", "s", "strike", "ins", "input", "textarea");

    private HtmlText() {}

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        String dense = Glyphs.dense(element.attr("style")).toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || dense.contains("display:none") || dense.contains("visibility:hidden");
    }

    static boolean isBreak(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    /** The text of a table cell in one line; tables within it are part of it. */
    static String ofCell(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.childNodes().forEach(node -> append(node, text));
        return Glyphs.collapse(text);
    }

    /** Adds what a node shows, with spaces where lines break. */
    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && OTHERWISE_SHOWN.contains(element.normalName())) {
            text.append(isHidden(element) ? "" : Shown.OTHERWISE);
        } else if (node instanceof Element element && !isUnseen(element)) {
            boolean apart = isBreak(element) || isApart(element);
            text.append(apart ? " " : "").append(ownText(element));
            element.childNodes().forEach(child -> append(child, text));
            text.append(apart ? " " : "");
        }
    }

    static boolean isApart(Element element) {
        return APART.contains(element.normalName())
                || element.normalName().equals("td")
                || element.normalName().equals("th")
                || element.attr("style").contains("line-through");
    }

    /** What an element shows beside its children. */
    static String ownText(Element element) {
        return switch (element.normalName()) {
            case "img" -> String.valueOf(Shown.OTHERWISE);
            case "input" -> ofField(element);
            default -> "";
        };
    }

    private static String ofField(Element input) {
        String type = Glyphs.strip(input.attr("type")).toLowerCase(Locale.ROOT);
        if (type.equals("hidden")) {
            return "";
        }
        return SHOWN_FIELDS.contains(type) ? input.attr("value") : String.valueOf(Shown.OTHERWISE);
    }

    /** The rows of a table as they are shown, its head first and its foot last; without those of tables within it. */
    static List<Element> rows(Element table) {
        List<Element> parts = new ArrayList<>(table.children());
        Element head = first(parts, "thead");
        Element foot = first(parts, "tfoot");
        if (head != null) {
            parts.remove(head);
            parts.add(0, head);
        }
        if (foot != null) {
            parts.remove(foot);
            parts.add(foot);
        }
        List<Element> rows = new ArrayList<>();
        for (Element part : parts) {
            switch (part.normalName()) {
                case "tr" -> rows.add(part);
                case "thead", "tbody", "tfoot" ->
                    part.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        rows.removeIf(HtmlText::isUnseen);
        return rows;
    }

    private static @Nullable Element first(List<Element> parts, String name) {
        return parts.stream()
                .filter(part -> part.normalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The cells of a row. */
    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !isUnseen(cell))
                .toList();
    }
}
