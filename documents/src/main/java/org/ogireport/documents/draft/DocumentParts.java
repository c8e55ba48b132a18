package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Text;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentOutline.Ending;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.DocumentPart.Content;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;

/** Tells the parts of a document as they were found, and whether the last of them is there to its end. */
final class DocumentParts {
    private static final char REPLACED = '\uFFFD';
    private static final String ENDS_OF_SENTENCES = "。！？；.!?;）)”\"》";

    private final Outline outline;
    private final TableParts tables;
    private final Origin document;

    DocumentParts(Outline outline, TableParts tables, Origin document) {
        this.outline = outline;
        this.tables = tables;
        this.document = document;
    }

    /** Every part in the order they stand in; a table without a heading stands where the form has it. */
    List<DocumentPart> parts() {
        List<DocumentPart> parts = new ArrayList<>();
        List<Outline.Headed> headings = outline.headings();
        for (Outline.Headed headed : headings.subList(0, Math.min(headings.size(), DocumentOutline.MAX_ENTRIES - 3))) {
            parts.add(part(headed));
        }
        for (Part part : Part.values()) {
            boolean headed = headings.stream().anyMatch(heading -> heading.part() == part);
            if (part.isTable() && !headed && isFound(part)) {
                int at = 0;
                while (at < parts.size() && parts.get(at).part().ordinal() < part.ordinal()) {
                    at++;
                }
                parts.add(at, new DocumentPart(part, null, null, Content.TABLE, null));
            }
        }
        return parts;
    }

    private DocumentPart part(Outline.Headed headed) {
        String heading = TextNormalizer.strip(Text.repair(headed.heading()).replace('\n', ' '));
        Line line = headed.line();
        Spot spot = document.spots().get(line.number());
        Source source = document.source()
                .page(spot == null ? null : spot.page())
                .line(document.numbered() && line.number() > 0 ? Integer.valueOf(line.number()) : null)
                .box(spot == null ? null : spot.box())
                .build();
        return new DocumentPart(headed.part(), heading, Headings.numberOf(heading), content(headed.below()), source);
    }

    private static Content content(List<Line> lines) {
        Content content = Content.NONE;
        for (Line line : lines) {
            if (line.isTabular() || line.row() != null || ProseLines.beginsTable(line)) {
                return Content.TABLE;
            }
            content = line.isFiller() ? content : Content.PROSE;
        }
        return content;
    }

    private boolean isFound(Part part) {
        return rows(part).stream().anyMatch(row -> !tables.readings(row).isEmpty());
    }

    private List<Row> rows(Part part) {
        return tables.layout().rows().stream().filter(row -> row.part() == part).toList();
    }

    /** Whether the document ends in the middle of its last part. */
    Ending ending(List<Section> sections) {
        Section last = sections.get(sections.size() - 1);
        Line line =
                last.lines().isEmpty() ? null : last.lines().get(last.lines().size() - 1);
        boolean damaged =
                line != null && line.text().indexOf(REPLACED, line.text().length() - 1) >= 0;
        return damaged || last.part() != Part.OTHER_MATTERS && (isBrokenOff(last, line) || beginsNext(last, line))
                ? Ending.CUT
                : Ending.WHOLE;
    }

    private boolean isBrokenOff(Section last, @Nullable Line line) {
        Part part = last.part();
        Part table = lastTable(last);
        if (table != null) {
            List<Row> rows = rows(table);
            return tables.readings(rows.get(rows.size() - 1)).isEmpty();
        }
        return part != null && (line == null || !endsSentence(line.text()));
    }

    /** The last table that a section has, or ought to have. */
    private @Nullable Part lastTable(Section section) {
        Part table = section.part() != null && section.part().isTable() ? section.part() : null;
        for (Part part : section.tableParts()) {
            table = isFound(part) ? part : table;
        }
        return table;
    }

    private static boolean endsSentence(String line) {
        String text = TextNormalizer.strip(line);
        return ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the last line is the beginning of the next part's heading. */
    private static boolean beginsNext(Section last, @Nullable Line line) {
        if (last.part() == null || line == null || line.isTabular()) {
            return false;
        }
        String heading = TextNormalizer.key(Part.values()[last.part().ordinal() + 1].heading());
        String text = line.text().length() > heading.length() + 10 ? "" : TextNormalizer.key(line.text());
        return !text.isEmpty() && text.length() < heading.length() && heading.startsWith(text);
    }
}
