package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentOutline.Ending;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.DocumentPart.Content;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.render.FindingMessage;

/** N1: the six parts are there, once, in order, numbered as the form numbers them. */
class PartsTest {
    private static DocumentPart part(Part part, String number, String words) {
        return new DocumentPart(
                part, number + "、" + words, number, part.isTable() ? Content.TABLE : Content.PROSE, null);
    }

    private static List<DocumentPart> six() {
        List<DocumentPart> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            parts.add(part(part, part.numeral(), part.words().chinese()));
        }
        return parts;
    }

    private static Draft.Builder draft(List<DocumentPart> parts, Ending ending) {
        return SoundReport.builder().outline(new DocumentOutline(ending, List.of(), parts, List.of()));
    }

    static Draft.Builder withoutPartFive() {
        List<DocumentPart> parts = six();
        parts.remove(4);
        return draft(parts, Ending.WHOLE).problems(Narrative.EMPTY);
    }

    private static String found(List<DocumentPart> parts) {
        return SoundReport.of("N1", draft(parts, Ending.WHOLE).build());
    }

    @Test
    void a_part_without_heading_and_content_is_an_error() {
        assertEquals("ERROR", SoundReport.of("N1", withoutPartFive().build()));
    }

    @Test
    void a_part_one_of_a_heading_alone_is_a_warning() {
        List<DocumentPart> parts = six();
        parts.set(0, new DocumentPart(Part.OVERVIEW, "一、总体情况", "一", Content.NONE, null));
        Draft empty = draft(parts, Ending.WHOLE).overview(Narrative.EMPTY).build();
        assertEquals("WARNING", SoundReport.of("N1", empty));
        assertEquals(
                List.of("“一、总体情况”之下没有文字"),
                Checker.standard().check(empty).stream()
                        .filter(finding -> finding.rule().id().equals("N1"))
                        .map(finding -> FindingMessage.of(finding, Locale.CHINESE))
                        .toList());
        Draft headingsAlone = draft(parts, Ending.WHOLE)
                .overview(Narrative.EMPTY)
                .problems(Narrative.EMPTY)
                .otherMatters(Narrative.EMPTY)
                .build();
        assertEquals("WARNING", SoundReport.of("N1", headingsAlone));
    }

    @Test
    void what_would_stand_below_a_heading_that_a_text_ends_in_is_not_missed() {
        DocumentPart last = new DocumentPart(Part.OVERVIEW, "一、总体情况", "一", Content.NONE, null);
        Draft.Builder cut = draft(List.of(last), Ending.CUT)
                .overview(Narrative.EMPTY)
                .problems(Narrative.EMPTY)
                .otherMatters(Narrative.EMPTY);
        // the three tables have no headings
        assertEquals("INFO INFO INFO", SoundReport.of("N1", cut.build()));
    }

    @Test
    void content_without_its_heading_is_told() {
        List<DocumentPart> parts = six();
        parts.set(2, new DocumentPart(Part.REQUESTS, null, null, Content.TABLE, null));
        assertEquals("INFO", found(parts));
    }

    @Test
    void a_part_that_stands_twice_out_of_order_or_under_another_number_is_a_warning() {
        List<DocumentPart> twice = six();
        twice.add(5, twice.get(4));
        assertEquals("WARNING", found(twice));
        twice.add(5, twice.get(4));
        assertEquals(
                "“五、存在的主要问题及改进情况”出现 3 次",
                Checker.standard().check(draft(twice, Ending.WHOLE).build()).stream()
                        .map(finding -> FindingMessage.of(finding, Locale.CHINESE))
                        .filter(message -> message.contains("次"))
                        .findFirst()
                        .orElseThrow());
        List<DocumentPart> order = six();
        order.add(order.remove(4));
        assertEquals("WARNING", found(order));
        List<DocumentPart> number = six();
        number.set(4, part(Part.PROBLEMS, "六", "存在的主要问题及改进情况"));
        assertEquals("WARNING", found(number));
    }

    @Test
    void the_six_parts_are_right_with_other_words_and_arabic_numbers() {
        assertEquals("", found(six()));
        List<DocumentPart> parts = six();
        parts.set(0, part(Part.OVERVIEW, "1", "工作基本情况"));
        assertEquals("", found(parts));
    }

    @Test
    void of_a_text_that_is_cut_off_what_would_follow_is_not_missed() {
        Draft.Builder cut =
                draft(six().subList(0, 3), Ending.CUT).problems(Narrative.EMPTY).otherMatters(Narrative.EMPTY);
        SoundReport.draft().cells().stream()
                .filter(cell -> cell.part() == Part.DISPUTES)
                .forEach(cell -> cut.set(cell, CellValue.NOT_FOUND));
        Findings findings = Checker.standard().check(cut.build());
        assertEquals("", SoundReport.of("N1", findings));
        assertEquals("INFO", SoundReport.of("C1", findings));
        assertEquals(Conclusion.UNDETERMINED, findings.conclusion());
        assertEquals(
                "第四部分没有表格（15 格）（文件中途截断）",
                FindingMessage.of(
                        findings.stream()
                                .filter(finding -> finding.rule().id().equals("C1"))
                                .findFirst()
                                .orElseThrow(),
                        Locale.CHINESE));
        Cell before = Row.PENALTIES.cell(Column.DECISIONS);
        assertEquals(
                "ERROR INFO",
                SoundReport.of("C1", cut.set(before, CellValue.NOT_FOUND).build()));
    }
}
