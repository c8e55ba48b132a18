package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.DocumentComments.Place;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Comments in documents of others, found there again by another library. */
class DocumentCommentsTest {
    private static final Layout CURRENT = Layout.of(Form.CURRENT_2021);
    private static final HtmlSample SAMPLE = new HtmlSample(CURRENT, Sample.DISTINCT);
    private static final byte[] WORD = DocxSample.of(SAMPLE);
    private static final byte[] SHEET = WorkbookSample.xlsx(SAMPLE, workbook -> {});

    static List<byte[]> wordDocuments() {
        Draft draft = DocxImporter.INSTANCE.read(WORD, "a.docx").draft();
        return List.of(WORD, DocxPublisher.write(draft));
    }

    private static byte[] commented(byte[] document, String name) {
        DocumentComments comments = DocumentComments.of(document, name);
        for (Cell cell : comments.reading().draft().cells()) {
            assertEquals(Place.CELL, comments.comment(cell, cell.path()));
        }
        assertEquals(Place.DOCUMENT, comments.comment("第一行 <&>\n第二行"));
        return comments.write();
    }

    @ParameterizedTest
    @MethodSource("wordDocuments")
    void a_comment_stands_at_the_cell_of_a_word_document_that_holds_the_figure(byte[] document) throws IOException {
        Draft draft = DocxImporter.INSTANCE.read(document, "a.docx").draft();
        Map<String, String> texts = new HashMap<>();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(commented(document, "a.docx")))) {
            Map<String, String> byId = new HashMap<>();
            for (XWPFComment comment : word.getDocComments().getComments()) {
                byId.put(comment.getId(), comment.getText());
            }
            assertEquals(201, byId.size());
            for (XWPFTable table : word.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        cell.getParagraphs()
                                .get(0)
                                .getCTP()
                                .getCommentRangeStartList()
                                .forEach(mark -> texts.put(byId.get(mark.getId().toString()), cell.getText()));
                    }
                }
            }
            assertTrue(byId.containsValue("第一行 <&>第二行") || byId.containsValue("第一行 <&>\n第二行"), byId::toString);
        }
        for (Cell cell : draft.cells()) {
            assertEquals(draft.value(cell).toString(), texts.get(cell.path()), cell.path());
        }
    }

    @Test
    void a_comment_stands_at_the_cell_of_a_workbook_that_holds_the_figure() throws IOException {
        Draft draft = XlsxImporter.INSTANCE.read(SHEET, "a.xlsx").draft();
        Map<String, String> texts = new HashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(commented(SHEET, "a.xlsx")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getCellComments()
                    .forEach((place, comment) -> texts.put(comment.getString().getString(), shown(sheet, place)));
        }
        for (Cell cell : draft.cells()) {
            assertEquals(draft.value(cell).toString(), texts.get(cell.path()), cell.path());
        }
    }

    private static String shown(XSSFSheet sheet, CellAddress place) {
        return new DataFormatter(Locale.ROOT)
                .formatCellValue(sheet.getRow(place.getRow()).getCell(place.getColumn()));
    }

    @Test
    void the_document_is_read_as_before() {
        for (byte[] document : List.of(WORD, SHEET)) {
            ReportImporter importer = ReportImporters.recognize(document).orElseThrow();
            Draft before = importer.read(document, "a").draft();
            Draft after = importer.read(commented(document, "a"), "a").draft();
            before.cells().forEach(cell -> assertEquals(before.value(cell), after.value(cell), cell.path()));
            assertEquals(before.overview(), after.overview());
            assertEquals(before.problems(), after.problems());
        }
    }

    @Test
    void nothing_else_in_a_word_document_is_changed() throws IOException {
        Map<String, byte[]> before = files(WORD);
        Map<String, byte[]> after = files(commented(WORD, "a.docx"));
        for (String name : before.keySet()) {
            if (name.equals("word/document.xml")) {
                String marks = "<w:commentRange(Start|End) w:id=\"\\d+\"/>"
                        + "|<w:r><w:commentReference w:id=\"\\d+\"/></w:r>";
                assertEquals(text(before.get(name)), text(after.get(name)).replaceAll(marks, ""));
            } else if (!name.equals("[Content_Types].xml") && !name.equals("word/_rels/document.xml.rels")) {
                assertArrayEquals(before.get(name), after.get(name), name);
            }
        }
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void a_document_without_any_comment_is_the_same_bytes() {
        assertArrayEquals(WORD, DocumentComments.of(WORD, "a.docx").write());
    }

    @Test
    void comments_that_are_there_stay_and_a_cell_that_has_one_has_both() throws IOException {
        byte[] noted = WorkbookSample.xlsx(SAMPLE, workbook -> note(workbook, 1006));
        Cell cell = DocumentComments.of(noted, "a.xlsx").reading().draft().cells().stream()
                .filter(one ->
                        Sample.DISTINCT.apply(CURRENT.cells().indexOf(one)).equals("1006"))
                .findFirst()
                .orElseThrow();
        byte[] both = commented(commented(noted, "a.xlsx"), "a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(both))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFComment comment =
                    sheet.getCellComment(WorkbookSample.cell(workbook, 1006).getAddress());
            String text = comment.getString().getString();
            assertTrue(text.startsWith("原有批注"), text);
            assertEquals(2, text.split(cell.path(), -1).length - 1, text);
            assertEquals(201, sheet.getCellComments().size());
        }
        byte[] word = commented(commented(WORD, "a.docx"), "a.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            XWPFComment[] all = document.getDocComments().getComments().toArray(XWPFComment[]::new);
            assertEquals(
                    402,
                    List.of(all).stream().map(XWPFComment::getId).distinct().count());
        }
    }

    private static void note(Workbook workbook, double number) {
        CreationHelper helper = workbook.getCreationHelper();
        org.apache.poi.ss.usermodel.Cell cell = WorkbookSample.cell(workbook, number);
        XSSFClientAnchor anchor = (XSSFClientAnchor) helper.createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        org.apache.poi.ss.usermodel.Comment comment =
                cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString("原有批注"));
        cell.setCellComment(comment);
    }

    @Test
    void a_figure_is_put_in_place_of_another_and_no_other_is_changed() {
        Cell cell = CURRENT.cell("requests.newlyReceived.naturalPersons").orElseThrow();
        for (byte[] document : List.of(WORD, SHEET)) {
            DocumentComments comments = DocumentComments.of(document, "a");
            assertTrue(comments.set(Map.of(cell, 7L)));
            assertFalse(comments.set(Map.of(cell, 8L)), "it was changed before");
            Draft expected = comments.reading().draft().toBuilder().set(cell, 7).build();
            Draft changed = ReportImporters.read(comments.write(), "a").draft();
            changed.cells().forEach(each -> assertEquals(expected.value(each), changed.value(each), each.path()));
        }
    }

    @Test
    void a_figure_that_a_formula_gives_is_not_changed_nor_any_other_of_the_same_repair() {
        byte[] document = WorkbookSample.with(
                SHEET, "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>1006.0</v>", "<f>1000+6</f><v>1006</v>"));
        DocumentComments comments = DocumentComments.of(document, "a.xlsx");
        Map<Cell, Long> both = new HashMap<>();
        comments.reading().draft().cells().stream()
                .filter(cell -> List.of("1005", "1006")
                        .contains(comments.reading().draft().value(cell).toString()))
                .forEach(cell -> both.put(cell, 3L));
        assertEquals(2, both.size());
        assertFalse(comments.set(both));
        assertArrayEquals(document, comments.write());
    }

    @Test
    void a_row_that_was_not_found_is_commented_on_where_its_table_begins() throws IOException {
        byte[] document =
                WorkbookSample.with(WORD, "word/document.xml", xml -> xml.replace("<w:t>规章</w:t>", "<w:t>某事</w:t>"));
        DocumentComments comments = DocumentComments.of(document, "a.docx");
        Cell cell = CURRENT.cells().get(0);
        assertFalse(comments.reading().draft().value(cell).isNumber());
        Place place = comments.place(cell);
        assertTrue(place == Place.TABLE || place == Place.ROW, place::toString);
        assertEquals(place, comments.comment(cell, "没有这一行"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(comments.write()))) {
            assertEquals(1, word.getDocComments().getComments().size());
        }
    }

    @Test
    void a_document_of_another_format_is_refused() {
        byte[] page = HtmlPublisher.page(
                        DocxImporter.INSTANCE.read(WORD, "a.docx").draft())
                .getBytes(StandardCharsets.UTF_8);
        ImportException refused = assertThrows(ImportException.class, () -> DocumentComments.of(page, "a.html"));
        assertEquals(Reason.UNKNOWN_FORMAT, refused.reason());
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
