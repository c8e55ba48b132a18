package org.ogireport.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.FeeAmount;
import org.ogireport.core.Text;

class CellValueTest {
    private static final CellValue UNREADABLE = CellValue.unreadable("约3件");

    @Test
    void a_cell_holds_a_number_or_nothing_or_is_unreadable_or_was_not_found_and_is_one_of_the_four() {
        for (CellValue value : List.of(
                CellValue.of(0), CellValue.of(BigDecimal.ONE), CellValue.BLANK, UNREADABLE, CellValue.NOT_FOUND)) {
            long states = Stream.of(value.isNumber(), value.isBlank(), value.isUnreadable(), value.isNotFound())
                    .filter(state -> state)
                    .count();
            assertEquals(1, states, value.getClass().getSimpleName());
            assertEquals(value.isNumber(), value.number().isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 255, 256, 257, NumberKind.MAX_COUNT})
    void a_whole_number_is_told_in_its_digits(long count) {
        assertEquals(Long.toString(count), CellValue.of(count).toString());
    }

    @Test
    void the_state_is_what_the_value_is() {
        assertEquals(CellValue.State.NUMBER, CellValue.of(0).state());
        assertEquals(CellValue.State.NUMBER, CellValue.of(BigDecimal.ONE).state());
        assertEquals(CellValue.State.BLANK, CellValue.BLANK.state());
        assertEquals(CellValue.State.UNREADABLE, UNREADABLE.state());
        assertEquals(CellValue.State.NOT_FOUND, CellValue.NOT_FOUND.state());
    }

    @Test
    void what_was_not_found_is_neither_blank_nor_unreadable_though_it_has_no_text_either() {
        assertNotEquals(CellValue.BLANK, CellValue.NOT_FOUND);
        assertEquals("", CellValue.NOT_FOUND.toString());
        assertEquals(Optional.empty(), CellValue.NOT_FOUND.number());
        assertEquals(new CellValue.NotFound(), CellValue.NOT_FOUND);
    }

    @Test
    void an_unreadable_cell_has_a_text_that_can_be_carried() {
        for (String text : List.of("", "3\r", "\uD800")) {
            assertThrows(IllegalArgumentException.class, () -> CellValue.unreadable(text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36|COUNT|36",
                "' 36 '|COUNT|36",
                "３６|COUNT|36",
                "1,234|COUNT|1234",
                "1，234，567|COUNT|1234567",
                "9007199254740991|COUNT|9007199254740991",
                "0|COUNT|0",
                "-5|SIGNED|-5",
                "－5|SIGNED|-5",
                "\u22125|SIGNED|-5",
                "+5|SIGNED|5",
                "＋５|SIGNED|5",
                "９０．１|AMOUNT|90.1",
                "6266.18|AMOUNT|6266.18",
                "6,266.10|AMOUNT|6266.1",
                "10|AMOUNT|10"
            })
    void what_is_typed_plainly_is_a_number(String text, NumberKind kind, String number) {
        assertEquals(number, CellValue.parse(text, kind).toString());
    }

    @ParameterizedTest
    @EnumSource(NumberKind.class)
    void nothing_or_a_dash_is_a_blank_whatever_the_kind(NumberKind kind) {
        for (String text : List.of("", " ", "\u3000", "/", "-", "—", "——", "／", "－", "\u00A0-")) {
            assertEquals(CellValue.BLANK, CellValue.parse(text, kind), text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "无|COUNT|不是数字|is not a number",
                "三十六|COUNT|不是数字|is not a number",
                "36件|COUNT|只填数字，不带单位、符号或说明|has a unit, sign or note beside the number",
                "约36|COUNT|只填数字，不带单位、符号或说明|has a unit, sign or note beside the number",
                "-3|COUNT|不能是负数|must not be negative",
                "+3|COUNT|不带正负号|must not have a sign",
                "-0|SIGNED|不带正负号|must not have a sign",
                "3.5|COUNT|不能有小数|must not have a fraction",
                "3.0|COUNT|不能有小数|must not have a fraction",
                "007|COUNT|数字写法不规范|is badly written",
                "1,23|COUNT|数字写法不规范|is badly written",
                "3.|AMOUNT|数字写法不规范|is badly written",
                "1.2.3|AMOUNT|数字写法不规范|is badly written",
                "9007199254740992|COUNT|数字过大|is too large",
                "1.1234567|AMOUNT|小数位数过多|has too many decimal places",
                "1000000000000000|AMOUNT|数字过大|is too large",
                "1000000000000000.123456|AMOUNT|数字过大|is too large",
                "1e3|COUNT|不是数字|is not a number",
                "1 000|COUNT|不是数字|is not a number"
            })
    void what_is_no_number_of_its_kind_stays_as_typed_and_the_reason_is_told(
            String text, NumberKind kind, String chinese, String english) {
        CellValue.Unreadable typed = (CellValue.Unreadable) CellValue.parse(text, kind);
        assertEquals(text, typed.text());
        String inChinese = typed.reason(kind).in(Locale.CHINESE);
        String inEnglish = typed.reason(kind).in(Locale.ENGLISH);
        assertEquals(chinese, inChinese.substring(0, chinese.length()));
        assertEquals("；应填" + kind.words().chinese(), inChinese.substring(inChinese.indexOf("；")));
        assertEquals(english, inEnglish.substring(0, english.length()));
        assertEquals("; expected is " + kind.words().english(), inEnglish.substring(inEnglish.indexOf(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "36\r\n37", "\uFFFF"})
    void what_cannot_be_carried_is_replaced_in_what_is_kept(String text) {
        assertEquals(Text.repair(text), CellValue.parse(text, NumberKind.COUNT).toString());
    }

    @Test
    void a_text_of_1000_characters_is_kept_whole_and_told_as_the_number_it_is() {
        CellValue.Unreadable longest = (CellValue.Unreadable) CellValue.parse("９".repeat(1_000), NumberKind.COUNT);
        assertEquals("９".repeat(1_000), longest.text());
        assertEquals("数字过大", longest.reason(NumberKind.COUNT).chinese().split("；")[0]);
        CellValue.Unreadable longer = (CellValue.Unreadable) CellValue.parse("9".repeat(1_001), NumberKind.COUNT);
        assertEquals("9".repeat(999) + "…", longer.text());
    }

    @Test
    void a_fraction_of_six_places_is_an_amount_and_one_of_seven_is_too_long() {
        assertEquals("1.123456", CellValue.parse("1.123456", NumberKind.AMOUNT).toString());
        assertEquals("1.1", CellValue.parse("1.1000000", NumberKind.AMOUNT).toString());
        assertEquals(
                "999999999999999.999999",
                CellValue.parse("999999999999999.999999", NumberKind.AMOUNT).toString());
    }

    @Test
    void of_a_text_of_any_length_the_beginning_is_kept() {
        assertEquals(
                "9".repeat(999) + "…",
                CellValue.parse("9".repeat(200_000), NumberKind.COUNT).toString());
        assertEquals(
                "a" + "𠀀".repeat(499) + "…",
                CellValue.parse("a" + "𠀀".repeat(2_000), NumberKind.COUNT).toString());
        assertEquals(
                "𠀀".repeat(499) + "…",
                CellValue.parse("𠀀".repeat(2_000), NumberKind.COUNT).toString());
    }

    private static final class Markup extends BigDecimal {
        private static final long serialVersionUID = 1;

        Markup() {
            super("12.50");
        }

        @Override
        public String toPlainString() {
            return "<script>";
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return this;
        }
    }

    @Test
    void an_amount_of_a_derived_class_is_kept_as_the_number_that_it_is() {
        assertEquals("12.5", CellValue.of(new Markup()).toString());
        assertEquals(
                BigDecimal.class,
                CellValue.of(new Markup()).number().orElseThrow().getClass());
        BigDecimal amount = new FeeAmount(new Markup()).amount();
        assertEquals("12.5 " + BigDecimal.class, amount + " " + amount.getClass());
    }

    @Test
    void what_the_formats_tell_in_place_of_a_number_gives_the_value_back() {
        assertEquals(UNREADABLE, CellValue.inPlaceOfNumber(UNREADABLE.toString()));
        assertEquals(CellValue.NOT_FOUND, CellValue.inPlaceOfNumber(CellValue.NOT_FOUND.toString()));
    }
}
