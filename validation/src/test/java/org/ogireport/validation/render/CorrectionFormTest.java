package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Drafts;
import org.ogireport.validation.Findings;

class CorrectionFormTest {
    private static final Cell HANDLED = Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS);
    private static final Cell ALL_HANDLED = Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL);
    private static final Draft WRONG = Drafts.anhua();

    private static Findings findings(Draft draft) {
        return Checker.standard().check(draft);
    }

    /** The fields of a page, as a browser sends them. */
    private static Map<String, String> fields(Draft draft) {
        String html = CorrectionForm.tables(draft, findings(draft), "x", Locale.CHINESE);
        return Pattern.compile("<input name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }

    private static Draft filled(Draft draft, Map<String, String> fields) {
        return CorrectionForm.filled(draft, name -> Optional.ofNullable(fields.get(name)));
    }

    private static Draft typed(Draft draft, Cell cell, String text) {
        return CorrectionForm.withFollowing(filled(draft, Map.of(cell.path(), text)), CorrectionForm.following(draft));
    }

    @Test
    void fields_that_nobody_touched_leave_every_cell_with_its_source() {
        Draft draft = WRONG.toBuilder()
                .set(HANDLED, CellValue.unreadable("三十六件，其中自然人三十五件\n企业一件"))
                .set(ALL_HANDLED, CellValue.NOT_FOUND)
                .set(Row.PENALTIES.cell(Column.DECISIONS), CellValue.unreadable(" 若\n干 "))
                .build();

        assertEquals(draft.cells().size(), fields(draft).size());
        assertEquals(draft, filled(draft, fields(draft)));
        assertEquals(draft, filled(draft, Map.of()));
    }

    @Test
    void an_emptied_field_is_a_blank_and_words_are_unreadable() {
        assertTrue(typed(WRONG, HANDLED, "").value(HANDLED).isBlank());
        assertEquals(CellValue.unreadable("若干"), typed(WRONG, HANDLED, "若干").value(HANDLED));
    }

    @Test
    void a_total_that_agreed_follows_its_parts_and_one_that_did_not_stays() {
        Draft draft = typed(WRONG, HANDLED, "36");
        assertEquals(CellValue.of(36), draft.value(ALL_HANDLED));

        Draft other = typed(WRONG, Row.DISCLOSED.cell(Column.ENTERPRISES), "5");
        assertEquals(CellValue.of(0), other.value(HANDLED));
        assertEquals(CellValue.of(5), other.value(ALL_HANDLED));
        assertEquals(CellValue.of(5), other.value(Row.HANDLED_TOTAL.cell(Column.ENTERPRISES)));
    }

    @Test
    void a_blank_form_is_summed_up_as_it_is_filled_in() {
        Draft draft = Draft.builder(WRONG.layout()).build();
        for (Column column : Column.APPLICANT_KINDS) {
            draft = typed(draft, Row.NEWLY_RECEIVED.cell(column), "2");
        }

        assertEquals(CellValue.of(12), draft.value(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL)));
        draft = typed(draft, Row.NEWLY_RECEIVED.cell(Column.ENTERPRISES), "");
        assertEquals(CellValue.of(12), draft.value(Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL)));
    }

    @Test
    void a_total_that_was_typed_itself_does_not_follow() {
        Cell total = Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL);
        Draft draft = CorrectionForm.withFollowing(
                filled(WRONG, Map.of(total.path(), "40")), CorrectionForm.following(WRONG));

        assertEquals(CellValue.of(40), draft.value(total));
    }

    @Test
    void a_repair_has_a_button_whose_value_makes_it_and_takes_it_back() {
        String html = CorrectionForm.findings(findings(WRONG), "x", Locale.CHINESE);
        Matcher button =
                Pattern.compile("<button name=\"repair\" value=\"([^\"]*)\"").matcher(html);
        assertTrue(button.find());

        RepairField repair = RepairField.parse(button.group(1), WRONG.layout()).orElseThrow();
        assertEquals(button.group(1), repair.value());
        assertEquals(
                List.of(HANDLED, ALL_HANDLED),
                repair.changes().stream().map(change -> change.cell()).toList());
        assertTrue(repair.appliesTo(WRONG));
        assertFalse(repair.undone().appliesTo(WRONG));
        assertTrue(repair.undone().appliesTo(WRONG.with(HANDLED, 36).with(ALL_HANDLED, 36)));
        assertFalse(repair.appliesTo(Drafts.unread(WRONG, Source.Unread.EDITED, HANDLED)));
        assertEquals(repair, repair.undone().undone());
    }

    @Test
    void a_repair_is_told_in_words() {
        RepairField repair =
                RepairField.parse(HANDLED.path() + ":0:36", WRONG.layout()).orElseThrow();
        assertEquals(
                new Words(
                        "「三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人」由 0 改为 36",
                        "set [total handled - natural persons] from 0 to 36"),
                repair.words());
    }

    @Test
    void a_value_that_names_no_cell_or_number_is_no_repair() {
        for (String value :
                List.of("", "a:0:1", HANDLED.path() + ":0", HANDLED.path() + ":x:1", HANDLED.path() + ":0:1 ")) {
            assertEquals(Optional.empty(), RepairField.parse(value, WRONG.layout()), value);
        }
        assertFalse(RepairField.parse(HANDLED.path() + ":0:-1", WRONG.layout())
                .orElseThrow()
                .appliesTo(WRONG));
    }

    @Test
    void findings_tell_their_basis_and_where_the_cells_stood() {
        Draft draft = WRONG.toBuilder()
                .set(
                        HANDLED,
                        CellValue.of(0),
                        Source.builder().line(49).text("０ <i>").build())
                .build();
        String html = CorrectionForm.findings(findings(draft), "x", Locale.ENGLISH);

        assertTrue(
                html.contains(
                        "<details><summary>Basis and sources</summary>\n<ul>\n<li><strong>R1</strong> Part three, each"
                                + " column: newly received + carried over = total handled + carried forward (Printed in the header of"
                                + " the form&#39;s table three)</li>\n<li><strong>R2</strong> "),
                html);
        assertTrue(
                html.contains("<li>[Part 3, Requests for disclosure · total handled - natural persons] (line 49):"
                        + " &quot;０ &lt;i&gt;&quot;</li>\n</ul></details>\n</li>\n"),
                html);
    }

    @Test
    void a_field_tells_the_keyboard_its_kind_of_number_and_who_listens_how_it_is_marked() {
        String html = CorrectionForm.tables(WRONG, findings(WRONG), "x", Locale.CHINESE);
        String described = " aria-describedby=\"x-" + HANDLED.path() + "-mark\">";
        assertTrue(field(html, HANDLED).endsWith(described), field(html, HANDLED));
        assertTrue(
                html.contains("<span class=\"mark-words\" id=\"x-" + HANDLED.path() + "-mark\" lang=\"zh-CN\">"), html);
        Cell fees = Row.FEES.cell(Column.FEE_AMOUNT);
        assertTrue(field(html, fees).contains(" inputmode=\"decimal\" "), field(html, fees));
        assertFalse(field(html, fees).contains("aria-describedby"), field(html, fees));
        assertTrue(field(html, HANDLED).contains(" inputmode=\"numeric\" "), field(html, HANDLED));
        Draft trial = Drafts.zeros(Layout.of(Form.TRIAL_2019));
        Cell change = trial.cells().stream()
                .filter(cell -> cell.kind().isSigned())
                .findFirst()
                .orElseThrow();
        assertTrue(
                field(CorrectionForm.tables(trial, findings(trial), "x", Locale.CHINESE), change)
                        .contains(" inputmode=\"text\" "),
                "a keyboard of digits has no sign");
    }

    private static String field(String html, Cell cell) {
        int at = html.indexOf("<input name=\"" + cell.path() + "\"");
        return html.substring(at, html.indexOf('>', at) + 1);
    }

    @Test
    void the_style_is_that_of_the_list_and_of_the_tables() {
        String style = CorrectionForm.style();
        for (String rule : List.of(".causes details{", ".form-picture td,", ".mark-wrong,")) {
            assertTrue(style.contains(rule), rule);
        }
    }

    @Test
    void totals_that_follow_are_named_by_what_they_sum_up() {
        List<String> following = List.of(CorrectionForm.following(WRONG).split(" "));
        String received = Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL).path();
        assertTrue(following.contains("columns:" + received + ":36"), following.toString());
        assertTrue(following.contains("columns:" + ALL_HANDLED.path() + ":0"), following.toString());
        assertFalse(following.contains("rows:" + ALL_HANDLED.path() + ":0"), following.toString());
    }
}
