package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Part;

class HeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "一、总体情况, OVERVIEW",
        "总体情况, OVERVIEW",
        "第一部分 总体情况, OVERVIEW",
        "1.总体情况：, OVERVIEW",
        "七、总体情况, OVERVIEW",
        "一、工作总体情况, OVERVIEW",
        "一、我县政务公开总的情况, OVERVIEW",
        "二、主动公开政府信息情况, DISCLOSURE",
        "二、主动公开信息情况, DISCLOSURE",
        "二、主公开政府信息情况, DISCLOSURE",
        "四、政府信息公开行政复议和行政诉讼情况, DISPUTES",
        "五、存在的主要问题和改进措施, PROBLEMS",
        "六、其他报告事项, OTHER_MATTERS",
        "六、其它需要报告的事项, OTHER_MATTERS"
    })
    void a_part_is_told_by_its_title_as_far_as_the_words_can_vary(String line, Part part) {
        assertEquals(part, Headings.partOf(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "主动公开信息情况",
                "一主动公开信息情况",
                "二、主动公开信息情况。本年公开三件",
                "一、本年新收政府信息公开申请数量",
                "二、组织领导",
                "三、依申请公开政府信息情况",
                "三、主动公开行政复议情况",
                "一、我县2021年度政府信息公开工作的总的情况如下",
                "一、我县政务公开工作总情况",
                "五、下一步改进"
            })
    void what_says_something_else_heads_no_part(String line) {
        assertNull(Headings.partOf(line));
    }

    @Test
    void a_heading_is_no_longer_than_a_line() {
        String added = "一、" + "的".repeat(16) + "总体情况";
        assertEquals(Part.OVERVIEW, Headings.partOf(added));
        assertNull(Headings.partOf("一、" + "的".repeat(17) + "总体情况"));
        String spaced = "一、总体情况" + " ".repeat(54);
        assertEquals(60, spaced.length());
        assertEquals(Part.OVERVIEW, Headings.partExactly(spaced));
        assertNull(Headings.partExactly(spaced + " "));
        String varied = "一、总体工作情况" + " ".repeat(52);
        assertEquals(Part.OVERVIEW, Headings.partOf(varied));
        assertNull(Headings.partOf(varied + " "));
    }

    @ParameterizedTest
    @CsvSource({"一、总体情况, OVERVIEW", "总体情况, OVERVIEW", "八、总体情况, OVERVIEW", "一、工作总体情况, ", "总体情况概述, "})
    void a_title_in_the_very_words_needs_no_number(String line, Part part) {
        assertEquals(part, Headings.partExactly(line));
    }

    @ParameterizedTest
    @CsvSource({
        "五、其他情况, PROBLEMS, true",
        "5.其他情况, PROBLEMS, false",
        "三、其他情况, PROBLEMS, false",
        "五其他情况, PROBLEMS, false",
        "其他情况, PROBLEMS, false",
        "五、本年共三件。其中一件, PROBLEMS, false",
        "一、本年新收政府信息公开申请数量, OVERVIEW, false"
    })
    void a_short_line_may_be_told_by_its_number_alone(String line, Part part, boolean numbered) {
        assertEquals(numbered, Headings.isNumbered(line, part));
    }

    @Test
    void a_line_told_by_its_number_alone_is_short() {
        assertTrue(Headings.isNumbered("五、" + "字".repeat(22), Part.PROBLEMS));
        assertFalse(Headings.isNumbered("五、" + "字".repeat(23), Part.PROBLEMS));
    }

    @ParameterizedTest
    @CsvSource({
        "二、主动公开情况, DISCLOSURE, true",
        "二、上年结转的申请, DISCLOSURE, false",
        "三、依申请公开情况, REQUESTS, true",
        "三、本年度的办理结果, REQUESTS, false",
        "四、诉讼情况, DISPUTES, true",
        "四、结转下年度的申请, DISPUTES, false",
        "三、诉讼情况, DISPUTES, false"
    })
    void of_the_part_of_a_table_it_is_to_speak_as_well(String line, Part part, boolean heads) {
        assertEquals(heads, Headings.isNumbered(line, part));
    }

    @Test
    void the_first_half_of_a_heading_begins_with_a_number() {
        assertTrue(Headings.canBegin("二、主动公开"));
        assertTrue(Headings.canBegin("二、" + "字".repeat(58)));
        assertFalse(Headings.canBegin("二、" + "字".repeat(59)));
        assertFalse(Headings.canBegin("主动公开"));
    }

    @ParameterizedTest
    @CsvSource({"（二）主动公开, 二", "2.主动公开, 2", "第二部分 主动公开, 二", "十一、附件, 十一", "二主动公开, 二", "主动公开, ", "二次公开, "})
    void the_number_of_a_heading_is_told_from_its_words(String heading, String number) {
        assertEquals(number, Headings.numberOf(heading));
    }

    @Test
    void a_caption_before_a_label_is_no_part_of_it() {
        String title = TextNormalizer.key(Part.DISCLOSURE.words().chinese());
        assertEquals("规章", Headings.withoutTitle(title + "规章"));
        assertEquals(title, Headings.withoutTitle(title));
        assertEquals("规章", Headings.withoutTitle("规章"));
    }
}
