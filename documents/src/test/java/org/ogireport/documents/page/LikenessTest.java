package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static String key(String label) {
        return TextNormalizer.key(label);
    }

    @ParameterizedTest
    @CsvSource({
        "属于国家秘密, 1.属于国家秘密, true",
        "（1）属于国家秘密, 1.属于国家秘密, true",
        "2.属于国家秘密, 1.属于国家秘密, false",
        "1.属于, 1.属于国家秘密, true",
        "1.属, 1.属于国家秘密, false",
        "1.国家秘密, 1.属于国家秘密, true",
        "国家秘密, 1.属于国家秘密, true",
        "国密, 1.属于国家秘密, false",
        "1., 1.属于国家秘密, false",
        "1.属于国家机密, 1.属于国家秘密, true",
        "属于国家机密, 1.属于国家秘密, false",
        "3.危及稳定, 3.危及“三安全一稳定”, true",
        "3.危及定, 3.危及“三安全一稳定”, false",
        "属于国家, 1.属于国家秘密, true",
        "规范性文件, 行政规范性文件, true",
        "其他管理服务, 其他对外管理服务事项, true",
        "其他管理服, 其他对外管理服务事项, false",
        "行政许可, 行政处罚, false",
        "行政许可, 行政许可, true",
        "上年新收政府信息公开申请数量, 一、本年新收政府信息公开申请数量, false",
        "二、部分公开, （二）部分公开（区分处理的，只计这一情形，不计其他情形）, true",
        "（二）部分公开, （二）部分公开（区分处理的，只计这一情形，不计其他情形）, true",
        "行政\u0085许可, 行政许可, false",
        "行政\uFFFC许可, 行政许可, false"
    })
    void a_label_short_of_some_characters_may_be_meant_for_the_forms(String printed, String form, boolean may) {
        assertEquals(may, Likeness.mayMean(key(printed), key(form)));
    }

    @ParameterizedTest
    @CsvSource({
        "合计, 总计, true",
        "共计, 总计, true",
        "小计, 总计, false",
        "合计, 自然人, false",
        "自然, 自然人, true",
        "人, 自然人, false",
        "企业, 商业企业, true",
        "经复议, 未经复议直接起诉, false",
        "税收, 非税收入, false",
        "复议, 未经复议直接起诉, true",
        "本年收费金额（元）, 本年收费金额（单位：万元）, true",
        "自然人（人）, 自然人, true",
        "自然人（人）数, 自然人, false",
        "本年收费总额（单位：万元）, 本年收费金额（单位：万元）, true",
        "法人或者其他的组织数, 法人或其他组织, true",
        "法人或者其他的组织数量, 法人或其他组织, false",
        "本年退费金额（单位：万元）, 本年收费金额（单位：万元）, false",
        "本年\uFFFC收费金额（单位：万元）, 本年收费金额（单位：万元）, false",
        "备注, 自然人, false"
    })
    void a_label_may_head_a_column_in_whatever_unit(String printed, String form, boolean may) {
        assertEquals(may, Likeness.mayHead(key(printed), key(form)));
    }

    @ParameterizedTest
    @CsvSource({
        "三、上年度办理结果, 三、本年度办理结果, true",
        "三、本年度办理结果, 三、本年度办理结果, false",
        "（一）不予以公开, （一）予以公开, true",
        "（一）不予公开的情况, （一）予以公开, true",
        "（一）不予公开的情况表, （一）予以公开, false",
        "（三）予公开, （三）不予公开, true",
        "予公开, （三）不予公开, false",
        "上年, 三、本年度办理结果, false"
    })
    void a_label_that_is_nearly_the_same_may_say_another_thing(String printed, String form, boolean turned) {
        assertEquals(turned, Likeness.isTurned(key(printed), key(form)));
    }
}
