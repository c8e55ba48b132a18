package org.ogireport.documents.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.css.Sheets;
import org.ogireport.documents.css.Truth;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;

/**
 * What a person sees of a page: the one place that turns elements into shown text. Nothing is run and nothing is fetched.
 * Text is taken only where it is known to be shown plainly and where it stands; what else is shown is marked.
 */
public final class Eye {
    private static final Set<String> BREAKS = Set.of("br", "hr");
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> ROW = Set.of("tr");
    private static final Set<String> CELLS = Set.of("td", "th");

    /** The kinds of field that show what they hold, letter for letter. */
    private static final Set<String> SHOWN_FIELDS = Set.of("", "text", "search", "tel", "number");

    private static final int FIELD_WIDTH = 20;

    /** Stands for a sheet that is part of the page in a form that is not read: whatever it says is not known. */
    private static final String UNREAD = "html{unread-sheet:yes}";

    private final Tables tables;
    private final Looks looks;
    private final boolean external;
    private final Sheets sheets;
    private final Overlays overlays;
    private final Map<Element, Boolean> grids = new IdentityHashMap<>();
    private final Map<Element, String> texts = new IdentityHashMap<>();
    private final RowPlace rowPlace;

    private Eye(Document page, Sheets sheets, boolean external) {
        this.tables = new Tables(page);
        this.looks = new Looks(page, tables, sheets);
        this.sheets = sheets;
        this.overlays = new Overlays(page, tables, looks, sheets);
        this.rowPlace = new RowPlace(sheets, looks);
        this.external = external;
    }

    /** An eye for a page, with the sheets that stand in it. */
    public static Eye of(Document page) {
        Sheets sheets = new Sheets(page);
        boolean external = false;
        boolean unread = isOfAnotherKind(page);
        String set = "";
        boolean sets = page.select("meta[http-equiv]").stream()
                .noneMatch(meta -> Looks.attribute(meta, "http-equiv").equals("default-style"));
        for (Element element : page.select("style, link")) {
            if (element.normalName().equals("link")) {
                boolean sheet =
                        List.of(Looks.attribute(element, "rel").split("\\s+")).contains("stylesheet");
                unread |= sheet && Looks.attribute(element, "href").startsWith("data:");
                external |= sheet;
                continue;
            }
            String type = Looks.attribute(element, "type");
            boolean closed = element.closest("template, noscript") != null;
            if (!closed && (type.isEmpty() || type.equals("text/css"))) {
                String title = element.attr("title");
                set = set.isEmpty() ? title : set;
                Truth applies = title.isEmpty() || sets && title.equals(set) ? Truth.YES : Truth.MAYBE;
                String text = element.data();
                sheets.add(text.isEmpty() ? element.wholeText() : text, element.attr("media"), applies);
            }
        }
        if (unread || sheets.hasUnread()) {
            sheets.add(UNREAD, "", Truth.YES);
        }
        return new Eye(page, sheets, external || sheets.hasImports());
    }

    /** Whether a page asks browsers to draw it in light letters, or to leave out the styles that stand in it. */
    private static boolean isOfAnotherKind(Document page) {
        for (Element meta : page.select("meta")) {
            String content = Looks.attribute(meta, "content");
            boolean dark = Looks.attribute(meta, "name").equals("color-scheme") && content.contains("dark");
            boolean styles = Looks.attribute(meta, "http-equiv").equals("content-security-policy")
                    && (content.contains("style-src") || content.contains("default-src"))
                    && !content.contains("unsafe-inline");
            if (styles || dark && !content.contains("light")) {
                return true;
            }
        }
        return false;
    }

