package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** N6: the notice cited is the one of the year. */
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
}
