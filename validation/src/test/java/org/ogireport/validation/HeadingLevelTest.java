package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;

/** N8: headings speak of the organ's own level. */
class HeadingLevelTest {
    private static String found(String organ, String paragraph) {
        return SoundReport.of(
                "N8",
                SoundReport.withOverview(paragraph).toBuilder()
                        .authority(Authority.of(organ))
                        .build());
    }

    @Test
    void a_level_above_in_a_heading_is_a_warning() {
        assertEquals("WARNING", found("桃江县松木塘镇人民政府", "（一）全省主动公开情况"));
        assertEquals("WARNING", found("桃江县松木塘镇人民政府", "（二）全县依申请公开情况。收到申请3件。"));
        assertEquals("WARNING", found("安化县人民政府", "1.全省政府信息管理情况"));
        assertEquals("WARNING", found("安化县教育局", "一、全市平台建设情况"));
    }

    @Test
    void its_own_level_and_the_text_itself_are_right() {
        assertEquals("", found("安化县人民政府", "（一）全县主动公开情况"));
        assertEquals("", found("某市人民政府", "（一）全市主动公开情况"));
        assertEquals("", found("桃江县松木塘镇人民政府", "（一）主动公开情况。在全县考核中名列前茅，全省领先。"));
        assertEquals("", found("桃江县松木塘镇人民政府", "2023年，全县各级行政机关加强公开。"));
        assertEquals("", found("湖南省人民政府", "（一）全省主动公开情况"));
        assertEquals("", found("洋河新区管委会", "（一）全区主动公开情况"));
        assertEquals("", found("桃江县松木塘镇人民政府", "（一）健全县乡村三级公开网络"));
        assertEquals("", found("桃江县松木塘镇人民政府", "（二）筑牢安全市场防线"));
        assertEquals("", found("安化县教育局", "（三）培育全市场主体"));
    }
}
