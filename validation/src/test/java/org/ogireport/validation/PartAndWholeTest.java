package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P11: a part is no more than its whole. */
class PartAndWholeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请12件，其中网络申请15件。",
                "发布信息100条，其中政策类20条，动态类120条。",
                "（发布信息100条，其中政策类120条）。",
                "收到申请12件（新收10件，上年结转2件），其中网络申请13件。"
            })
    void a_part_above_its_whole_is_a_warning(String sentence) {
        assertEquals("WARNING", SoundReport.of("P11", SoundReport.withOverview(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请12件，其中网络申请12件。",
                "召开会议3次，其中讨论文件15件。",
                "收到政府信息公开申请12项，其中涉及15项内容。",
                "发布信息100条，同比增长20%，其中动态120条。",
                "收到申请12件，答复10件，其中公开7件。",
                "政府信息公开申请增长20%，其中网络申请增长30%。",
                "发布信息100条，其中政策类20条；网站访问120次。",
                "发布信息100条，其中政策类20条，其他从略，共办120条。",
                "收到政府信息公开申请10件，其中自然人申请9件，较上年减少15件。",
                "收到政府信息公开申请10件，其中自然人申请9件，同比减少15件。",
                "收到政府信息公开申请10件，其中网络申请8件，上年结转5件，共办结15件。",
                "收到政府信息公开申请10件，其中网络申请8件，共办结15件。",
                "收到政府信息公开申请10件，其中网络申请8件（去年20件）。",
                "收到政府信息公开申请10件，其中网络申请8件（含电子邮件20件）。",
                "共办理政府信息公开申请12件（新收10件、上年结转2件），其中网络申请11件。",
                "收到政府信息公开申请10件（另有转办5件），其中网络申请12件。"
            })
    void a_part_within_it_another_unit_and_a_whole_that_is_not_plain_are_right(String sentence) {
        assertEquals("", SoundReport.of("P11", SoundReport.withOverview(sentence)));
    }
}
