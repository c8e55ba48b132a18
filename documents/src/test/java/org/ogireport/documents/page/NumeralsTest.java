package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.documents.result.Remark.Kind;

class NumeralsTest {
    private static final Cell COUNT = Row.LICENSING.cells().get(0);
    private static final Cell CHANGE = Row.TRIAL_LICENSING.cell(Column.ITEM_CHANGE);
    private static final Cell AMOUNT = Row.FEES.cells().get(0);
    private static final Cell UNSTATED = Row.PROCUREMENT.cell(Column.PROCUREMENT_AMOUNT);

    private static String read(String text, Cell cell) {
        Numerals.Content content = Numerals.read(text, cell);
        String value = content.value().isNumber()
                ? content.value().toString()
                : content.value().isBlank() ? "_" : "?";
        return content.remark() == null ? value : value + " " + content.remark();
    }

    @ParameterizedTest
    @CsvSource({
        "' 5 ', 5",
        "1234, 1234",
        "'1,234', 1234",
        "'5(其中修订5件)', 5 NOTE_KEPT",
        "'5(其中修订6件)', ? UNREADABLE_NUMBER",
        "'5(其中修订三件)', 5 NOTE_KEPT",
        "+5, ? UNREADABLE_NUMBER",
        "5.0, ? UNREADABLE_NUMBER",
        "5万元, ? UNREADABLE_NUMBER",
        "减5, ? UNREADABLE_NUMBER",
        "---, _",
        "----, ? UNREADABLE_NUMBER",
        "－, _"
    })
    void a_count_is_a_whole_number_without_a_sign(String text, String value) {
        assertEquals(value, read(text, COUNT));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "+3, 3",
        "-3, -3",
        "−3, -3",
        "0, 0",
        "-0, ? UNREADABLE_NUMBER",
        "减3, -3",
        "减少 3, -3",
        "增加3, 3",
        "'-4(其中许可4项)', -4 NOTE_KEPT",
        "3.5, ? UNREADABLE_NUMBER",
        "3项, 3"
    })
    void a_change_may_have_a_sign_or_a_word_for_it(String text, String value) {
        assertEquals(value, read(text, CHANGE));
    }

    @ParameterizedTest
    @CsvSource({
        "5.25, 5.25",
        "5.25万元, 5.25",
        "5件, ? UNREADABLE_NUMBER",
        "525元, 0.0525 UNIT_CONVERTED",
        "-5, ? UNREADABLE_NUMBER"
    })
    void an_amount_is_in_the_forms_unit(String text, String value) {
        assertEquals(value, read(text, AMOUNT));
    }

    @ParameterizedTest
    @CsvSource({"5.25, 5.25", "5万元, 5 NOTE_KEPT", "5元, 5 NOTE_KEPT", "5项, ? UNREADABLE_NUMBER"})
    void an_amount_whose_unit_the_form_leaves_open_keeps_the_one_beside_it(String text, String value) {
        assertEquals(value, read(text, UNSTATED));
    }

    @Test
    void a_text_too_long_for_a_number_is_not_read_and_not_blank() {
        assertEquals("5", read("5" + " ".repeat(999), COUNT));
        assertEquals("_", read(" ".repeat(1000), COUNT));
        assertEquals("? UNREADABLE_NUMBER", read("5" + " ".repeat(1000), COUNT));
        assertEquals("? UNREADABLE_NUMBER", read(" ".repeat(1001), COUNT));
    }

    @Test
    void a_number_has_no_more_than_forty_characters() {
        assertEquals("5", read("5." + "0".repeat(38), AMOUNT));
        assertEquals("? UNREADABLE_NUMBER", read("5." + "0".repeat(39), AMOUNT));
        assertEquals("5 NOTE_KEPT", read("5（其中修订" + "0".repeat(39) + "3件）", COUNT));
        assertEquals("? UNREADABLE_NUMBER", read("5（其中修订" + "0".repeat(40) + "3件）", COUNT));
    }

    @Test
    void several_numbers_in_a_cell_are_told_from_other_texts() {
        assertEquals(Unread.VALUES, Numerals.read("3 6", COUNT).unread());
        assertEquals(null, Numerals.read("三", COUNT).unread());
        assertEquals(Unread.SHOWN_OTHERWISE, Numerals.read("3\uFFFC", COUNT).unread());
    }

    @Test
    void a_unit_above_the_column_binds_what_says_no_other() {
        HeadedUnit.Stated thousand = new HeadedUnit.Stated("千元", true);
        HeadedUnit.Stated doubtful = new HeadedUnit.Stated("元", false);
        assertEquals("0.5", Numerals.read("5", AMOUNT, thousand).value().toString());
        assertEquals("0.5", Numerals.read("5千元", AMOUNT, thousand).value().toString());
        assertEquals(Unread.UNIT, Numerals.read("5万元", AMOUNT, thousand).unread());
        assertEquals(Kind.UNIT_DOUBTFUL, Numerals.read("5", AMOUNT, doubtful).remark());
        assertEquals("0.0005", Numerals.read("5元", AMOUNT, doubtful).value().toString());
        assertEquals("0", Numerals.read("0", AMOUNT, doubtful).value().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "0",
                "9",
                "1.5",
                "5件",
                "5，其中修订3件",
                "约5",
                "三十余件",
                "无",
                "A",
                "Z",
                "a",
                "z",
                "N/A",
                "n/a",
                "abc",
                "*",
                "-4",
                "+5",
                "\uFFFC",
                "5\uFFFC"
            })
    void what_is_meant_as_a_value_is_told_from_labels(String text) {
        assertTrue(Numerals.isLikeAValue(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章", "1.属于国家秘密", "(1)公开", "abcd", "规章\uFFFC", "一、本年新收", "无法提供", "@", "[", "`", "{"})
    void a_label_is_no_value(String text) {
        assertFalse(Numerals.isLikeAValue(text));
    }

    @Test
    void a_text_longer_than_a_number_is_a_value_only_where_it_can_be_read() {
        assertTrue(Numerals.isLikeAValue("1".repeat(40)));
        assertFalse(Numerals.isLikeAValue("1".repeat(41)));
        assertTrue(Numerals.isFigure("1".repeat(41)));
        assertFalse(Numerals.isFigure("1" + "、规章".repeat(20)));
        assertFalse(Numerals.isFigure("/"));
        assertTrue(Numerals.isFigure("5"));
    }

    @ParameterizedTest
    @CsvSource({
        "公开 5 件, true",
        "5, true",
        "９ 件, true",
        "公开5件, false",
        "2021 年, false",
        "公开情况, false",
        "3|4, true",
        "3\uFFFC, true",
        "规章\uFFFC | 3\uFFFC, true",
        "公开\uFFFC, false",
        "第 5 页, false"
    })
    void a_number_that_stands_by_itself_in_a_line_is_seen(String line, boolean figure) {
        assertEquals(figure, Numerals.hasFigure(line));
    }

    @ParameterizedTest
    @CsvSource({"件, true", "项, true", "元, true", "千万元, true", "美元, false", "个, false"})
    void a_unit_is_one_of_the_forms_or_of_money(String word, boolean unit) {
        assertEquals(unit, Numerals.isUnit(word));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "' / ', true", "//, true", "———, true", "————, false", "0, false", "无, false"})
    void a_stroke_stands_for_an_empty_cell(String text, boolean blank) {
        assertEquals(blank, Numerals.isBlank(text));
    }

    @Test
    void an_unreadable_text_is_kept_as_far_as_a_cell_can_hold_it() {
        assertEquals("件".repeat(1000), Numerals.unreadable("件".repeat(1000)).toString());
        assertTrue(Numerals.unreadable("件".repeat(1001)).toString().endsWith("件…"));
    }
}