    /** A class of a table of the page that no sheet in the page defines, while there are others; null where there is none. */
    public @Nullable String unseenClass() {
        if (!external) {
            return null;
        }
        for (Element table : tables.withLabels()) {
            for (Element element : table.getAllElements()) {
                for (String name : element.attr("class").split("\\s+")) {
                    if (!name.isEmpty() && !sheets.names(name)) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    Look look(Element element) {
        return looks.of(element);
    }

    /** An empty line of text outside cells; what makes the whole page doubtful does not count there. */
    ShownText line(Element body) {
        return new ShownText(false, !looks.of(body).isDoubtful());
    }

    /** Whether a table holds figures or facts, rather than the layout of a page. */
    boolean isGrid(Element table) {
        Boolean known = grids.get(table);
        boolean grid = known == null ? tables.isGrid(table, this) : known;
        grids.put(table, grid);
        return grid;
    }

    boolean isGone(Element element) {
        return looks.of(element).isGone();
    }

    /** Whether a line of text ends before an element and after it. */
    boolean isBreak(Element element) {
        return BREAKS.contains(element.normalName()) || !looks.of(element).isInline();
    }

    /** The text of a table cell in one line; tables within it are part of it. */
    String ofCell(Element cell) {
        String known = texts.get(cell);
        if (known != null) {
            return known;
        }
        ShownText text = new ShownText(true, true);
        addWithin(cell, text);
        String shown = text.take();
        texts.put(cell, shown);
        return shown;
    }

    /** The text of an element outside tables that holds a figure and nothing else, marked where that of a cell would be. */
    String ofFigure(Element figure) {
        looks.lookClosely(figure);
        String shown = ofCell(figure);
        return mayShowMore(figure) || rowPlace.mayBeAnother(figure) ? shown + Shown.OTHERWISE : shown;
    }

    /**
     * Whether a cell may show a figure beside its text: one that a script writes there, or the picture behind it. What scripts
     * elsewhere write is not known.
     */
    boolean mayShowMore(Element cell) {
        return looks.of(cell).isPainted() || isWrittenIn(cell);
    }

    private static boolean isWrittenIn(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && (Elements.mayWrite(child) || isWrittenIn(child))) {
                return true;
            }
        }
        return false;
    }

    private void addWithin(Element element, ShownText text) {
        Look look = looks.of(element);
        if (look.isGenerated() && look.isVisible()) {
            text.addOtherwise();
        }
        int items = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText(), look);
            } else if (node instanceof DataNode && look.isSeen()) {
                text.addOtherwise();
            } else if (node instanceof Element child && !isGone(child)) {
                if (look.isContainer()) {
                    text.part();
                }
                add(child, text);
                items++;
            }
            if (look.isContainer() && items > 0) {
                text.part();
            }
        }
    }

    private void add(Element element, ShownText text) {
        if (Elements.isOtherwise(element)) {
            Look look = looks.of(element);
            if (look.isVisible() && look.letters().opacity() > 0) {
                text.addOtherwise();
            }
            return;
        }
        boolean breaks = isBreak(element);
        Look look = looks.of(element);
        if (breaks) {
            text.space();
        }
        boolean apart = look.isApart() || element.normalName().equals("input");
        if (apart) {
            text.part();
        }
        addField(element, text);
        addBox(element, look, text);
        addWithin(element, text);
        if (apart) {
            text.part();
        }
        if (breaks) {
            text.space();
        }
    }

    /** Adds what is seen of an element without text: a box of its own, or what may have become of it. */
    private void addBox(Element element, Look look, ShownText text) {
        boolean seen = look.isVisible() && look.letters().opacity() > 0;
        boolean empty = !element.normalName().equals("input")
                && TextNormalizer.strip(element.wholeText()).isEmpty();
        if (seen && empty && look.isPainted()) {
            text.addOtherwise();
        } else if (seen && empty && (look.isDoubtful() || look.isMoved())) {
            text.doubt();
        }
    }

    /** Adds what a field shows, which is not its children. */
    void addField(Element element, ShownText text) {
        if (!element.normalName().equals("input")) {
            return;
        }
        String type = Looks.attribute(element, "type");
        if (type.equals("hidden")) {
            return;
        }
        String value = element.attr("value");
        String size = TextNormalizer.strip(element.attr("size"));
        int width = size.matches("[0-9]{1,4}") ? Integer.parseInt(size) : FIELD_WIDTH;
        boolean number = !type.equals("number") || value.matches("-?[0-9]+(?:\\.[0-9]+)?");
        boolean empty = value.isEmpty() && !element.attr("placeholder").isEmpty();
        if (SHOWN_FIELDS.contains(type) && !empty && number && value.length() <= width) {
            text.add(value, looks.of(element));
        } else if (looks.of(element).isSeen()) {
            text.addOtherwise();
        }
    }

    /** The rows of a table as they are shown, its head first and its foot last, in the groups that no cell spans. */
    List<List<Element>> groups(Element table) {
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
        List<List<Element>> groups = new ArrayList<>();
        for (Element part : parts) {
            if (GROUPS.contains(part.normalName()) && !isGone(part)) {
                groups.add(within(part, ROW));
            }
        }
        return groups;
    }

    private @Nullable Element first(List<Element> parts, String name) {
        return parts.stream()
                .filter(part -> part.normalName().equals(name) && !isGone(part))
                .findFirst()
                .orElse(null);
    }

    /** The cells of a row that are there. */
    List<Element> cells(Element row) {
        return within(row, CELLS);
    }

    /** The children of an element that have one of the names and are there. */
    private List<Element> within(Element element, Set<String> names) {
        List<Element> there = new ArrayList<>();
        for (Element child : element.children()) {
            if (names.contains(child.normalName()) && !isGone(child)) {
                there.add(child);
            }
        }
        return there;
    }

    /**
     * Whether something about a table as a whole makes each of its figures doubtful: what surrounds it, how its rows are
     * laid out, or something within it that may cover the rest.
     */
    boolean isDoubtful(Element table) {
        Look look = looks.of(table);
        return look.isDoubtful()
                || look.isMoved()
                || overlays.areOver()
                || table.getAllElements().stream()
                        .anyMatch(element -> looks.of(element).mayCover() && !isGone(element));
    }
}
