package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N6: the Regulations and the notice cited are those of the year. */
class CitedNoticeTest {
    private static String found(String notice) {
        return SoundReport.of("N6", SoundReport.withPreface("根据《条例》和《关于政府信息公开工作年度报告有关事项的通知》（" + notice + "）编制。"));
    }

    @Test
    void the_superseded_notice_is_a_warning_however_its_brackets_are_written() {
        assertEquals("WARNING", found("国办公开办函〔2019〕60号"));
        assertEquals("WARNING", found("国办公开办函[2019]60号"));
        assertEquals("WARNING", found("国办公开办函（2019）60 号"));
    }

    @Test
    void the_notice_of_the_year_both_and_a_place_s_own_notice_are_right() {
        assertEquals("", found("国办公开办函〔2021〕30号"));
        assertEquals("", found("国办公开办函〔2019〕60号，国办公开办函〔2021〕30号"));
        assertEquals("", SoundReport.of("N6", SoundReport.withPreface("根据湘政办发〔2019〕60号文件编制。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"国务院令第492号", "国务院令第 492 号", "国务院第492号令", "中华人民共和国国务院令（第492号）"})
    void the_regulations_before_their_revision_are_a_warning(String order) {
        String preface = "根据《中华人民共和国政府信息公开条例》（" + order + "）编制。";
        assertEquals("WARNING", SoundReport.of("N6", SoundReport.withPreface(preface)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。",
                "根据《中华人民共和国政府信息公开条例》（国务院令第492号公布，第711号修订）编制。",
                "根据省政府令第492号编制。",
                "根据国务院令第1492号编制。"
            })
    void those_in_force_both_and_another_order_are_right(String preface) {
        assertEquals("", SoundReport.of("N6", SoundReport.withPreface(preface)));
    }

    @Test
    void both_that_are_superseded_are_told_each() {
        assertEquals(
                "WARNING WARNING", SoundReport.of("N6", SoundReport.withPreface("根据国务院令第492号和国办公开办函〔2019〕60号编制。")));
    }
}
