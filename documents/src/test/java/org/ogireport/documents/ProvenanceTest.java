package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Box;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.TextNormalizer;

/** Where the cells of every importer say that they stood, and how sure that is. */
class ProvenanceTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);

    enum Kind {
        HTML(2),
        DOCX(1),
        PDF(1),
        PDF_WITHOUT_LINES(0),
        TEXT(0);

        /** Which table part two is; 0 where tables are not told apart. */
        private final int firstTable;

        Kind(int firstTable) {
            this.firstTable = firstTable;
        }

        byte[] document(HtmlSample sample) {
            return switch (this) {
                case HTML -> sample.html().getBytes(StandardCharsets.UTF_8);
                case DOCX -> DocxSample.of(sample);
                case PDF -> PdfSample.of(sample);
                case PDF_WITHOUT_LINES -> new PdfSample(sample, false, -1).bytes();
                case TEXT -> Sample.rowByRow(Sample.DISTINCT).getBytes(StandardCharsets.UTF_8);
            };
        }

        boolean hasPages() {
            return this == PDF || this == PDF_WITHOUT_LINES;
        }
    }

    private static HtmlSample sample() {
        return new HtmlSample(LAYOUT, Sample.DISTINCT);
    }

    private static Draft readHtml(String page) {
        return ReportImporters.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .draft();
    }

    private static Source source(Draft draft, Row row, Column column) {
        return draft.source(row.cell(column)).orElseThrow();
    }

    private static Map<Match, Long> matches(Draft draft) {
        Map<Match, Long> matches = new TreeMap<>();
        for (Cell cell : draft.cells()) {
            draft.source(cell).map(Source::match).ifPresent(match -> matches.merge(match, 1L, Long::sum));
        }
        return matches;
    }

    @ParameterizedTest
    @EnumSource
    void every_cell_names_its_document_and_place(Kind kind) {
        byte[] document = kind.document(sample());
        Draft draft = ReportImporters.read(document, "年报.bin").draft();
        String sha256 = PublishedReports.sha256(document);
        for (Cell cell : draft.cells()) {
            Source source = draft.source(cell).orElseThrow();
            assertEquals("年报.bin", source.document());
            assertEquals(sha256, source.sha256());
            assertEquals(cell.part().heading(), source.part());
            boolean isCut = kind == Kind.PDF_WITHOUT_LINES && cell.row() == Row.FEE_NOT_PAID_IN_TIME;
            List<String> labels = cell.row().labels();
            assertTrue(
                    isCut
                            || TextNormalizer.key(labels.get(labels.size() - 1))
                                    .equals(TextNormalizer.key(String.valueOf(source.row()))),
                    cell::path);
            assertEquals(String.join(" · ", cell.column().labels()), source.column());
            assertEquals(draft.value(cell).toString(), source.text());
            assertEquals(isCut ? Match.SIMILAR : Match.EXACT, source.match(), cell::path);
            int table = cell.part().ordinal() - Part.DISCLOSURE.ordinal();
            assertEquals(kind.firstTable == 0 ? null : Integer.valueOf(kind.firstTable + table), source.table());
            assertEquals(kind.hasPages(), source.page() != null);
            assertEquals(kind.hasPages(), source.box() != null);
            assertEquals(kind == Kind.TEXT, source.line() != null);
        }
    }

    @Test
    void a_text_that_was_no_file_has_no_digest() {
        Draft draft = Sample.read(Sample.rowByRow(Sample.DISTINCT)).draft();
        assertNull(draft.source(LAYOUT.cells().get(0)).orElseThrow().sha256());
    }

    @Test
    void boxes_of_a_drawn_table_are_its_cells_beside_and_below_each_other() {
        Draft draft = ReportImporters.read(Kind.PDF.document(sample()), "a.pdf").draft();
        Set<List<Object>> places = new HashSet<>();
        Set<Integer> pages = new HashSet<>();
        for (Row row : LAYOUT.rows()) {
            Source last = null;
            for (Cell cell : row.cells()) {
                Source source = draft.source(cell).orElseThrow();
                Box box = box(source);
                pages.add(source.page());
                assertTrue(places.add(List.of(source.page(), box)), cell::path);
                assertTrue(box.left() + box.width() <= 595 && box.top() + box.height() <= 842, cell::path);
                // rows are drawn 24 points apart, and rounded outwards
                assertTrue(box.height() >= 23 && box.height() <= 26, cell::path);
                if (last != null) {
                    assertEquals(last.page(), source.page());
                    assertEquals(box(last).top(), box.top());
                    assertTrue(Math.abs(box(last).left() + box(last).width() - box.left()) <= 2, cell::path);
                }
                last = source;
            }
        }
        assertEquals(Set.of(1, 2), pages);
        Source first = source(draft, Row.NEWLY_RECEIVED, Column.NATURAL_PERSONS);
        Source second = source(draft, Row.CARRIED_OVER, Column.NATURAL_PERSONS);
        assertEquals(24, box(second).top() - box(first).top(), 1);
    }

    private static Box box(Source source) {
        return Objects.requireNonNull(source.box());
    }

    @Test
    void boxes_of_a_table_without_lines_are_the_lines_of_its_rows() {
        Draft draft = ReportImporters.read(Kind.PDF_WITHOUT_LINES.document(sample()), "a.pdf")
                .draft();
        Source first = source(draft, Row.NEWLY_RECEIVED, Column.NATURAL_PERSONS);
        assertEquals(box(first), box(source(draft, Row.NEWLY_RECEIVED, Column.APPLICANTS_TOTAL)));
        assertEquals(
                24,
                box(source(draft, Row.CARRIED_OVER, Column.NATURAL_PERSONS)).top()
                        - box(first).top(),
                1);
    }

    @Test
    void a_row_told_by_its_place_alone_is_marked_so() {
        Draft draft = readHtml(sample().html().replace("2.重复申请", "&nbsp;"));
        for (Cell cell : Row.REPEATED.cells()) {
            Source source = draft.source(cell).orElseThrow();
            assertEquals(Match.POSITION, source.match());
            assertNull(source.row());
        }
        assertEquals(Map.of(Match.EXACT, 193L, Match.POSITION, 7L), matches(draft));
    }

    @Test
    void columns_told_by_their_order_alone_are_marked_so() {
        HtmlSample sample = sample();
        sample.requests.subList(0, 3).clear();
        Draft draft = readHtml(sample.html());
        for (Cell cell : LAYOUT.cells()) {
            Source source = draft.source(cell).orElseThrow();
            boolean isHeaded = cell.part() != Part.REQUESTS;
            assertEquals(isHeaded ? Match.EXACT : Match.POSITION, source.match());
            assertEquals(isHeaded, source.column() != null);
        }
    }

    @Test
    void a_shortened_row_label_is_only_like_the_forms() {
        Draft draft = readHtml(sample().html().replace("2.重复申请", "2.重复"));
        assertEquals(
                Match.SIMILAR, source(draft, Row.REPEATED, Column.ENTERPRISES).match());
        assertEquals("2.重复", source(draft, Row.REPEATED, Column.ENTERPRISES).row());
        assertEquals(Map.of(Match.EXACT, 193L, Match.SIMILAR, 7L), matches(draft));
    }

    @Test
    void a_shortened_column_label_is_only_like_the_forms() {
        Draft draft = readHtml(sample().html().replace("<p>科研机构</p>", "<p>科研</p>"));
        long rows = LAYOUT.rows().stream()
                .filter(row -> row.part() == Part.REQUESTS)
                .count();
        assertEquals(
                "科研", source(draft, Row.DISCLOSED, Column.RESEARCH_INSTITUTIONS).column());
        assertEquals(Map.of(Match.EXACT, 200 - rows, Match.SIMILAR, rows), matches(draft));
    }

    @Test
    void a_damaged_label_of_a_text_is_only_like_the_forms() {
        String text = Sample.rowByRow(Sample.DISTINCT).replace("2.重复申请", "2.重复");
        Draft draft = Sample.read(text).draft();
        assertEquals(
                Match.SIMILAR, source(draft, Row.REPEATED, Column.ENTERPRISES).match());
        assertEquals(Map.of(Match.EXACT, 193L, Match.SIMILAR, 7L), matches(draft));
    }

    @Test
    void values_that_run_together_are_told_by_their_order_alone() {
        String text = Sample.cellByCell(Sample.DISTINCT).replace("规章 |\n1000 |\n1001 |\n1002 |\n", "规章007\n");
        Draft draft = Sample.read(text).draft();
        for (Cell cell : Row.GOVERNMENT_RULES.cells()) {
            Source source = draft.source(cell).orElseThrow();
            assertEquals(Match.POSITION, source.match());
            assertEquals(cell.column().labels().get(0), source.column());
        }
        assertEquals(Map.of(Match.EXACT, 197L, Match.POSITION, 3L), matches(draft));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void cells_of_a_published_page_are_stated_by_it(Form form) {
        Layout layout = Layout.of(form);
        String page = HtmlPublisher.page(PublishedSample.of(layout).build());
        String sha256 = PublishedReports.sha256(page.getBytes(StandardCharsets.UTF_8));
        Draft draft = readHtml(page);
        assertEquals(Map.of(Match.STATED, (long) layout.cells().size()), matches(draft));
        Set<Integer> tables = new HashSet<>();
        for (Cell cell : layout.cells()) {
            Source source = draft.source(cell).orElseThrow();
            tables.add(source.table());
            assertEquals(sha256, source.sha256());
        }
        assertEquals(Set.of(1, 2, 3), tables);
    }

    @Test
    void cells_of_a_published_word_document_know_their_tables() {
        byte[] document = DocxPublisher.write(PublishedSample.of(LAYOUT).build());
        Draft draft = ReportImporters.read(document, "a.docx").draft();
        assertEquals(Map.of(Match.EXACT, 200L), matches(draft));
        assertEquals(2, source(draft, Row.DISCLOSED, Column.ENTERPRISES).table());
        assertEquals(
                PublishedReports.sha256(document),
                source(draft, Row.DISCLOSED, Column.ENTERPRISES).sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anhua-2021.txt",
                "hongze-2023.pdf",
                "hongze-2023.txt",
                "partial-weishan-liangcheng-2020.txt",
                "partial-xuwen-sifaju.txt",
                "pingtan-2019.html",
                "pingtan-2020.txt",
                "shanghai-office-2019.html",
                "blank-form.docx"
            })
    void every_cell_found_in_a_real_report_says_where(String file) {
        byte[] document = PublishedReports.bytes(file);
        String sha256 = PublishedReports.sha256(document);
        Draft draft = ReportImporters.read(document, file).draft();
        Set<Match> matches = EnumSet.noneOf(Match.class);
        for (Cell cell : draft.cells()) {
            Source source = draft.source(cell).orElse(null);
            assertEquals(draft.value(cell).isNotFound(), source == null, cell::path);
            if (source != null) {
                assertEquals(file, source.document());
                assertEquals(sha256, source.sha256());
                assertEquals(file.endsWith(".pdf"), source.page() != null, cell::path);
                assertEquals(file.endsWith(".pdf"), source.box() != null, cell::path);
                assertEquals(!file.endsWith(".txt"), source.table() != null, cell::path);
                assertEquals(file.endsWith(".txt"), source.line() != null, cell::path);
                assertNotNull(source.text(), cell::path);
                assertNotNull(source.match(), cell::path);
                matches.add(source.match());
            }
        }
        assertFalse(matches.isEmpty());
        assertFalse(matches.contains(Match.STATED));
    }
}
