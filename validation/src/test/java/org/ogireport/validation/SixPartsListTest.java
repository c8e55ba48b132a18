package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;

/** N12: six parts are said, and six are listed. */
class SixPartsListTest {
    @Test
    void a_sentence_of_400_characters_is_short_enough_for_a_list() {
        String list = "全文包括6部分：总体情况、依申请公开情况、行政复议和诉讼情况、存在的问题、其他需要报告的事项";
        String longest = list + "详".repeat(399 - list.length()) + "。";
        assertEquals("INFO", SoundReport.of("N12", SoundReport.withPreface(longest)));
        assertEquals("", SoundReport.of("N12", SoundReport.withPreface("详" + longest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由六个部分组成，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项。",
                "本报告由总体情况、收到和处理政府信息公开申请情况、行政复议和诉讼情况、存在的主要问题、其他需要报告的事项六部分组成。",
                "全文包括6部分：总体情况、依申请公开情况、行政复议和诉讼情况、存在的问题、其他需要报告的事项。"
            })
    void a_list_that_reaches_the_last_part_and_leaves_out_another_is_told(String sentence) {
        assertEquals("INFO", SoundReport.of("N12", SoundReport.withPreface(sentence)));
    }

    @Test
    void a_sentence_that_is_too_long_for_a_list_is_passed_over_at_once() {
        Draft draft = SoundReport.withPreface("全文6部分：" + "报告由".repeat(33_000) + "。");
        assertEquals("", assertTimeout(Duration.ofMinutes(1), () -> SoundReport.of("N12", draft)));
        Draft list = SoundReport.withPreface("全文包括6部分：总体情况、依申请公开情况、行政复议和诉讼情况、存在的问题、其他需要报告的事项。" + "详".repeat(400));
        assertEquals("INFO", SoundReport.of("N12", list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分组成。",
                "本报告包括总体情况、主动公开、申请等六个部分。",
                "本报告由六部分组成：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。",
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。",
                "本报告由总体情况、申请、其他需要报告的事项等六部分组成。",
                "充分做好主动公开、依申请公开、问题整改、其他工作六个方面的工作。",
                "本报告由六部分组成。",
                "抓好六个方面的工作，其他方面也有进步。"
            })
    void a_whole_list_and_a_list_that_stops_early_are_right(String sentence) {
        assertEquals("", SoundReport.of("N12", SoundReport.withPreface(sentence)));
    }
}
