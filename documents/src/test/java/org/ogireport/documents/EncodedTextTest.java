package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.page.Decoding;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/** Text files in other encodings than UTF-8: read as what they are, or refused, never read as what they are not. */
class EncodedTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Remark AS_GB18030 = new Remark(Kind.READ_AS_GB18030, 0, "");

    /** What is done to a byte; a negative result leaves it out. */
    private static final List<IntUnaryOperator> DAMAGES =
            List.of(b -> b ^ 0x80, b -> b ^ 0x40, b -> b ^ 0x01, b -> 0xD5, b -> '3', b -> '\n', b -> -1);

    private record Example(String text, IntFunction<String> numbers) {
        @Override
        public String toString() {
            return text.length() + " characters, " + numbers.apply(1);
        }
    }

    static List<Example> examples() {
        return List.of(
                new Example(Sample.cellByCell(Sample.SMALL), Sample.SMALL),
                new Example(Sample.rowByRow(Sample.DISTINCT), Sample.DISTINCT));
    }

    private static ImportResult read(byte[] document) {
        return TextImporter.INSTANCE.read(document, "a.txt");
    }

    private static Map<Cell, CellValue> values(ImportResult result) {
        Map<Cell, CellValue> values = new LinkedHashMap<>();
        result.draft().cells().forEach(cell -> values.put(cell, result.draft().value(cell)));
        return values;
    }

    /** Asserts that bytes are read as the text is, and gives the remarks that are made of the text alone. */
    private static List<Remark> remarksBeside(String text, byte[] bytes) {
        ImportResult plain = read(text.getBytes(StandardCharsets.UTF_8));
        ImportResult read = read(bytes);
        assertEquals(values(plain), values(read));
        assertEquals(plain.draft().preface(), read.draft().preface());
        assertEquals(plain.draft().overview(), read.draft().overview());
        List<Remark> own = new ArrayList<>(read.remarks());
        own.removeAll(plain.remarks());
        return own;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_text_in_gb18030_is_read_and_said_to_be(Example example) {
        byte[] bytes = example.text.getBytes(GB18030);
        assertEquals(List.of(AS_GB18030), remarksBeside(example.text, bytes));
        assertSame(TextImporter.INSTANCE, ReportImporters.recognize(bytes).orElseThrow());
        assertEquals(List.of(), Sample.wrong(read(bytes).draft(), example.numbers));
        assertEquals(200, Sample.read(read(bytes).draft()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anhua-2021",
                "hongze-2023",
                "pingtan-2020",
                "partial-xuwen-sifaju",
                "partial-weishan-liangcheng-2020"
            })
    void a_published_text_has_the_same_figures_in_gb18030(String name) {
        String text = new String(PublishedReports.bytes(name + ".txt"), StandardCharsets.UTF_8);
        assertEquals(List.of(AS_GB18030), remarksBeside(text, text.getBytes(GB18030)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_text_in_utf_16_is_known_by_its_byte_order_mark(String charset) {
        String text = Sample.cellByCell(Sample.SMALL);
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
        assertEquals(List.of(), remarksBeside(text, bytes));
        assertSame(TextImporter.INSTANCE, ReportImporters.recognize(bytes).orElseThrow());
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertEquals(
                Reason.NOT_UTF_8,
                assertThrows(ImportException.class, () -> read(cut)).reason());
    }

    @Test
    void words_in_gb18030_that_are_no_report_are_refused() {
        byte[] bytes = "这不是年度报告，3 | 4 |\n".getBytes(GB18030);
        assertEquals(
                Reason.NOT_UTF_8,
                assertThrows(ImportException.class, () -> read(bytes)).reason());
    }

    /** Bytes with one of them changed or, where the change gives no byte, left out. */
    private static byte[] damaged(byte[] whole, int at, IntUnaryOperator change) {
        int changed = change.applyAsInt(whole[at] & 0xFF);
        byte[] damaged = whole.clone();
        if (changed < 0) {
            System.arraycopy(whole, at + 1, damaged, at, whole.length - at - 1);
            return Arrays.copyOf(damaged, whole.length - 1);
        }
        damaged[at] = (byte) changed;
        return damaged;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void utf_8_with_a_damaged_byte_is_never_taken_for_gb18030(Example example) {
        byte[] whole = example.text.getBytes(StandardCharsets.UTF_8);
        int tried = 0;
        for (int at = 0; at < whole.length; at += Extent.of(41, 1)) {
            for (IntUnaryOperator change : DAMAGES) {
                byte[] damaged = damaged(whole, at, change);
                if (Decoding.strictly(damaged, StandardCharsets.UTF_8) == null) {
                    tried++;
                    String where = "byte " + at;
                    assertEquals(
                            Reason.NOT_UTF_8,
                            assertThrows(ImportException.class, () -> read(damaged), where)
                                    .reason(),
                            where);
                }
            }
        }
        assertTrue(tried > Extent.of(200, 10_000), tried + " tried");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gb18030_with_a_damaged_byte_of_a_character_has_no_wrong_number(Example example) {
        byte[] whole = example.text.getBytes(GB18030);
        int read = 0;
        for (int at = 0; at < whole.length; at += Extent.of(70, 5)) {
            IntUnaryOperator change = DAMAGES.get(at % DAMAGES.size());
            byte[] damaged = damaged(whole, at, change);
            boolean figure = whole[at] >= 0 && (damaged.length < whole.length || damaged[at] >= 0);
            if (!figure) {
                read += isRight(example, damaged, "byte " + at) ? 1 : 0;
            }
        }
        assertTrue(read > Extent.of(5, 50), read + " read");
    }

    /** Whether bytes are read rather than refused; asserts that no number is wrong. */
    private static boolean isRight(Example example, byte[] document, String what) {
        try {
            assertEquals(List.of(), Sample.wrong(read(document).draft(), example.numbers), what);
            return true;
        } catch (ImportException e) {
            assertEquals(Reason.NOT_UTF_8, e.reason(), what);
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void text_in_two_encodings_has_no_wrong_number(Example example) {
        int read = 0;
        for (int at = example.text.indexOf('\n') + 1; at > 0; at = example.text.indexOf('\n', at) + 1) {
            for (List<Charset> order :
                    List.of(List.of(GB18030, StandardCharsets.UTF_8), List.of(StandardCharsets.UTF_8, GB18030))) {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                document.writeBytes(example.text.substring(0, at).getBytes(order.get(0)));
                document.writeBytes(example.text.substring(at).getBytes(order.get(1)));
                read += isRight(example, document.toByteArray(), order + " at " + at) ? 1 : 0;
            }
        }
        assertTrue(read > 0, "even the whole text was refused");
    }

    @Test
    void every_label_has_several_bytes_in_gb18030_that_chinese_text_in_utf_8_has_not() {
        for (Layout layout : Layout.values()) {
            layout.rows().stream().flatMap(row -> row.labels().stream()).forEach(label -> {
                int foreign = 0;
                for (byte b : label.getBytes(GB18030)) {
                    int unsigned = b & 0xFF;
                    foreign += unsigned >= 0xC0 && unsigned <= 0xDF || unsigned >= 0xF0 ? 1 : 0;
                }
                assertTrue(foreign > 1, label + " " + foreign);
            });
        }
        assertFalse(FormLabels.ROWS.contains(""));
    }
}
