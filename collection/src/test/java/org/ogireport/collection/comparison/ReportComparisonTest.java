package org.ogireport.collection.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Drafts;
import org.ogireport.collection.comparison.ParagraphChange.Segment.In;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;

class ReportComparisonTest {
    private static final String CELL = "requests.newlyReceived.naturalPersons";
    private static final Draft BEFORE = Drafts.of("安化县教育局", 2022, 4);
    private static final Draft AFTER = Drafts.of("安化县教育局", 2023, 4);

    private static Draft saying(Draft draft, String... paragraphs) {
        return draft.toBuilder().overview(Narrative.of(paragraphs)).build();
    }

    private static List<ParagraphChange> overview(String[] before, String[] after) {
        return ReportComparison.of(saying(BEFORE, before), saying(AFTER, after)).texts().stream()
                .filter(text -> text.passage().path().equals("overview"))
                .findFirst()
                .orElseThrow()
                .paragraphs();
    }

    private static List<String> told(List<ParagraphChange> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.text(In.FIRST) + "|" + change.text(In.SECOND))
                .toList();
    }

    @Test
    void a_report_differs_from_itself_in_nothing() {
        ReportComparison same = ReportComparison.of(AFTER, AFTER);
        assertEquals(List.of(), same.cells());
        assertTrue(same.texts().stream().allMatch(TextComparison::isSame));
        assertTrue(same.texts().stream()
                .allMatch(text -> text.percentInCommon().equals(Optional.of(new BigDecimal(100)))));
    }

    @Test
    void a_cell_has_both_values_the_difference_and_the_rate() {
        Draft changed = Drafts.blank(Drafts.with(AFTER, CELL, 5), "requests.newlyReceived.total");
        ReportComparison comparison = ReportComparison.of(BEFORE, changed);
        assertEquals(2, comparison.cells().size());
        CellDifference number = comparison.cells().get(0);
        assertEquals(Optional.of(CellValue.of(4)), number.first());
        assertEquals(Optional.of(BigDecimal.ONE), number.difference());
        assertEquals(Optional.of(new BigDecimal("25.0")), number.percent());
        CellDifference blank = comparison.cells().get(1);
        assertEquals(Optional.of(CellValue.BLANK), blank.second());
        assertEquals(Optional.empty(), blank.difference());
    }

    @Test
    void from_zero_there_is_a_difference_and_no_rate() {
        CellDifference difference =
                ReportComparison.of(Drafts.with(BEFORE, CELL, 0), AFTER).cells().get(0);
        assertEquals(Optional.of(new BigDecimal(4)), difference.difference());
        assertEquals(Optional.empty(), difference.percent());
    }

    @Test
    void cells_of_another_form_are_told_as_such() {
        ReportComparison comparison = ReportComparison.of(Drafts.of("甲局", 2020, 0), Drafts.of("甲局", 2021, 0));
        assertTrue(comparison.cells().stream().anyMatch(cell -> cell.first().isEmpty()));
        assertTrue(comparison.cells().stream().anyMatch(cell -> cell.second().isEmpty()));
    }

    @Test
    void paragraphs_are_added_removed_moved_or_changed() {
        assertEquals(
                List.of(
                        "MOVED 三是加强培训，提高业务能力。|三是加强培训，提高业务能力。",
                        "SAME 一是健全制度。|一是健全制度。",
                        "CHANGED 二是全年公开信息123条，比上年增加。|二是全年公开信息145条，比上年增加。",
                        "ADDED |四是开展政策解读。",
                        "REMOVED 五是做好档案工作。|"),
                told(overview(
                        new String[] {"一是健全制度。", "二是全年公开信息123条，比上年增加。", "五是做好档案工作。", "三是加强培训，提高业务能力。"},
                        new String[] {"三是加强培训，提高业务能力。", "一是健全制度。", "二是全年公开信息145条，比上年增加。", "四是开展政策解读。"})));
    }

    @Test
    void within_a_changed_paragraph_a_number_is_one_word() {
        ParagraphChange change = overview(
                        new String[] {"全年公开信息123条，比上年增加5.5%。"}, new String[] {"全年公开信息145条，比上年增加6.5%。"})
                .get(0);
        assertEquals(
                List.of(
                        new ParagraphChange.Segment(In.BOTH, "全年公开信息"),
                        new ParagraphChange.Segment(In.FIRST, "123"),
                        new ParagraphChange.Segment(In.SECOND, "145"),
                        new ParagraphChange.Segment(In.BOTH, "条，比上年增加"),
                        new ParagraphChange.Segment(In.FIRST, "5.5%"),
                        new ParagraphChange.Segment(In.SECOND, "6.5%"),
                        new ParagraphChange.Segment(In.BOTH, "。")),
                change.segments());
    }

    @Test
    void every_paragraph_of_both_is_told_once_whatever_was_changed() {
        Random random = new Random(18);
        for (int run = 0; run < 40; run++) {
            List<String> before = some(random);
            List<String> after = some(random);
            List<ParagraphChange> changes = ParagraphDiff.of(before, after);
            List<String> first = new ArrayList<>(before);
            for (ParagraphChange change : changes) {
                if (change.kind() != ParagraphChange.Kind.ADDED) {
                    assertTrue(first.remove(change.text(In.FIRST)), () -> before + " " + after + " " + told(changes));
                }
            }
            assertEquals(List.of(), first);
            assertEquals(
                    after,
                    changes.stream()
                            .filter(change -> change.kind() != ParagraphChange.Kind.REMOVED)
                            .map(change -> change.text(In.SECOND))
                            .toList());
        }
    }

    private static List<String> some(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> "第" + random.nextInt(6) + "段：公开信息" + random.nextInt(2) + "条")
                .toList();
    }

    @Test
    void a_text_of_ten_thousand_paragraphs_is_compared() {
        List<String> before =
                IntStream.range(0, 10_000).mapToObj(i -> "旧文字" + i).toList();
        List<String> after =
                IntStream.range(0, 10_000).mapToObj(i -> "旧文字" + i * 2).toList();
        assertEquals(
                5000,
                ParagraphDiff.of(before, after).stream()
                        .filter(change -> change.kind() == ParagraphChange.Kind.MOVED)
                        .count());
    }

    @Test
    void it_is_told_as_text_json_and_a_page_without_markup_of_its_own() {
        Draft before = saying(BEFORE, "全年<公开>信息123条，比上年增加。");
        Draft after = saying(Drafts.with(AFTER, CELL, 6), "全年<公开>信息145条，比上年增加。");
        ReportComparison comparison = ReportComparison.of(before, after);
        String text = ComparisonText.render(comparison, Locale.CHINESE);
        assertTrue(text.contains("自然人: 4 → 6 (+2, +50.0%)"), text);
        assertTrue(text.contains("修改  全年<公开>信息[-123-][+145+]条"), text);
        String json = ComparisonJson.render(comparison);
        assertTrue(
                json.contains("{\"cell\":\"" + CELL + "\",\"first\":4,\"second\":6,\"difference\":2,\"percent\":50.0}"),
                json);
        String page = ComparisonHtml.render(comparison, Locale.CHINESE);
        assertTrue(page.contains("全年&lt;公开&gt;信息<del>123</del><ins>145</ins>条"), page);
        assertFalse(page.contains("<script") || page.contains("http"), page);
    }

    /** The main part of a Word document. */
    private static String main(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_word_document_tells_the_cells_in_a_table_and_marks_what_is_gone_and_what_is_new() throws IOException {
        Draft before = saying(BEFORE, "全年主动公开信息三十条，较上年有所增加。");
        Draft after = saying(Drafts.with(AFTER, CELL, 5), "全年主动公开信息四十条，较上年有所增加。");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ComparisonDocx.write(ReportComparison.of(before, after), Locale.CHINESE, bytes);
        String xml = main(bytes.toByteArray());
        String text = xml.replaceAll("<[^>]+>", "");
        assertTrue(text.contains("单元格前一份后一份差增减"), text);
        assertTrue(text.contains("45+1+25.0%"), text);
        String gone = "<w:strike/><w:color w:val=\"A61B1B\"/></w:rPr><w:t xml:space=\"preserve\">三";
        String come = "<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">四";
        assertTrue(xml.contains(gone) && xml.contains(come), xml);
    }
}
