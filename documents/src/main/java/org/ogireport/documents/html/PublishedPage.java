package org.ogireport.documents.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.documents.draft.ExactText;
import org.ogireport.documents.draft.Labelled;
import org.ogireport.documents.draft.PublishedFront;
import org.ogireport.documents.draft.TableFigures;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Numerals;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Shown;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/**
 * A page, or tables within a page, that {@link HtmlPublisher} wrote: figures are read from what the page carries for
 * programs, and only where the page shows the same.
 */
public final class PublishedPage {
    private static final String DATA = "data-ogi-";
    private static final Evaluator TABLE = Selector.evaluatorOf("table");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,16}(?:\\.[0-9]{1,6})?");
    private static final Set<Kind> OF_TEXTS = EnumSet.of(
            Kind.TITLE_NOT_FOUND,
            Kind.AUTHORITY_NOT_FOUND,
            Kind.YEAR_NOT_FOUND,
            Kind.YEAR_CONTRADICTORY,
            Kind.PART_NOT_FOUND,
            Kind.CHARACTERS_REPLACED,
            Kind.TEXT_LEFT_OUT);

    private final Element root;
    private final Layout layout;
    private final Eye eye;
    private final Origin document;
    private final List<Element> tables;
    private final List<Element> parts;
    private final Remarks remarks = new Remarks(false);
    private final Draft.Builder draft;

    private PublishedPage(Element root, Layout layout, Document page, Eye eye, Origin document) {
        this.root = root;
        this.layout = layout;
        this.eye = eye;
        this.document = document;
        this.tables = page.getElementsByTag("table").stream()
                .filter(table -> !eye.isGone(table) && eye.isGrid(table))
                .toList();
        this.parts = root.getElementsByAttribute(DATA + "part");
        this.draft = Draft.builder(layout);
    }

    /** The published tables that a page holds; null where it holds none, or those of several reports. */
    public static @Nullable PublishedPage in(Document page, Eye eye, Origin document) {
        List<Element> roots = page.getElementsByAttribute(DATA + "form");
        if (roots.size() != 1) {
            return null;
        }
        Element root = roots.get(0);
        Form form = Form.ofCode(root.attr(DATA + "form")).orElse(null);
        Form requests = Form.ofCode(root.attr(DATA + "requests-form")).orElse(null);
        boolean figures = root.selectFirst("[" + DATA + "cell]") != null;
        return form == null || requests == null || !figures
                ? null
                : new PublishedPage(root, Layout.of(form, requests), page, eye, document);
    }

    /** Whether the page is published as a whole, rather than its tables alone. */
    public boolean isWhole() {
        return part("preface") != null
                && root.selectFirst("h1") != null
                && part(Part.OVERVIEW.path()) != null
                && part(Part.PROBLEMS.path()) != null
                && part(Part.OTHER_MATTERS.path()) != null;
    }

    private @Nullable Element part(String name) {
        List<Element> named = parts.stream()
                .filter(part -> part.attr(DATA + "part").equals(name))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /**
     * The published tables, with the texts of the page they stand in.
     *
     * @param page what the page shows, read as any page is
     */
    public ImportResult readTables(ImportResult page) {
        Draft texts = page.draft();
        texts.title().ifPresent(draft::title);
        texts.year().ifPresent(draft::year);
        texts.authority().ifPresent(draft::authority);
        texts.outline().ifPresent(draft::outline);
        draft.preface(texts.preface())
                .overview(texts.overview())
                .problems(texts.problems())
                .otherMatters(texts.otherMatters());
        page.remarks().stream()
                .filter(remark -> OF_TEXTS.contains(remark.kind()))
                .forEach(remark -> remarks.add(remark.kind(), remark.line(), remark.text()));
        readFigures(texts);
        return new ImportResult(draft.build(), remarks.list());
    }

    /**
     * The whole page.
     *
     * @param page what it shows, read as any page is
     */
    public ImportResult read(ImportResult page) {
        readFront();
        draft.overview(prose(Part.OVERVIEW)).problems(prose(Part.PROBLEMS)).otherMatters(prose(Part.OTHER_MATTERS));
        readFigures(page.draft());
        // what the portal around it says, such as the day; of its own parts there is nothing to tell that it does not
        // carry
        page.draft()
                .outline()
                .map(DocumentOutline::metadata)
                .filter(metadata -> !metadata.isEmpty())
                .ifPresent(metadata -> draft.outline(
                        new DocumentOutline(DocumentOutline.Ending.WHOLE, List.of(), List.of(), metadata)));
        return new ImportResult(draft.build(), remarks.list());
    }

    private void readFront() {
        Element front = part("preface");
        Element heading = root.selectFirst("h1");
        if (front == null || heading == null) {
            throw new IllegalStateException("not a whole page");
        }
        List<String> facts = new ArrayList<>();
        for (Element fact : front.select("dl > div")) {
            Element label = fact.selectFirst("dt");
            Element text = fact.selectFirst("dd");
            if (label != null && text != null) {
                facts.add(new Labelled(text(label), text(text)).line());
            }
        }
        Map<String, String> carried = new LinkedHashMap<>();
        for (Attribute attribute : root.attributes()) {
            if (attribute.getKey().startsWith(DATA)) {
                carried.put(attribute.getKey().substring(DATA.length()), attribute.getValue());
            }
        }
        PublishedFront.read(
                ExactText.line(text(heading), remarks),
                paragraphs(front),
                ExactText.narrative(facts, remarks).paragraphs(),
                carried,
                draft,
                remarks);
    }

    private Narrative prose(Part part) {
        Element section = part(part.path());
        return section == null ? Narrative.EMPTY : new Narrative(paragraphs(section));
    }

    /** The paragraphs of a section as they were published; whatever else was put into it, line by line. */
    private List<String> paragraphs(Element section) {
        List<String> paragraphs = new ArrayList<>();
        for (Node node : section.childNodes()) {
            if (node instanceof TextNode words
                    && !words.isBlank()
                    && eye.look(section).isSeen()) {
                paragraphs.add(TextNormalizer.collapse(words.getWholeText()));
            } else if (node instanceof Element child && !eye.isGone(child)) {
                switch (child.normalName()) {
                    case "h1", "h2", "dl", "table" -> {}
                    case "p" -> paragraphs.add(text(child));
                    default ->
                        HtmlLines.of(child, eye, new Grid.Limit(document.name()))
                                .forEach(line -> paragraphs.add(line.line().text()));
                }
            }
        }
        return ExactText.narrative(paragraphs, remarks).paragraphs();
    }

    /** The text of an element to the last space, in which only {@code <br>} begins a line. */
    private String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    private void append(Element element, StringBuilder text) {
        Look look = eye.look(element);
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words && look.isSeen()) {
                String shown = words.getWholeText().replace('\n', ' ');
                text.append(shown).append(look.isDoubtful() && !words.isBlank() ? Shown.OTHERWISE : "");
            } else if (node instanceof Element child && !eye.isGone(child)) {
                text.append(child.normalName().equals("br") ? "\n" : "");
                text.append(Elements.isPicture(child) ? Shown.OTHERWISE : "");
                append(child, text);
            }
        }
    }

    private void readFigures(Draft shown) {
        Map<Cell, List<Element>> found = new HashMap<>();
        for (Element element : root.getElementsByAttribute(DATA + "cell")) {
            Cell cell = layout.cell(element.attr(DATA + "cell")).orElse(null);
            if (cell == null) {
                remarks.add(Kind.UNPLACED_TEXT, 0, element.attr(DATA + "cell"));
            } else {
                found.computeIfAbsent(cell, known -> new ArrayList<>()).add(element);
            }
        }
        for (Cell cell : layout.cells()) {
            List<Element> elements = found.getOrDefault(cell, List.of());
            if (elements.isEmpty()) {
                draft.set(cell, CellValue.NOT_FOUND);
                remarks.add(Kind.ROW_NOT_FOUND, 0, cell.words().chinese());
            } else if (elements.size() > 1) {
                String all = elements.stream().map(eye::ofCell).collect(Collectors.joining(" | "));
                draft.set(
                        cell,
                        Numerals.unreadable(all.isBlank() ? cell.words().chinese() : all),
                        source(cell, elements.get(0), all)
                                .unread(Unread.REPEATED)
                                .build());
                remarks.add(Kind.ROW_REPEATED, 0, cell.words().chinese());
            } else {
                readFigure(cell, elements.get(0), shown);
            }
        }
    }

    private void readFigure(Cell cell, Element element, Draft page) {
        Cell read = page.layout().cell(cell.path()).orElse(null);
        CellValue seen = read == null ? CellValue.NOT_FOUND : page.value(read);
        String own = eye.isGone(element) ? "" : eye.ofCell(element);
        String shown = read == null ? own : page.source(read).map(Source::text).orElse(own);
        CellValue carried = carried(cell, element);
        if (carried != null && agrees(seen, carried, own)) {
            Unread unread =
                    carried.isNumber() || carried.isBlank() ? null : TableFigures.unread(element.attr(DATA + "unread"));
            draft.set(cell, carried, source(cell, element, shown).unread(unread).build());
            return;
        }
        String other =
                element.hasAttr(DATA + "value") ? element.attr(DATA + "value") : element.attr(DATA + "unreadable");
        remarks.add(Kind.FIGURE_EDITED, 0, cell.words().chinese() + ": " + shown + " ≠ " + other);
        String text = ExactText.repaired(shown.isEmpty() ? other : shown, remarks);
        draft.set(
                cell,
                Numerals.unreadable(text),
                source(cell, element, shown).unread(Unread.EDITED).build());
    }

    /** What a cell carries for programs; null where that is nothing it could have been published with. */
    private @Nullable CellValue carried(Cell cell, Element element) {
        boolean plain = element.hasAttr(DATA + "value");
        if (plain == element.hasAttr(DATA + "unreadable")) {
            return null;
        }
        String text = element.attr(DATA + (plain ? "value" : "unreadable"));
        if (!plain) {
            String carried = ExactText.repaired(text, remarks);
            return carried.equals(text) ? CellValue.inPlaceOfNumber(text) : null;
        }
        if (text.isEmpty()) {
            return CellValue.BLANK;
        }
        if (!NUMBER.matcher(text).matches() || !cell.kind().admits(new BigDecimal(text))) {
            return null;
        }
        return cell.kind().isWhole()
                ? CellValue.of(new BigDecimal(text).longValueExact())
                : CellValue.of(new BigDecimal(text));
    }

    /**
     * Whether a page says the same where it is read by what it shows.
     *
     * @param seen what stands where the form has the cell
     * @param own what the cell's own element shows
     */
    private static boolean agrees(CellValue seen, CellValue carried, String own) {
        if (!carried.isNumber() && !carried.isBlank()) {
            return own.equals(ExactText.shown(carried));
        }
        return seen.isBlank() == carried.isBlank()
                && seen.number().map(CellValue::of).equals(carried.number().map(CellValue::of));
    }

    private Source.Builder source(Cell cell, Element element, String text) {
        Element table = element.closest(TABLE);
        int number = table == null ? 0 : tables.indexOf(table) + 1;
        return document.source()
                .table(number == 0 ? null : number)
                .part(cell.part().heading())
                .row(cell.row().words().chinese())
                .column(cell.column().words().chinese())
                .text(TextNormalizer.shorten(text, TableFigures.LONGEST_SOURCE))
                .match(Source.Match.STATED);
    }
}
