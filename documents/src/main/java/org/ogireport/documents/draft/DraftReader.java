package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.Section;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;
import org.ogireport.documents.text.TextLayout;

/** Makes a draft of a document's lines, whatever format they came from. */
public final class DraftReader {
    private static final int FEWEST_LABELS = 5;
    private static final char REPLACED = '\uFFFD';
    private static final int MOST_OPENING_LINES = 4;
    private static final int LONGEST_FOOT = 12;

    /** Most documents are of the newest form; within a form its own tables come before mixtures. */
    private static final List<Layout> NEWEST_FIRST = Layout.values().stream()
            .sorted(Comparator.comparing((Layout layout) -> layout.form().firstYear())
                    .reversed())
            .toList();

    private final List<Section> sections;
    private final Remarks remarks;

    private DraftReader(List<Section> sections, Remarks remarks) {
        this.sections = sections;
        this.remarks = remarks;
    }

    /**
     * Reads a document without lines of its own: paragraphs and tables, or paragraphs that hold text as it was extracted.
     *
     * @throws ImportException if there are none, or no row of the form's tables
     */
    public static ImportResult readPage(List<Line> lines, Origin document) {
        return readPage(lines, List.of(), document);
    }

    /**
     * Reads a page, as {@link #readPage(List, Origin)} does, of which it is known what it says of itself elsewhere.
     *
     * @throws ImportException if there are no lines, or no row of the form's tables
     */
    public static ImportResult readPage(List<Line> lines, List<PageMetadata> declared, Origin document) {
        if (lines.isEmpty()) {
            throw new ImportException(document.name(), ImportException.Reason.EMPTY);
        }
        Remarks remarks = new Remarks(false);
        if (lines.stream().anyMatch(line -> line.text().indexOf(REPLACED) >= 0)) {
            remarks.add(Kind.CHARACTERS_REPLACED, 0, "");
        }
        boolean inTables = lines.stream().anyMatch(Line::isTabular);
        String text = inTables ? "" : lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return read(inTables ? lines : TextLayout.lines(text, document.name()), declared, document, remarks);
    }

    /**
     * Reads a document.
     *
     * @throws ImportException if there is no row of the form's tables
     */
    public static ImportResult read(List<Line> lines, Origin document, Remarks remarks) {
        return read(lines, List.of(), document, remarks);
    }

    private static ImportResult read(List<Line> all, List<PageMetadata> declared, Origin document, Remarks remarks) {
        List<Line> lines = ofOneReport(all, remarks);
        List<Line> report = lines.subList(0, endOfReport(lines));
        List<Line> foot = lines.subList(report.size(), lines.size());
        foot.forEach(line -> remarks.add(Kind.UNPLACED_TEXT, line.number(), TextNormalizer.strip(line.text())));
        Outline outline = Outline.of(report);
        List<Section> sections = outline.sections();
        FrontReader front = new FrontReader(titleLines(sections.get(0)), remarks);
        Title title = front.title();
        TableParts tables = tables(sections, title == null ? List.of() : title.years());
        if (tables.fit() == 0 && ProseLines.labelsIn(lines) < FEWEST_LABELS) {
            throw new ImportException(document.name(), ImportException.Reason.NOTHING_RECOGNIZED);
        }
        Draft.Builder draft = Draft.builder(tables.layout());
        DraftReader reader = new DraftReader(sections, remarks);
        front.read(draft, reader.opening());
        reader.readProse(draft);
        reader.warnOfMissingParts();
        TableFigures.fill(tables, document, draft, remarks);
        DocumentParts parts = new DocumentParts(outline, tables, document);
        List<PageMetadata> metadata =
                new ArrayList<>(PageFacts.in(sections.get(0).lines(), document));
        metadata.addAll(PageFacts.in(foot, document));
        metadata.addAll(declared);
        warnOfDays(metadata, remarks);
        draft.outline(new DocumentOutline(
                parts.ending(sections), title == null ? List.of() : title.lines(), parts.parts(), metadata));
        return new ImportResult(draft.build(), remarks.list());
    }

    private static void warnOfDays(List<PageMetadata> metadata, Remarks remarks) {
        List<String> days = metadata.stream()
                .filter(said -> said.name() == PageMetadata.Name.PUBLISHED && said.date() != null)
                .map(said -> String.valueOf(said.date()))
                .distinct()
                .toList();
        if (days.size() > 1) {
            remarks.add(Kind.PUBLICATION_CONTRADICTORY, 0, String.join(", ", days));
        }
    }

    /** Where the report ends and what the page says of itself below it begins. */
    private static int endOfReport(List<Line> lines) {
        int end = lines.size();
        while (end > 1 && lines.size() - end < LONGEST_FOOT && PageFacts.isOfPage(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** The lines before the title of another organ's report, which stands behind this one. */
    private static List<Line> ofOneReport(List<Line> lines, Remarks remarks) {
        int first = -1;
        String authority = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean can = line.row() == null && Title.canBeIn(line);
            Title title = can ? Title.in(List.of(line)) : null;
            String named = title == null || !title.isWhole() ? null : title.authority();
            if (title == null || named == null) {
                continue;
            }
            if (first >= 0
                    && !named.equals(authority)
                    && lines.subList(first, i).stream()
                            .anyMatch(between -> between.row() == null && Headings.partOf(between.text()) != null)) {
                remarks.add(Kind.TABLE_OF_OTHER_REPORT, line.number(), title.text());
                return lines.subList(0, i);
            }
            if (first < 0) {
                first = i;
                authority = named;
            }
        }
        return lines;
    }

    /** The lines among which a title can be. */
    private static List<Line> titleLines(Section front) {
        return front.part() == null
                ? ProseLines.prose(front).stream()
                        .filter(line -> line.row() == null)
                        .toList()
                : List.of();
    }

    /** The tables of the layout of which most is there; of equal ones those of the newest form. */
    private static TableParts tables(List<Section> sections, List<Integer> years) {
        List<TableParts> all = TableParts.read(NEWEST_FIRST, sections, years);
        TableParts best = all.get(0);
        int most = best.fit();
        for (TableParts tables : all) {
            int fit = tables.fit();
            best = fit > most ? tables : best;
            most = Math.max(fit, most);
        }
        return best;
    }

    /** What part one begins with, where the preface may be printed. */
    private Narrative opening() {
        List<Line> lines = sections.stream()
                .filter(section -> section.part() == Part.OVERVIEW)
                .flatMap(section -> ProseLines.prose(section).stream())
                .limit(MOST_OPENING_LINES)
                .toList();
        return ProseLines.narrative(lines, new Remarks(false));
    }

    private void readProse(Draft.Builder draft) {
        for (Section section : sections) {
            Part part = section.part();
            if (part == null || part.isTable()) {
                continue;
            }
            Narrative prose = ProseLines.narrative(ProseLines.prose(section), remarks);
            switch (part) {
                case OVERVIEW -> draft.overview(prose);
                case PROBLEMS -> draft.problems(prose);
                case OTHER_MATTERS -> draft.otherMatters(prose);
                default -> throw new AssertionError(part);
            }
        }
    }

    private void warnOfMissingParts() {
        Set<Part> missing = EnumSet.allOf(Part.class);
        sections.forEach(section -> missing.remove(section.part()));
        missing.forEach(part -> remarks.add(Kind.PART_NOT_FOUND, 0, part.heading()));
    }
}
