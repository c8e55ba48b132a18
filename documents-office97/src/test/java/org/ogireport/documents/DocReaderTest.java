package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/** Documents of Word 97: a sample that another office program has written, of which one figure, 1006, is changed. */
class DocReaderTest {
    private static final String CELL = "disclosure.licensing.decisions";
    private static final byte[] SAMPLE = bytes();

    private static byte[] bytes() {
        try (var stream = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream("/sample.doc"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the sample says of the run of the figure: its colour, twice, and its spacing. */
    private static final String RUN = "422A01 706800000000 40880700";

    /** What it says of the paragraph: indents from the left, the right and in the first line. */
    private static final String PARAGRAPH = "5E840B00 5D840000 60840000";

    /** Changes of three and of four bytes that change nothing: not bold, no kerning; no line numbers, no space after. */
    private static final List<String> FILLERS = List.of("350800", "4B480000", "0C2400", "14A40000");

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] run(String change) {
        return replaced(RUN, change, FILLERS.get(0), FILLERS.get(1));
    }

    private static byte[] paragraph(String change) {
        return replaced(PARAGRAPH, change, FILLERS.get(2), FILLERS.get(3));
    }

    /** The sample with other changes to properties in one place, filled up with such as change nothing. */
    private static byte[] replaced(String place, String change, String three, String four) {
        String filled = change.replace(" ", "");
        int left = place.replace(" ", "").length() - filled.length();
        while (left % 6 != 0) {
            filled += four;
            left -= 8;
        }
        filled += three.repeat(left / 6);
        String all = HexFormat.of().withUpperCase().formatHex(SAMPLE);
        String before = place.replace(" ", "");
        int at = all.indexOf(before);
        assertTrue(at >= 0 && all.indexOf(before, at + 1) < 0 && left >= 0, change);
        return hex(all.substring(0, at) + filled + all.substring(at + before.length()));
    }

    private static CellValue read(byte[] document) {
        ImportResult result = ReportImporters.read(document, "a.doc");
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        return Sample.value(result, CELL);
    }

    @Test
    void all_figures_are_read_by_row_and_column() {
        assertEquals(DocumentFormat.DOC, ReportImporters.format(SAMPLE));
        ImportResult result = ReportImporters.read(SAMPLE, "a.doc");
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(result.draft()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "350801", "360801", "3E2A01", "3C0800", "370800", "532A00", "0C2A07", "42 2A 02", "706800000080",
                "40880000", "434A1500", "45480200", "482A00", "52485A00", "010801", "000800", "550800", "370880",
                        "3A0801",
                "5A0800", "4F4A0000", "66480000"
            })
    void ordinary_properties_leave_a_figure_plain(String change) {
        assertEquals(CellValue.of(1006), read(run(change)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "370801", "532A01", "370881", "482A01", "482A02", "380801", "540801", "580801", "422A08",
                        "7068FFFFFF00",
                "434A0400", "45481E00", "4088FA00", "40889CFF", "52480A00", "5A0801", "342A01", "592801", "110801",
                        "180801",
                "3C0881", "0C2A01", "6648C0FF", "304A6300", "3F0801", "FE0801", "7848FF00 0000"
            })
    void what_is_shown_otherwise_is_no_figure(String change) {
        CellValue value = read(run(change));
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3C0801", "000801", "020801", "902A01"})
    void a_figure_that_is_not_seen_is_blank(String change) {
        assertEquals(CellValue.BLANK, read(run(change)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "612401", "5E842000", "0B460000", "12640001 0100", "2D440000"})
    void ordinary_paragraphs_leave_a_figure_plain(String change) {
        assertEquals(CellValue.of(1006), read(paragraph(change)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"612404", "5E840020", "5E8400E0", "0B460100", "1264D8FF 0000", "1A841000", "FE2401", "2D44C0FF"})
    void paragraphs_that_show_a_figure_otherwise_make_it_unreadable(String change) {
        CellValue value = read(paragraph(change));
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @Test
    void a_document_with_a_password_is_refused_as_such() throws IOException {
        byte[] encrypted = changedStream("WordDocument", (stream, random) -> stream[0x0B] |= 1, new Random(0));
        ImportException refusal = assertThrows(ImportException.class, () -> ReportImporters.read(encrypted, "a.doc"));
        assertEquals(Reason.ENCRYPTED, refusal.reason());
    }

    /** Changes the bytes of a stream. */
    private interface Change {
        void apply(byte[] stream, Random random);
    }

    private static byte[] changedStream(String name, Change change, Random random) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(SAMPLE));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            byte[] stream;
            try (var in = file.createDocumentInputStream(name)) {
                stream = in.readAllBytes();
            }
            change.apply(stream, random);
            file.createOrUpdateDocument(new ByteArrayInputStream(stream), name);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** The bytes of text lie there; what is changed in them is shown so. */
    private static boolean isText(byte[] stream, int at) {
        int begin = stream[0x18] & 255 | (stream[0x19] & 255) << 8;
        int end = stream[0x1C] & 255 | (stream[0x1D] & 255) << 8;
        return at >= begin && at < end;
    }

    @Test
    void damaged_formats_are_refused_or_cost_figures() throws IOException {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < Extent.of(24, 600); i++) {
            String name = i % 2 == 0 ? "1Table" : "WordDocument";
            byte[] document = changedStream(
                    name,
                    (stream, own) -> {
                        int at = own.nextInt(stream.length);
                        if (name.equals("1Table") || !isText(stream, at)) {
                            stream[at] = (byte) own.nextInt(256);
                        }
                    },
                    random);
            try {
                ImportResult result = ReportImporters.read(document, "a.doc");
                assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT), "change " + i);
                read++;
            } catch (ImportException e) {
                assertFalse(e.reason() == Reason.UNKNOWN_FORMAT, e::getMessage);
            }
        }
        assertTrue(read > 0);
    }

    @Test
    void a_cut_or_damaged_file_is_refused_or_read_as_a_draft() {
        Random random = new Random(8);
        for (int i = 0; i < Extent.of(20, 400); i++) {
            byte[] changed = SAMPLE.clone();
            int at = i % 2 == 0 ? random.nextInt(1024) : random.nextInt(changed.length);
            changed[at] = (byte) random.nextInt(256);
            byte[] document = i % 5 == 0 ? Arrays.copyOf(changed, 600 + random.nextInt(changed.length - 600)) : changed;
            try {
                ReportImporters.read(document, "a.doc");
            } catch (ImportException e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
    }
}
