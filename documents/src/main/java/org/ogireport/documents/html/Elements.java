package org.ogireport.documents.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What browsers make of an element before any style is applied (HTML, 15). */
final class Elements {
    /** Never shown. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "template",
            "noscript",
            "noframes",
            "noembed",
            "datalist",
            "param",
            "source",
            "track",
            "area",
            "rp",
            "basefont",
            "frameset",
            "frame");

    /** Shows something that is not its text. */
    private static final Set<String> PICTURES = Set.of(
            "img",
            "image",
            "object",
            "embed",
            "iframe",
            "svg",
            "math",
            "canvas",
            "select",
            "button",
            "audio",
            "video",
            "progress",
            "meter",
            "applet",
            "keygen");

    /** Shows its text in a way of its own, with other marks, or beside what it belongs to. */
    private static final Set<String> IN_ITS_OWN_WAY = Set.of(
            "textarea",
            "marquee",
            "ruby",
            "rt",
            "rb",
            "rtc",
            "summary",
            "optgroup",
            "option",
            "slot",
            "hr",
            "nav",
            "map");

    /** Shows its text and nothing else, at most in another font, size or colour. */
    private static final Set<String> PLAIN = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "article",
            "aside",
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "dd",
            "del",
            "details",
            "dfn",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "html",
            "i",
            "input",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "main",
            "mark",
            "menu",
            "nobr",
            "ol",
            "output",
            "p",
            "pre",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "wbr",
            "o:p");

    private static final List<String> TELLING = List.of(
            "hidden",
            "dir",
            "color",
            "size",
            "face",
            "text",
            "bgcolor",
            "background",
            "href",
            "popover",
            "open",
            "value",
            "width");

    private static final Pattern WRITING =
            Pattern.compile("write|innerHTML|innerText|textContent|append|insert|html\\(|text\\(");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Set<String> RAISED = Set.of("sub", "sup");

    private static final Map<String, String> DISPLAYS = Map.ofEntries(
            Map.entry("table", "table"),
            Map.entry("caption", "table-caption"),
            Map.entry("colgroup", "table-column-group"),
            Map.entry("col", "table-column"),
            Map.entry("thead", "table-header-group"),
            Map.entry("tbody", "table-row-group"),
            Map.entry("tfoot", "table-footer-group"),
            Map.entry("tr", "table-row"),
            Map.entry("td", "table-cell"),
            Map.entry("th", "table-cell"),
            Map.entry("li", "list-item"));

    /** How large their text is, measured by what surrounds them. */
    private static final Map<String, Double> SIZES = Map.of(
            "h1", 2.0, "h2", 1.5, "h3", 1.17, "h5", 0.83, "h6", 0.67, "small", 0.83, "big", 1.2, "sub", 0.83, "sup",
            0.83);

    private static final int MOST_ROWS = 200;

    private Elements() {}

    /** Whether an element is there for programs only, or until somebody opens it, as long as no style shows it. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.normalName().equals("dialog") && !element.hasAttr("open")
                || element.hasAttr("popover");
    }

    /** Whether an element is folded away until somebody opens what it is part of. */
    static boolean isFolded(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.normalName().equals("details")
                && !parent.hasAttr("open")
                && parent.children().stream()
                                .filter(child -> child.normalName().equals("summary"))
                                .findFirst()
                                .orElse(null)
                        != element;
    }

    /** Whether an element shows something that is not its text. */
    static boolean isPicture(Element element) {
        return PICTURES.contains(element.normalName());
    }

    /** Whether what an element shows in a cell is not told by its text. */
    static boolean isOtherwise(Element element) {
        return isPicture(element) || isUnseen(element) || IN_ITS_OWN_WAY.contains(element.normalName());
    }

    /** Whether there is no telling how an element shows its text. */
    static boolean isUnknown(Element element) {
        String name = element.normalName();
        return !PLAIN.contains(name) && !name.startsWith("st1:") && !isOtherwise(element);
    }

    /** Whether an element is a script that may write something where it stands; what is no more than data is not run. */
    static boolean mayWrite(Element element) {
        if (!element.normalName().equals("script")) {
            return false;
        }
        String type = Looks.attribute(element, "type");
        return (type.isEmpty() || type.equals("module") || type.contains("script"))
                && (element.hasAttr("src") || WRITING.matcher(element.data()).find());
    }

    static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName());
    }

    static boolean isRaised(Element element) {
        return RAISED.contains(element.normalName());
    }

    static String display(Element element) {
        String display = DISPLAYS.get(element.normalName());
        return display != null ? display : element.isBlock() ? "block" : "inline";
    }

    static double size(Element element) {
        return SIZES.getOrDefault(element.normalName(), 1.0);
    }

    /**
     * Whether a cell may reach from a row, or one before it, into the next: such a row counts even where it is collapsed.
     * Behind more rows than a report has, one may.
     */
    static boolean maySpan(Element row) {
        int rows = 0;
        for (Element each = row; each != null; each = each.previousElementSibling()) {
            rows++;
            if (rows > MOST_ROWS) {
                return true;
            }
            for (Element cell : each.children()) {
                if (cell.hasAttr("rowspan") && !cell.attr("rowspan").equals("1")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What an element's attributes say of how it looks, beside its style. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = Map.of();
        for (int i = 0; i < TELLING.size() && element.attributesSize() > 0; i++) {
            if (element.hasAttr(TELLING.get(i))) {
                attributes = attributes.isEmpty() ? new HashMap<>() : attributes;
                attributes.put(TELLING.get(i), element.attr(TELLING.get(i)));
            }
        }
        return attributes;
    }
}
