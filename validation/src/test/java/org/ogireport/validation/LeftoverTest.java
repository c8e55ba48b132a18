package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N7: nothing of a template is left. */
class LeftoverTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX局认真贯彻条例。",
                "××镇共收到申请3件。",
                "全年xx局公开信息。",
                "全年共收到申请____件。",
                "（行政机关规范全称）编制。",
                "该部分以表格形式报告。",
                "全年共收到政府信息公开申请  件。",
                "全年共收到件。",
                "主动公开政府信息　条。",
                "收到政府信息公开申请X件。",
                "某某局认真贯彻条例。",
                "公开信息〔数量〕条。",
                "（单位名称）认真贯彻条例。",
                "公开指南已更新（请填写网址）。",
                "20XX年，全镇公开信息3条。",
                "202x年，全镇公开信息3条。",
                "2023年X月X日公开。",
                "公开信息N条。",
                "公开信息***条。",
                "公开信息○○条。",
                "公开信息【 】条。",
                "公开信息[]件。",
                "公开信息（待补充）条。",
                "公开信息3条【数据待核实】。"
            })
    void what_was_never_filled_in_is_a_warning(String sentence) {
        assertEquals("WARNING", SoundReport.of("N7", SoundReport.withOverview(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共收到申请3件。",
                "网址 http://xxgk.example.gov.cn/XXGK/index.html。",
                "收文件、发文件都已登记。",
                "按照条例要求公开信息 条例解读2次。",
                "发布 条款解读。",
                "推进“互联网+”和5G、XML接口建设。",
                "受理邮件、信件申请。",
                "全年发布信息 12 条。",
                "MAXX平台上线。",
                "申请人张某某、李某某局长信箱来信。",
                "公开发文（数量）和目录。",
                "公开“一网通办”经济X项目清单。",
                "公开单位名称、地址。",
                "文号是A20XX年度计划。",
                "举办5G×8月活动。",
                "公布号码138**次。",
                "公开二〇〇条信息。",
                "公开*条信息。",
                "公开事项待确认后发布。",
                "办理[3]件、【重点】条线。"
            })
    void words_that_only_look_like_it_are_right(String sentence) {
        assertEquals("", SoundReport.of("N7", SoundReport.withOverview(sentence)));
    }
}
