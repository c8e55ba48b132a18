package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

class DocxImporterTest {
    private static final byte[] WORD = DocxSample.of(new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT));

    static List<Layout> layouts() {
        return Layout.values();
    }

    private static ImportResult read(byte[] document) {
        return DocxImporter.INSTANCE.read(document, "a.docx");
    }

    private static Reason refusal(byte[] document) {
        return assertThrows(ImportException.class, () -> read(document)).reason();
    }

    /** The document with one entry written anew. */
    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORD));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] old = in.readAllBytes();
                out.write(entry.getName().equals(name) ? content : old);
            }
        }
        return bytes.toByteArray();
    }

    private static String body() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORD))) {
            ZipEntry entry = in.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = in.getNextEntry();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] withBody(String xml) throws IOException {
        return with("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_number_is_read_through_merged_cells(Layout layout) {
        Draft draft = read(DocxSample.of(new HtmlSample(layout, Sample.SMALL))).draft();
        assertEquals(layout, draft.layout());
        assertEquals(layout.cells().size(), Sample.read(draft));
        assertEquals(List.of(), Sample.wrong(draft, Sample.SMALL));
    }

    @Test
    void prose_is_read_and_headers_are_left_out() {
        ImportResult result = read(WORD);
        assertEquals(List.of(), result.remarks());
        Draft draft = result.draft();
        assertEquals("青山县人民政府2021年政府信息公开工作年度报告", draft.title().orElseThrow());
        assertEquals(List.of("全年共公开信息300条。"), draft.overview().paragraphs());
        assertEquals(List.of("2021年，工作仍有不足。"), draft.problems().paragraphs());
        assertEquals(List.of("收取信息处理费0元。"), draft.otherMatters().paragraphs());
    }

    @Test
    void the_blank_form_is_the_form_with_every_cell_blank() {
        ImportResult result = DocxImporter.INSTANCE.read(PublishedReports.bytes("blank-form.docx"), "blank-form.docx");
        Draft draft = result.draft();
        assertEquals(Layout.of(Form.CURRENT_2021), draft.layout());
        draft.cells().forEach(cell -> assertTrue(draft.value(cell).isBlank(), cell.path()));
        assertEquals(200, draft.cells().size());
    }

    @Test
    void a_table_within_a_cell_is_its_text() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WORD));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTableCell label = word.getTables().get(0).getRow(2).getCell(0);
            label.getParagraphs().get(0).removeRun(0);
            DocxSample.fill(
                    label.insertNewTbl(label.getParagraphs().get(0).getCTP().newCursor()),
                    List.of(List.of(new Td("规章", 1, 1))));
            word.write(bytes);
            assertEquals(200, Sample.read(read(bytes.toByteArray()).draft()));
        }
    }

    @Test
    void what_is_struck_out_or_raised_makes_a_cell_unreadable() throws IOException {
        for (boolean struck : new boolean[] {true, false}) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WORD));
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                XWPFTableCell cell = word.getTables().get(0).getRow(2).getCell(1);
                XWPFRun run = cell.getParagraphs().get(0).createRun();
                run.setText("7");
                run.setStrikeThrough(struck);
                if (!struck) {
                    run.setSubscript(VerticalAlign.SUPERSCRIPT);
                }
                word.write(bytes);
                CellValue value = Sample.value(read(bytes.toByteArray()), "disclosure.governmentRules.issued");
                assertEquals("1000\uFFFC", value.toString());
            }
        }
    }

    @Test
    void a_row_that_lost_a_cell_is_unreadable() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        List<Td> row = new ArrayList<>(sample.requests.get(3));
        row.remove(4);
        sample.requests.set(3, row);
        Draft draft = read(DocxSample.of(sample)).draft();
        assertEquals(193, Sample.read(draft));
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
    }

    @Test
    void a_small_file_that_inflates_beyond_all_bounds_is_refused() throws IOException {
        byte[] bomb = with("docProps/app.xml", new byte[70 << 20]);
        byte[] body = withBody(body().replace("</w:body>", "<w:p/>".repeat(2_000_000) + "</w:body>"));
        assertTimeout(Duration.ofMinutes(2), () -> {
            assertEquals(Reason.TOO_COMPLEX, refusal(bomb));
            assertEquals(Reason.TOO_COMPLEX, refusal(body));
        });
    }

    @Test
    void spans_beyond_all_bounds_are_refused() throws IOException {
        for (String span : List.of("1000000000", "5000", "-3", "99999999999999999999")) {
            byte[] document =
                    withBody(body().replaceFirst("w:gridSpan w:val=\"7\"", "w:gridSpan w:val=\"" + span + "\""));
            assertEquals(Reason.TOO_COMPLEX, refusal(document), span);
        }
    }

    @Test
    void a_span_that_says_no_number_is_damage() throws IOException {
        byte[] document = withBody(body().replaceFirst("w:gridSpan w:val=\"7\"", "w:gridSpan"));
        assertEquals(Reason.DAMAGED, refusal(document));
    }

    @Test
    void elements_nested_beyond_all_bounds_are_refused() throws IOException {
        for (int depth : new int[] {300, 20_000, 200_000}) {
            String nested = "<w:p>" + "<w:ins>".repeat(depth) + "</w:ins>".repeat(depth) + "</w:p>";
            byte[] document = withBody(body().replace("</w:body>", nested + "</w:body>"));
            Reason reason = refusal(document);
            assertTrue(reason == Reason.TOO_COMPLEX || reason == Reason.DAMAGED && depth > 300, depth + " " + reason);
        }
    }

    @Test
    void a_damaged_file_is_refused_with_what_the_library_says_of_it() throws IOException {
        byte[] cut = Arrays.copyOf(WORD, WORD.length / 2);
        byte[] other = withBody("<nonsense");
        byte[] misnamed = WORD.clone();
        int name = new String(WORD, StandardCharsets.ISO_8859_1).indexOf("word/");
        misnamed[name] = (byte) 0xFF;
        misnamed[name - 24] |= 8; // says that the name is UTF-8
        for (byte[] document : List.of(cut, other, misnamed)) {
            ImportException refusal = assertThrows(ImportException.class, () -> read(document));
            assertEquals(Reason.DAMAGED, refusal.reason());
            assertNotNull(refusal.getCause());
        }
    }

    @Test
    void entities_are_refused() throws IOException {
        String evil = "<!DOCTYPE d [<!ENTITY a \"1000\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        String xml = body();
        int root = xml.indexOf("<w:document");
        byte[] document =
                withBody(xml.substring(0, root) + evil + xml.substring(root).replace("1000", "&b;"));
        assertEquals(Reason.DAMAGED, refusal(document));
    }

    @Test
    void a_damaged_file_is_said_to_be_so_or_read_without_a_wrong_number() {
        assertEquals(Reason.DAMAGED, refusal(new byte[0]));
        assertEquals(Reason.DAMAGED, refusal("PK".getBytes(StandardCharsets.US_ASCII)));
        for (int seed = 0; seed < Extent.of(8, 40); seed++) {
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(WORD, seed % 2 == 0 ? WORD.length : random.nextInt(WORD.length));
            if (seed % 2 == 0) {
                damaged[random.nextInt(WORD.length)] ^= (byte) (1 + random.nextInt(255));
            }
            try {
                assertEquals(List.of(), Sample.wrong(read(damaged).draft(), Sample.DISTINCT));
            } catch (ImportException e) {
                assertTrue(e.reason() != Reason.NOTHING_RECOGNIZED, e.getMessage());
            }
        }
    }
}
