package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Unit;
import org.ogireport.documents.page.HeadedUnit.Stated;

class HeadedUnitTest {
    private static final List<Unit> MONEY = List.of(Unit.TEN_THOUSAND_YUAN);

    private static HeadedUnit named(String... units) {
        return new HeadedUnit(List.of(units), List.of(), MONEY);
    }

    @ParameterizedTest
    @CsvSource({
        "元, 元 doubtful",
        "元 元, 元",
        "万万元, 万万元 doubtful",
        "万万元 万万元, 万万元",
        "千元, 千元",
        "亿元, 亿元",
        "万元, the forms",
        "万元 万元, the forms",
        "美元, 美元 doubtful",
        "美元 美元, 美元 doubtful",
        "万元 千元, 千元 doubtful",
        "千元 亿元, 千元 doubtful"
    })
    void a_unit_that_is_not_the_forms_is_meant_where_nothing_else_is_said(String named, String stated) {
        Stated unit = named(named.split(" ")).of(Unit.TEN_THOUSAND_YUAN);
        assertEquals(stated, unit == null ? "the forms" : unit.name() + (unit.isPlain() ? "" : " doubtful"));
    }

    @Test
    void a_unit_around_the_table_counts_like_one_above_the_column() {
        assertEquals(
                new Stated("元", true), new HeadedUnit(List.of("元"), List.of("元"), MONEY).of(Unit.TEN_THOUSAND_YUAN));
        assertEquals(
                new Stated("元", false), new HeadedUnit(List.of("万元"), List.of("元"), MONEY).of(Unit.TEN_THOUSAND_YUAN));
        assertEquals(new Stated("元", true), named("元").of(Unit.UNSTATED));
        assertNull(named("元").of(Unit.ITEMS));
    }

    @Test
    void units_contradict_each_other_above_an_amount_only() {
        assertTrue(named("元", "万元").isContradictory());
        assertFalse(named("元", "元").isContradictory());
        assertFalse(named("元").isContradictory());
        assertFalse(new HeadedUnit(List.of("元", "万元"), List.of(), List.of(Unit.ITEMS)).isContradictory());
    }

    @Test
    void a_unit_of_money_above_counts_is_foreign_to_them() {
        assertTrue(new HeadedUnit(List.of("元"), List.of(), List.of(Unit.ITEMS)).isForeign());
        assertFalse(new HeadedUnit(List.of(), List.of(), List.of(Unit.ITEMS)).isForeign());
        assertFalse(new HeadedUnit(List.of("元"), List.of(), List.of(Unit.ITEMS, Unit.UNSTATED)).isForeign());
    }

    @ParameterizedTest
    @CsvSource({
        "本年收费金额（单位：万元）, 万元",
        "本年收费金额（萬圆）, 万元",
        "收费（圓）, 元",
        "收费（百元、千元）, 百元 千元",
        "收费（美元）, 美元",
        "收费（USD）, usd",
        "收费USD, usd",
        "收费（€）, €",
        "收费（单位：角）, 角",
        "收费（以分为单位）, 分",
        "收费（单位：RMB）, rmb",
        "收费（人民币）, 人民币",
        "收费（单位：人民币）, 人民币",
        "收费（单位：件）, ''",
        "收费（¥）, ¥",
        "收费（元计）, 元",
        "元, 元",
        "公元前, ''",
        "每年5元, ''",
        "多元化, ''",
        "部分公开, ''",
        "规章, ''"
    })
    void a_heading_names_its_unit_of_money(String heading, String units) {
        assertEquals(units, String.join(" ", HeadedUnit.statedIn(heading)));
    }

    @Test
    void a_text_too_long_for_a_heading_names_none() {
        assertEquals(List.of("元"), HeadedUnit.statedIn("字".repeat(37) + "（元）"));
        assertEquals(List.of(), HeadedUnit.statedIn("字".repeat(38) + "（元）"));
    }

    @ParameterizedTest
    @CsvSource({
        "单位：元, 元",
        "元, 元",
        "金额：千元, 千元",
        "币种：USD, usd",
        "币种：美元, 美元",
        "'units: yuan', yuan",
        "货币单位为RMB, rmb",
        "单位：USD, usd",
        "规章共5元, ''",
        "主管单位：某局, ''"
    })
    void a_text_beside_a_table_states_a_unit_where_it_says_nothing_else(String text, String units) {
        assertEquals(units, String.join(" ", HeadedUnit.statedIn(Stream.of(text))));
    }

    @Test
    void of_a_long_note_each_clause_may_state_one() {
        String note = "备注：本表中所列各项数据由各科室报送并经过审核，金额单位为元；其余各项的计量单位为件，特此说明。";
        assertTrue(note.length() > 40);
        assertEquals(List.of("元"), HeadedUnit.statedIn(Stream.of(note)));
        assertEquals(List.of("元"), HeadedUnit.statedIn(Stream.of("单位：元", "单位：元")));
    }

    @Test
    void a_note_is_long_from_41_characters_on() {
        assertEquals(List.of(), HeadedUnit.statedIn(Stream.of("字".repeat(35) + "；单位：元")));
        assertEquals(List.of("元"), HeadedUnit.statedIn(Stream.of("字".repeat(36) + "；单位：元")));
    }

    @Test
    void what_states_a_unit_and_nothing_else_is_no_heading() {
        HeadedUnit unit = HeadedUnit.of(Stream.of("单位：元", "收费（千元）"), List.of(), MONEY);
        assertEquals(List.of("千元"), unit.named());
        assertEquals(Arrays.asList(Unit.TEN_THOUSAND_YUAN), unit.columns());
    }
}
