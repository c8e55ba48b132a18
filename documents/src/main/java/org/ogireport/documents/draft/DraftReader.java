package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
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
import org.ogireport.documents.text.RunTogether;
import org.ogireport.documents.text.TextLines;

/** Makes a draft of a document's lines, whatever format they came from. */
public final class DraftReader {
    private static final int FEWEST_LABELS = 5;
    private static final char REPLACED = '\uFFFD';
    private static final int LONGEST_OF_PAGE = 100;
    private static final int MOST_OPENING_LINES = 4;

    /** What a page says of its publication, between title and preface. */
    private static final Pattern OF_PAGE = Pattern.compile(
            "\\[?(?:发布|发文|公开|成文|生成)?(?:日期|时间|机构)[:\\]]|(?:信息|文章|稿件)?来源:|索引号|浏览|点击|访问(?:量|次数)|字体|字号|打印|分享");

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
        if (lines.isEmpty()) {
            throw new ImportException(document.name(), ImportException.Reason.EMPTY);
        }
        Remarks remarks = new Remarks(false);
        if (lines.stream().anyMatch(line -> line.text().indexOf(REPLACED) >= 0)) {
            remarks.add(Kind.CHARACTERS_REPLACED, 0, "");
        }
        boolean inTables = lines.stream().anyMatch(Line::isTabular);
        String text = inTables ? "" : lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return read(inTables ? lines : RunTogether.apart(TextLines.of(text)), document, remarks);
    }

    /**
     * Reads a document.
     *
     * @throws ImportException if there is no row of the form's tables
     */
    public static ImportResult read(List<Line> lines, Origin document, Remarks remarks) {
        List<Section> sections = Outline.of(ofOneReport(lines, remarks));
        TableParts tables = tables(sections, years(sections.get(0)));
        if (tables.fit() == 0 && ProseLines.labelsIn(lines) < FEWEST_LABELS) {
            throw new ImportException(document.name(), ImportException.Reason.NOTHING_RECOGNIZED);
        }
        Draft.Builder draft = Draft.builder(tables.layout());
        DraftReader reader = new DraftReader(sections, remarks);
        reader.readFront(draft);
        reader.readProse(draft);
        reader.warnOfMissingParts();
        TableFigures.fill(tables, document, draft, remarks);
        return new ImportResult(draft.build(), remarks.list());
    }

    /** The lines before the title of another organ's report, which stands behind this one. */
    private static List<Line> ofOneReport(List<Line> lines, Remarks remarks) {
        int first = -1;
        String authority = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean can = line.row() == null && Title.canBeIn(line);
            Title title = can ? Title.in(List.of(line)) : null;
            if (title == null || title.authority() == null) {
                continue;
            }
            if (first >= 0
                    && !title.authority().equals(authority)
                    && lines.subList(first, i).stream()
                            .anyMatch(between -> between.row() == null && Headings.partOf(between.text()) != null)) {
                remarks.add(Kind.TABLE_OF_OTHER_REPORT, line.number(), title.text());
                return lines.subList(0, i);
            }
            if (first < 0) {
                first = i;
                authority = title.authority();
            }
        }
        return lines;
    }

    /** The years that a title names; none where there is no title. */
    private static List<Integer> years(Section front) {
        Title title = Title.in(titleLines(front));
        return title == null ? List.of() : title.years();
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
        List<TableParts> all = new ArrayList<>();
        for (Layout layout : NEWEST_FIRST) {
            all.add(TableParts.read(layout, sections, years));
        }
        TableParts best = all.get(0);
        for (TableParts tables : all) {
            best = tables.fit() > best.fit() ? tables : best;
        }
        return best;
    }

    private void readFront(Draft.Builder draft) {
        Section front = sections.get(0);
        List<Line> lines = titleLines(front);
        Title title = Title.in(lines);
        List<Line> body = new ArrayList<>();
        for (Line line : title == null ? lines : lines.subList(title.to(), lines.size())) {
            boolean ofPage = OF_PAGE.matcher(TextNormalizer.key(TextNormalizer.shorten(line.text(), LONGEST_OF_PAGE)))
                    .lookingAt();
            if (ofPage && line.text().length() < LONGEST_OF_PAGE) {
                remarks.add(Kind.UNPLACED_TEXT, line.number(), TextNormalizer.strip(line.text()));
            } else {
                body.add(line);
            }
        }
        Narrative prose = ProseLines.narrative(body, remarks);
        Preface preface = PrefaceReader.read(prose, prose.paragraphs().isEmpty() ? opening() : prose);
        draft.preface(preface);
        if (title == null) {
            remarks.add(Kind.TITLE_NOT_FOUND, 0, "");
        } else {
            draft.title(title.text());
            lines.subList(0, title.from()).stream()
                    .filter(line -> !line.isFiller())
                    .forEach(line -> remarks.add(Kind.UNPLACED_TEXT, line.number(), TextNormalizer.strip(line.text())));
            if (title.authority() == null) {
                remarks.add(Kind.AUTHORITY_NOT_FOUND, lines.get(title.from()).number(), title.text());
            } else {
                draft.authority(Authority.of(title.authority()));
            }
        }
        readYear(draft, null, title, preface, remarks);
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

    /**
     * The year, which nothing that tells it contradicts.
     *
     * @param labelled the year in a line of its own; null where there is none
     */
    static void readYear(
            Draft.Builder draft, @Nullable Integer labelled, @Nullable Title title, Preface preface, Remarks remarks) {
        Integer titled =
                title != null && title.years().size() == 1 ? title.years().get(0) : null;
        Integer period = periodYear(preface);
        Set<Integer> years = new LinkedHashSet<>();
        if (labelled != null) {
            years.add(labelled);
        }
        if (titled != null) {
            years.add(titled);
        }
        if (period != null) {
            years.add(period);
        }
        if (years.size() > 1) {
            String all = years.stream().map(year -> year.toString()).collect(Collectors.joining(", "));
            remarks.add(Kind.YEAR_CONTRADICTORY, 0, all);
        } else if (years.size() == 1) {
            years.forEach(draft::year);
        } else {
            remarks.add(Kind.YEAR_NOT_FOUND, 0, title == null ? "" : title.text());
        }
    }

    /** The year that the whole statistics period lies in. */
    static @Nullable Integer periodYear(Preface preface) {
        boolean within = preface.periodStart() != null
                && preface.periodEnd() != null
                && preface.periodStart().getYear() == preface.periodEnd().getYear();
        return within ? Integer.valueOf(preface.periodStart().getYear()) : null;
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
