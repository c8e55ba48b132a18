package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

class UnsuitableTextTest {
    private static ImportException refusal(byte[] document) {
        return assertThrows(ImportException.class, () -> TextImporter.INSTANCE.read(document, "a.txt"));
    }

    private static ImportException refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\u3000\n", "\u200B\n\f"})
    void text_without_a_character_to_see_is_empty(String text) {
        assertEquals(Reason.EMPTY, refusal(text).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "\u0000\u0001\u0002", "|||\n||\n", "规章制度汇编\n3 |\n", "一、总体情况\n无\n"})
    void text_without_a_row_of_the_form_is_nothing_recognized(String text) {
        assertEquals(Reason.NOTHING_RECOGNIZED, refusal(text).reason());
    }

    @Test
    void bytes_that_are_not_text_are_said_to_be_so() {
        byte[] text = Sample.cellByCell(Sample.SMALL).getBytes(StandardCharsets.UTF_8);
        text[0] = (byte) 0xFF;
        ImportException refusal = refusal(text);
        assertEquals(Reason.NOT_UTF_8, refusal.reason());
        assertEquals("a.txt: the document is not UTF-8, nor plainly GB18030", refusal.getMessage());
        assertEquals(refusal.getMessage(), refusal.message(Locale.FRENCH));
        assertEquals("a.txt：文件不是UTF-8编码，按GB18030读取也认不出报告的表格", refusal.message(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_text_larger_than_any_report_is_refused() {
        assertEquals(Reason.TOO_LONG, refusal(new byte[(1 << 24) + 1]).reason());
        String text = " ".repeat((1 << 24) + 1);
        assertEquals(
                Reason.TOO_LONG,
                assertThrows(ImportException.class, () -> TextImporter.INSTANCE.read(text, ""))
                        .reason());
    }

    @Test
    void a_byte_order_mark_and_other_line_ends_change_nothing_but_the_digest() {
        String text = Sample.cellByCell(Sample.SMALL);
        ImportResult plain = Sample.read(text);
        for (String same : List.of("\uFEFF" + text, text.replace("\n", "\r\n"), text.replace("\n", "\r"))) {
            byte[] bytes = same.getBytes(StandardCharsets.UTF_8);
            ImportResult read = TextImporter.INSTANCE.read(bytes, "sample.txt");
            assertEquals(plain, new ImportResult(withoutDigest(read.draft()), read.remarks()));
        }
        assertEquals(List.of(), plain.remarks());
    }

    private static Draft withoutDigest(Draft draft) {
        Draft.Builder builder = draft.toBuilder();
        for (Cell cell : draft.cells()) {
            Source source = draft.source(cell).orElseThrow();
            assertNotNull(source.sha256());
            builder.set(cell, draft.value(cell), source.toBuilder().sha256(null).build());
        }
        DocumentOutline outline = draft.outline().orElseThrow();
        List<DocumentPart> parts = new ArrayList<>();
        for (DocumentPart part : outline.parts()) {
            Source source = Objects.requireNonNull(part.source());
            assertNotNull(source.sha256());
            Source without = source.toBuilder().sha256(null).build();
            parts.add(new DocumentPart(part.part(), part.heading(), part.number(), part.content(), without));
        }
        return builder.outline(new DocumentOutline(outline.ending(), outline.titleLines(), parts, outline.metadata()))
                .build();
    }

    @Test
    void characters_that_cannot_be_carried_are_replaced_and_told() {
        String text = Sample.cellByCell(Sample.SMALL).replace("全年共公开", "全年\u0007共\uD800公开");
        ImportResult result = Sample.read(text);
        assertEquals(List.of(new Remark(Kind.CHARACTERS_REPLACED, 4, "")), result.remarks());
        assertEquals(
                "全年\uFFFD共\uFFFD公开信息300条。",
                result.draft().overview().paragraphs().get(0));
    }

    @Test
    void too_much_prose_is_left_out_and_told() {
        String text = Sample.cellByCell(Sample.SMALL);
        ImportResult many = Sample.read(text + "又一段。\n".repeat(10_100));
        assertEquals(10_000, many.draft().otherMatters().paragraphs().size());
        assertEquals(
                Remarks.MOST_OF_A_KIND,
                many.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.TEXT_LEFT_OUT)
                        .count());
        assertTrue(many.remarks().contains(new Remark(Kind.REMARKS_LEFT_OUT, 0, "1")));
        ImportResult wide = Sample.read(text + "\uD842\uDFB7".repeat(50_000) + "a\uD842\uDFB7\n");
        assertEquals(
                List.of(Kind.TEXT_LEFT_OUT),
                wide.remarks().stream().map(Remark::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n",
                "|",
                "| ",
                "1 |\n",
                "一、本年新收\n",
                "行政\n",
                "其他 |\n",
                "三、\n",
                "2",
                "五、存在问题\n",
                "规章 |\n",
                "二、主动公开政府信息情况\n",
                "规范文件 |\n3 |\n",
                "地址:",
                "电话:0700-",
                "2021年1月1日至",
                "(",
                "http://下载"
            })
    void time_grows_with_the_length_of_the_text_only(String piece) {
        String text = "行政许可 |\n1 |\n" + piece.repeat(Extent.of(1_200, 40_000) / piece.length()) + "\n行政处罚 | 2 |\n";
        assertTimeout(Duration.ofMinutes(2), () -> {
            for (String document : List.of(text, "标题\n二、主动公开政府信息情况\n" + text)) {
                assertFalse(Sample.read(document).remarks().isEmpty());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void more_lines_than_any_report_has_are_refused(String end) {
        byte[] text = ("行政许可 |" + end + ("|" + end).repeat(50_001)).getBytes(StandardCharsets.UTF_8);
        assertEquals(Reason.TOO_COMPLEX, refusal(text).reason());
    }

    @Test
    void many_empty_rows_do_not_hold_the_reader_up() {
        String text = "行政许可 |\n1 |\n" + "|||\n".repeat(Extent.of(20_000, 49_000)) + "行政处罚 | 2 |\n";
        assertTimeout(
                Duration.ofMinutes(2),
                () -> assertEquals(
                        "2",
                        Sample.value(Sample.read(text), "disclosure.penalties.decisions")
                                .toString()));
    }

    @Test
    void no_text_makes_the_reader_fail() {
        List<String> lines = Sample.cellByCell(Sample.SMALL).lines().toList();
        String odd = "|｜ \t\n\r\f\u0000\uD83D\uDE00\uFFFF\u3000一二三(（.、1290-+/其他总计年月日";
        for (int seed = 0; seed < Extent.of(4, 120); seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(lines.get(random.nextInt(lines.size())));
                for (int j = random.nextInt(4); j > 0; j--) {
                    text.insert(random.nextInt(text.length()), odd.charAt(random.nextInt(odd.length())));
                }
                text.append(random.nextInt(5) == 0 ? "" : "\n");
            }
            assertDoesNotThrow(() -> Sample.read(text.toString()));
        }
    }

    @Test
    void a_character_of_two_units_among_the_numbers_of_a_row_is_never_cut() {
        for (String number : List.of("𠮷", "1𠮷", "𠮷1", "1 𠮷")) {
            Draft draft =
                    Sample.read(Sample.rowByRow(i -> i % 3 == 1 ? number : "1")).draft();
            assertTrue(draft.cells().stream().anyMatch(cell -> draft.value(cell).isNumber()));
        }
    }
}
