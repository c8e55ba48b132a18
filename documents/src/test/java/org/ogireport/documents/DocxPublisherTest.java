package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

class DocxPublisherTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final Cell FIRST = LAYOUT.cells().get(0);
    private static final Cell SECOND = LAYOUT.cells().get(1);

    static List<Layout> layouts() {
        return Layout.values();
    }

    private static ImportResult read(byte[] document) {
        return DocxImporter.INSTANCE.read(document, "report.docx");
    }

    private static byte[] edited(Draft draft, Consumer<XWPFDocument> edit) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocxPublisher.write(draft)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(word);
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The cell of the first figure: the second of the third row. */
    private static XWPFTableCell first(XWPFDocument word) {
        return word.getTables().get(0).getRow(2).getCell(1);
    }

    private static void type(XWPFTableCell cell, String text) {
        while (!cell.getParagraphs().get(0).getRuns().isEmpty()) {
            cell.getParagraphs().get(0).removeRun(0);
        }
        cell.getParagraphs().get(0).createRun().setText(text);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_state_of_a_cell_and_every_text_is_read_back(Layout layout) {
        Draft draft = PublishedSample.unreadable(layout).build();
        ImportResult result = read(DocxPublisher.write(draft));
        assertEquals(draft, PublishedSample.withoutSources(result.draft()));
    }

    @Test
    void prose_that_repeats_itself_is_read_back() {
        Draft draft = PublishedSample.unreadable(LAYOUT)
                .overview(new Narrative(Collections.nCopies(40, "政务公开".repeat(5000))))
                .build();
        assertEquals(
                draft,
                PublishedSample.withoutSources(read(DocxPublisher.write(draft)).draft()));
    }

    @Test
    void a_draft_of_which_nothing_is_known_is_read_back() {
        Draft draft = Draft.builder(LAYOUT).build();
        assertEquals(
                draft,
                PublishedSample.withoutSources(read(DocxPublisher.write(draft)).draft()));
    }

    @Test
    void a_number_that_was_edited_counts_as_it_was_edited() throws IOException {
        Draft draft = PublishedSample.of(LAYOUT).build();
        ImportResult result = read(edited(draft, word -> type(first(word), "2000")));
        assertEquals(draft.with(FIRST, 2000), PublishedSample.withoutSources(result.draft()));
        assertEquals(List.of(), result.remarks());
    }

    @Test
    void a_number_typed_into_a_cell_that_was_blank_missing_or_unreadable_counts() throws IOException {
        for (CellValue before : List.of(CellValue.BLANK, CellValue.NOT_FOUND, CellValue.unreadable("约5件"))) {
            Draft draft = PublishedSample.of(LAYOUT).set(FIRST, before).build();
            ImportResult result = read(edited(draft, word -> type(first(word), "7")));
            assertEquals(CellValue.of(7), result.draft().value(FIRST));
            assertEquals(CellValue.of(1001), result.draft().value(SECOND));
        }
    }

    @Test
    void a_number_retyped_without_the_highlight_of_what_could_not_be_read_counts() throws IOException {
        Draft draft = PublishedSample.of(LAYOUT)
                .set(FIRST, CellValue.unreadable("12"))
                .set(SECOND, CellValue.unreadable("12"))
                .build();
        ImportResult result = read(edited(draft, word -> type(first(word), "12")));
        assertEquals(CellValue.of(12), result.draft().value(FIRST));
        assertEquals(CellValue.unreadable("12"), result.draft().value(SECOND));
        ImportResult overwritten = read(edited(
                draft,
                word -> first(word).getParagraphs().get(0).getRuns().get(0).setText("13", 0)));
        assertEquals(CellValue.of(13), overwritten.draft().value(FIRST));
    }

    @Test
    void what_is_shaded_instead_of_highlighted_is_still_not_readable() throws IOException {
        Draft draft = PublishedSample.of(LAYOUT)
                .set(FIRST, CellValue.unreadable("12"))
                .build();
        ImportResult result = read(edited(draft, word -> {
            CTRPr properties =
                    first(word).getParagraphs().get(0).getRuns().get(0).getCTR().getRPr();
            properties.removeHighlight(0);
            properties.addNewShd().setFill("FFFF00");
        }));
        assertEquals(CellValue.unreadable("12"), result.draft().value(FIRST));
    }

    @Test
    void a_report_is_written_as_its_draft_is_and_what_is_missing_is_named() throws IOException {
        AnnualReport report =
                PublishedSample.of(LAYOUT).build().toReport(BlankPolicy.REFUSE).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPublisher.write(report, out);
        assertArrayEquals(DocxPublisher.write(report), out.toByteArray());
        assertArrayEquals(DocxPublisher.write(Draft.of(report)), out.toByteArray());
        AnnualReport noReport = null;
        Draft noDraft = null;
        assertNames("report", () -> DocxPublisher.write(noReport));
        assertNames("report", () -> DocxPublisher.write(noReport, out));
        assertNames("draft", () -> DocxPublisher.write(noDraft));
        assertNames("draft", () -> DocxPublisher.write(noDraft, out));
        assertNames("out", () -> DocxPublisher.write(report, null));
    }

    private static void assertNames(String parameter, Executable call) {
        String message = assertThrows(NullPointerException.class, call).getMessage();
        assertEquals(parameter + ": must not be null", message);
    }

    @Test
    void a_title_that_was_edited_counts_as_it_is_shown() throws IOException {
        Draft draft = PublishedSample.of(LAYOUT).build();
        ImportResult result = read(edited(
                draft, word -> word.getParagraphs().get(0).getRuns().get(0).setText("绿水县人民政府2022年政府信息公开工作年度报告", 0)));
        assertEquals(2022, result.draft().year().orElseThrow());
        assertEquals(Authority.of("绿水县人民政府"), result.draft().authority().orElseThrow());
        assertEquals(
                List.of(Kind.FRONT_EDITED),
                result.remarks().stream().map(Remark::kind).toList());
    }

    @Test
    void a_document_whose_headings_were_taken_away_is_read_as_any_other() throws IOException {
        Draft draft = PublishedSample.of(LAYOUT).build();
        ImportResult result = read(edited(
                draft,
                word -> word.getParagraphs().forEach(paragraph -> {
                    if (paragraph.getCTP().isSetPPr()) {
                        paragraph.getCTP().unsetPPr();
                    }
                })));
        for (Cell cell : LAYOUT.cells()) {
            assertEquals(draft.value(cell), result.draft().value(cell), cell.path());
        }
        assertEquals(2021, result.draft().year().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_row_of_a_table_is_as_wide_as_the_table(Layout layout) throws IOException {
        byte[] document = DocxPublisher.write(PublishedSample.of(layout).build());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            assertEquals(3, word.getTables().size());
            for (XWPFTable table : word.getTables()) {
                int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
                List<Integer> widths = new ArrayList<>();
                table.getRows()
                        .forEach(row -> widths.add(row.getTableCells().stream()
                                .mapToInt(cell -> cell.getCTTc().getTcPr().isSetGridSpan()
                                        ? cell.getCTTc()
                                                .getTcPr()
                                                .getGridSpan()
                                                .getVal()
                                                .intValue()
                                        : 1)
                                .sum()));
                assertTrue(widths.stream().allMatch(width -> width == columns), widths.toString());
            }
            assertTrue(word.getTables().get(1).getRow(2).isRepeatHeader());
        }
    }

    @Test
    void the_same_draft_gives_the_same_bytes_in_every_time_zone() {
        Draft draft = PublishedSample.unreadable(LAYOUT).build();
        byte[] here = DocxPublisher.write(draft);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertArrayEquals(here, DocxPublisher.write(draft));
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
