package org.ogireport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text that a page shows. Nothing is run and nothing is fetched. */
final class HtmlText {
    /** Stands for a picture, of which there is no telling what it shows. */
    private static final char PICTURE = '\uFFFC';

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

    /** Marks a text as other than what surrounds it, such as a note's number or what was struck out. */
    private static final Set<String> APART = Set.of("sup", "sub", "del", "s", "strike", "ins", "input", "textarea");

    private HtmlText() {}

    static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || !style.isEmpty() && isHidden(style.toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(String style) {
        String dense = Glyphs.dense(style);
        return dense.contains("display:none") || dense.contains("visibility:hidden");
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
            case "img" -> String.valueOf(PICTURE);
            case "input" -> element.attr("type").equalsIgnoreCase("hidden") ? "" : element.attr("value");
            default -> "";
        };
    }

    /** The rows of a table, without those of tables within it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        rows.removeIf(HtmlText::isUnseen);
        return rows;
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
