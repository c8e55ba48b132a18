package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.documents.HtmlSample.Td;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class PdfImporterTest {
    private static final HtmlSample SAMPLE = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);

    static List<Layout> layouts() {
        return Layout.values();
    }

    private static ImportResult read(byte[] document) {
        return PdfImporter.INSTANCE.read(document, "a.pdf");
    }

    private static Reason refusal(byte[] document) {
        return assertThrows(ImportException.class, () -> read(document)).reason();
    }

    /** What is done to a document before it is written. */
    private interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    private static byte[] written(Change change) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.apply(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_number_is_read_from_tables_over_several_pages(Layout layout) {
        Draft draft = read(PdfSample.of(new HtmlSample(layout, Sample.SMALL))).draft();
        assertEquals(layout, draft.layout());
        assertEquals(List.of(), Sample.wrong(draft, Sample.SMALL));
        assertEquals(layout.cells().size(), Sample.read(draft));
    }

    @Test
    void wrapped_lines_are_paragraphs_and_page_numbers_are_left_out() {
        ImportResult result = read(PdfSample.of(SAMPLE));
        Draft draft = result.draft();
        assertEquals(List.of(), result.remarks());
        assertEquals("青山县人民政府2021年政府信息公开工作年度报告", draft.title().orElseThrow());
        assertEquals(
                List.of("全年共公开信息300条，其中本级政府公开一百五十条，各部门共公开一百五十条，均已在网站公布。"),
                draft.overview().paragraphs());
        assertEquals(List.of("2021年，工作仍有不足。"), draft.problems().paragraphs());
        assertEquals(List.of("收取信息处理费0元。"), draft.otherMatters().paragraphs());
    }

    @Test
    void every_cell_of_a_published_document_is_read() {
        ImportResult result = PdfImporter.INSTANCE.read(PublishedReports.bytes("hongze-2023.pdf"), "hongze-2023.pdf");
        PublishedReportsTest.assertFigures("hongze-2023", result.draft());
        assertEquals(186, result.draft().cells().size());
        assertEquals(List.of(new Remark(Kind.LABEL_NOT_AS_PRINTED, 0, "2.其他法律行政止公开")), result.remarks());
        assertEquals(7, result.draft().overview().paragraphs().size());
    }

    @Test
    void blank_cells_are_blank_in_their_columns() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        for (int row = 3; row < sample.requests.size(); row++) {
            List<Td> cells = new ArrayList<>(sample.requests.get(row));
            for (int column = row % 3; column < 7; column += 3) {
                cells.set(cells.size() - 7 + column, new Td("", 1, 1));
            }
            sample.requests.set(row, cells);
        }
        Draft draft = read(PdfSample.of(sample)).draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        long blank = draft.cells().stream()
                .filter(cell -> draft.value(cell).isBlank())
                .count();
        assertEquals(200, blank + Sample.read(draft));
        assertTrue(blank > 50, blank + " blank");
    }

    @Test
    void a_figure_in_two_rows_is_of_neither() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT);
        HtmlSample.merge(sample.requests, 3, 7);
        Draft draft = read(PdfSample.of(sample)).draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        assertEquals(192, Sample.read(draft));
        CellValue value = draft.value(Row.NEWLY_RECEIVED.cells().get(0));
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @Test
    void a_line_that_is_not_drawn_makes_no_number_wrong() {
        int rules = new PdfSample(SAMPLE, true, -1).rules();
        for (int rule = 0; rule < rules; rule += Extent.of(238, 17)) {
            Draft draft = read(new PdfSample(SAMPLE, true, rule).bytes()).draft();
            assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT), "without line " + rule);
            assertTrue(Sample.read(draft) > 100, "without line " + rule);
        }
    }

    @Test
    void tables_without_any_line_are_read_by_the_places_of_their_words() {
        Draft draft = read(new PdfSample(SAMPLE, false, -1).bytes()).draft();
        assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
        assertTrue(Sample.read(draft) > 190, Sample.read(draft) + " read");
    }

    @Test
    void a_print_without_any_line_is_read_with_the_blank_cells_of_its_rows() {
        IntFunction<String> numbers = i -> i < 10 || i * 5 % 7 < 4 ? Sample.DISTINCT.apply(i) : "";
        String print = new LayoutSample(numbers).printed(2, PrintedSample::laidOut);
        Draft draft = read(new PdfSample(print).bytes()).draft();
        List<Cell> cells = Layout.of(Form.CURRENT_2021).cells();
        assertEquals(
                cells.stream().map(cell -> numbers.apply(cells.indexOf(cell))).toList(),
                draft.cells().stream().map(cell -> draft.value(cell).toString()).toList());
    }

    @Test
    void a_number_wider_than_its_cell_is_unreadable() {
        HtmlSample sample = new HtmlSample(Layout.of(Form.CURRENT_2021), i -> i == 11 ? "123456789" : "0");
        Draft draft = read(PdfSample.of(sample)).draft();
        draft.cells().forEach(cell -> {
            String read = draft.value(cell).toString();
            assertTrue(
                    !draft.value(cell).isNumber() || read.equals("0") || read.equals("123456789"), cell + " " + read);
        });
    }

    @Test
    void pages_that_are_pictures_are_said_to_be_a_scan() throws IOException {
        byte[] scan = written(pdf -> {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
                content.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 600, 800);
            }
        });
        assertEquals(Reason.SCANNED, refusal(scan));
        assertEquals(Reason.EMPTY, refusal(written(pdf -> pdf.addPage(new PDPage()))));
    }

    @Test
    void a_document_with_a_password_is_said_to_be_encrypted() throws IOException {
        for (String password : List.of("secret", "")) {
            byte[] document = written(pdf -> {
                new PdfSample(SAMPLE, true, -1).fill(pdf);
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            });
            if (password.isEmpty()) {
                assertEquals(200, Sample.read(read(document).draft()));
            } else {
                assertEquals(Reason.ENCRYPTED, refusal(document));
            }
        }
    }

    /** A form that draws the one before it many times over, or itself. */
    private static byte[] nested(boolean loops) throws IOException {
        return written(pdf -> {
            COSStream last = PdfSample.stream(pdf, "0 0 m 9 9 l S");
            COSStream self = last;
            for (int level = 0; level < 12; level++) {
                self = PdfSample.stream(pdf, "/X Do ".repeat(20));
                self.setItem(COSName.TYPE, COSName.XOBJECT);
                self.setItem(COSName.SUBTYPE, COSName.FORM);
                COSDictionary forms = new COSDictionary();
                forms.setItem(COSName.getPDFName("X"), loops ? self : last);
                COSDictionary resources = new COSDictionary();
                resources.setItem(COSName.XOBJECT, forms);
                self.setItem(COSName.RESOURCES, resources);
                last = self;
            }
            PDPage page = new PDPage();
            page.setResources(new PDResources(last.getCOSDictionary(COSName.RESOURCES)));
            page.getCOSObject().setItem(COSName.CONTENTS, PdfSample.stream(pdf, "/X Do"));
            pdf.addPage(page);
        });
    }

    @Test
    void documents_that_loop_or_grow_beyond_all_bounds_are_refused() {
        assertTimeout(Duration.ofMinutes(2), () -> {
            assertThrows(ImportException.class, () -> read(nested(false)));
            assertThrows(ImportException.class, () -> read(nested(true)));
            byte[] bomb = written(pdf -> {
                PDPage page = new PDPage();
                page.getCOSObject().setItem(COSName.CONTENTS, PdfSample.stream(pdf, " ".repeat(40 << 20)));
                pdf.addPage(page);
            });
            assertTrue(bomb.length < 100_000);
            assertEquals(Reason.TOO_COMPLEX, refusal(bomb));
            assertEquals(Reason.TOO_COMPLEX, refusal(written(pdf -> {
                for (int i = 0; i < 300; i++) {
                    pdf.addPage(new PDPage());
                }
            })));
        });
    }

    @Test
    void characters_that_a_report_cannot_carry_are_replaced_and_told() throws IOException {
        byte[] document = written(pdf -> {
            new PdfSample(SAMPLE, false, -1).fill(pdf);
            PDPage page = new PDPage();
            String ofNoFont = "BT /None 8 Tf 40 700 Td (\\000\\001\\002) Tj ET";
            page.getCOSObject().setItem(COSName.CONTENTS, PdfSample.stream(pdf, ofNoFont));
            pdf.addPage(page);
        });
        ImportResult result = read(document);
        assertEquals(200, Sample.read(result.draft()));
        assertTrue(
                result.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.CHARACTERS_REPLACED),
                result.remarks()::toString);
    }

    @Test
    void a_damaged_file_is_refused_with_what_the_library_says_of_it() {
        byte[] cut = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        ImportException refusal = assertThrows(ImportException.class, () -> read(cut));
        assertEquals(Reason.DAMAGED, refusal.reason());
        assertInstanceOf(IOException.class, refusal.getCause());
    }

    @Test
    void a_damaged_file_is_said_to_be_so_or_read_without_a_wrong_number() {
        assertEquals(Reason.DAMAGED, refusal(new byte[0]));
        assertEquals(Reason.DAMAGED, refusal("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
        byte[] whole = PdfSample.of(SAMPLE);
        for (int seed = 0; seed < Extent.of(2, 16); seed++) {
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(whole, seed % 2 == 0 ? whole.length : random.nextInt(whole.length));
            if (seed % 2 == 0) {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
            }
            try {
                assertEquals(List.of(), Sample.wrong(read(damaged).draft(), Sample.DISTINCT));
            } catch (ImportException e) {
                assertTrue(e.getMessage().startsWith("a.pdf: "), e.getMessage());
            }
        }
    }
}
