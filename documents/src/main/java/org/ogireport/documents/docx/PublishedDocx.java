package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.docx.DocxLines.Block;
import org.ogireport.documents.draft.ExactText;
import org.ogireport.documents.draft.PublishedFront;
import org.ogireport.documents.draft.TableFigures;
import org.ogireport.documents.draft.TableParts;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.publish.DocxParts;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/**
 * A Word document that {@link DocxPublisher} wrote. Figures are those that the tables show, read as those of any other
 * document; texts are read to the last space.
 */
final class PublishedDocx {
    /** Stands for what is highlighted: a number that no cell can have. */
    private static final String HIGHLIGHTED = "9".repeat(20);

    private final Layout layout;
    private final Map<String, String> properties;
    private final List<Block> body;
    private final Looks looks;
    private final Origin document;
    private final Grid.Limit limit;
    private final Remarks remarks = new Remarks(false);
    private final List<String> facts = new ArrayList<>();
    private final List<Block> front = new ArrayList<>();
    private final Map<Part, List<Block>> parts = new EnumMap<>(Part.class);
    private @Nullable String title;

    private PublishedDocx(
            Layout layout, Map<String, String> properties, List<Block> body, Looks looks, Origin document) {
        this.layout = layout;
        this.properties = properties;
        this.body = body;
        this.looks = looks;
        this.document = document;
        this.limit = new Grid.Limit(document.name());
    }

    /** The report in a published document; null where it is not one, or its parts cannot be told apart any more. */
    static @Nullable ImportResult read(List<Block> body, Looks looks, Map<String, String> properties, Origin document) {
        Form form = Form.ofCode(properties.getOrDefault(DocxParts.FORM_PROPERTY, ""))
                .orElse(null);
        Form requests = Form.ofCode(properties.getOrDefault(DocxParts.REQUESTS_FORM_PROPERTY, ""))
                .orElse(null);
        if (form == null || requests == null) {
            return null;
        }
        PublishedDocx published = new PublishedDocx(Layout.of(form, requests), properties, body, looks, document);
        return published.divide() ? published.read() : null;
    }

    /** Divides the body by its headings; false if they are not the six parts in order. */
    private boolean divide() {
        List<Block> current = front;
        for (Block element : body) {
            String style = style(element);
            String text = style.isEmpty() ? "" : text(element);
            if (style.equals(DocxParts.HEADING_NAME)) {
                Part part = Headings.partExactly(text);
                if (part == null || part.ordinal() != parts.size()) {
                    return false;
                }
                current = new ArrayList<>();
                parts.put(part, current);
            } else if (style.equals(DocxParts.TITLE_NAME) && title == null) {
                title = text;
            } else if (style.equals(DocxParts.FACT_NAME) && current == front) {
                facts.add(text);
            } else {
                current.add(element);
            }
        }
        return title != null && parts.size() == Part.values().length;
    }

    /** The name of the style of a paragraph; empty for what is no paragraph. */
    private String style(Block block) {
        XmlNode properties = block.element().child("pPr");
        return block.element().is("p") && properties != null
                ? looks.styles().get("paragraph", properties.child("pStyle")).name()
                : "";
    }

    private String text(Block paragraph) {
        return DocxText.ofParagraph(paragraph.element(), looks, paragraph.look(), new Fields());
    }

    private ImportResult read() {
        Draft.Builder draft = Draft.builder(layout);
        // before any prose, in which tables would be counted too
        List<Section> sections = sections(limit, null);
        Map<String, String> carried = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(DocxParts.CARRIED_PREFIX)) {
                carried.put(name.substring(DocxParts.CARRIED_PREFIX.length()), value);
            }
        });
        PublishedFront.read(
                ExactText.line(title == null ? "" : title, remarks),
                prose(front).paragraphs(),
                ExactText.narrative(facts, remarks).paragraphs(),
                carried,
                draft,
                remarks);
        draft.overview(prose(parts.getOrDefault(Part.OVERVIEW, List.of())))
                .problems(prose(parts.getOrDefault(Part.PROBLEMS, List.of())))
                .otherMatters(prose(parts.getOrDefault(Part.OTHER_MATTERS, List.of())));
        TableFigures.fill(TableParts.read(layout, sections), document, draft, remarks);
        restoreUnreadable(draft);
        return new ImportResult(draft.build(), remarks.list());
    }

    /** The tables, with what stands for the text of a highlighted cell; null for its text. */
    private List<Section> sections(Grid.Limit limit, @Nullable String highlighted) {
        List<Section> sections = new ArrayList<>();
        parts.forEach((part, elements) -> {
            if (part.isTable()) {
                List<Line> lines = DocxLines.of(elements, looks, limit, highlighted);
                sections.add(new Section(part, part.heading(), lines, List.of(part)));
            }
        });
        return sections;
    }

    private Narrative prose(List<Block> elements) {
        List<String> paragraphs = new ArrayList<>();
        for (Block element : elements) {
            if (element.element().is("p")) {
                paragraphs.add(text(element));
                continue;
            }
            for (Line line : DocxLines.of(List.of(element), looks, limit)) {
                if (line.row() == null) {
                    paragraphs.add(line.text());
                } else if (!line.isFiller()) {
                    remarks.add(Kind.UNPLACED_TEXT, 0, line.text());
                }
            }
        }
        return ExactText.narrative(paragraphs, remarks);
    }

    /** Gives cells that still show what could not be read before, and as highlighted, the very text they had. */
    private void restoreUnreadable(Draft.Builder builder) {
        if (layout.cells().stream()
                .noneMatch(cell -> properties.containsKey(DocxParts.UNREADABLE_PREFIX + cell.path()))) {
            return;
        }
        Draft read = builder.build();
        Draft.Builder marked = Draft.builder(layout);
        List<Section> sections = sections(new Grid.Limit(document.name()), HIGHLIGHTED);
        TableFigures.fill(TableParts.read(layout, sections), document, marked, new Remarks(false));
        Draft marks = marked.build();
        for (Cell cell : layout.cells()) {
            String text = properties.get(DocxParts.UNREADABLE_PREFIX + cell.path());
            Source source = read.source(cell).orElse(null);
            if (text == null || source == null || source.text() == null || !isHighlighted(marks, cell)) {
                continue;
            }
            CellValue before = CellValue.inPlaceOfNumber(ExactText.repaired(text, remarks));
            if (source.text().equals(TextNormalizer.shorten(ExactText.shown(before), TableFigures.LONGEST_SOURCE))) {
                Unread unread = TableFigures.unread(properties.get(DocxParts.UNREAD_PREFIX + cell.path()));
                builder.set(cell, before, source.toBuilder().unread(unread).build());
            }
        }
    }

    private static boolean isHighlighted(Draft marks, Cell cell) {
        return marks.source(cell).map(Source::text).filter(HIGHLIGHTED::equals).isPresent();
    }
}
