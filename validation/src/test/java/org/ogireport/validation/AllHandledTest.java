package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** P10: where all requests are said to be handled, none is carried forward. */
class AllHandledTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收到政府信息公开申请12件，均已办结。",
                "收到依申请公开12件，已全部办理完毕。",
                "依申请公开办结率100%。",
                "2023年，全局政府信息公开申请办结率达100%。",
                "收到依申请公开申请12件，全部按照规定办结并答复。",
                "收到依申请公开申请12件，全部按照有关要求办结。",
                "本年度政府信息公开申请12件，均已办结。",
                "收到政府信息公开申请12件，上述申请均已办结。",
                "收到政府信息公开申请12件，我局均已办结。",
                "共收到政府信息公开申请12件，同比增长5%，均已依法办结。",
                "收到政府信息公开申请12件（其中网络申请8件），规范答复流程，均已办结。",
                "全年收到12件政府信息公开申请均已办结。",
                "收到政府信息公开申请12件，其中自然人10件、企业2件，已全部办结。",
                "收到政府信息公开申请12件，同比增加2件，并全部办结。",
                "全年政府信息公开申请依法依规全部办结。",
                "规范政府信息公开申请答复，本年度政府信息公开申请共12件，均已办结。",
                "我局对收到的各类政府信息公开申请，全部依法办结。",
                "洪泽区教育局收到政府信息公开申请12件，均已办结。",
                "洪泽区教育局规范流程，政府信息公开申请全部办结。",
                "收到政府信息公开申请12件，均已办结。发生行政复议15件。",
                "全年收到12件政府信息公开申请均已办结。因政府信息公开引发行政复议15件。",
                "全年收到12件政府信息公开申请，同比增长50%，均已办结。",
            })
    void all_handled_beside_requests_carried_forward_is_a_warning(String sentence) {
        assertEquals("WARNING", SoundReport.of("P10", SoundReport.withOverview(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理12345工单12件，均已办结。",
                "收到政府信息公开申请12件，均按时答复。",
                "收到政府信息公开申请12件，除2件结转下年外均已办结。",
                "办理热线和政府信息公开申请的咨询，全部办结。",
                "上年结转的政府信息公开申请已全部办结。",
                "收到政府信息公开申请12件，截至目前已全部办结。",
                "收到政府信息公开申请12件，到2024年1月底均已办结。",
                "收到政府信息公开申请12件，已办结10件。",
                "收到政府信息公开申请12件，均已办结，上年的除外。",
                "政府信息公开申请引发的行政复议案件5件，均已办结。",
                "政府信息公开申请代办点事项办结率100%。",
                "涉及土地征收的政府信息公开申请均已办结。",
                "县公安局移交的政府信息公开申请12件均已办结。",
                "收到政府信息公开申请12件，行政复议案件均已办结。",
            })
    void other_things_and_other_words_are_right(String sentence) {
        assertEquals("", SoundReport.of("P10", SoundReport.withOverview(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中，洪泽区自然资源局收到政府信息公开申请10件，全部办结。",
                "全局收到政府信息公开申请12件，其中，洪泽区自然资源局收到政府信息公开申请10件，全部办结。",
                "洪泽区自然资源局：政府信息公开申请全部办结。",
                "洪泽区自然资源局规范流程，政府信息公开申请全部办结。",
                "收到政府信息公开申请12件，洪泽区自然资源局受理的均已办结。",
                "企业提出的政府信息公开申请8件已全部办结。",
                "企业提出的政府信息公开申请均已办结。",
                "自然人政府信息公开申请已全部办结。",
                "收到政府信息公开申请12件，企业提出的均已办结。",
                "收到政府信息公开申请12件，需要补正的均已办结。",
                "收到政府信息公开申请12件，重复申请均已办结。",
                "收到政府信息公开申请12件中简单的均已办结。",
                "通过网络收到政府信息公开申请5件，均已办结。",
                "信函提交的政府信息公开申请均已办结。",
                "上半年收到政府信息公开申请18件，全部办结。",
                "前三季度政府信息公开申请均已办结。",
                "收到政府信息公开申请12件，截至本报告发布之日均已办结。",
            })
    void what_another_organ_a_group_or_a_part_of_the_year_is_done_with_is_not_all(String sentence) {
        assertEquals("", SoundReport.of("P10", SoundReport.withOverview(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请12件，按规定答复2件，剩余10件均已办结。",
                "收到政府信息公开申请12件，10件全部办结，另2件正在办理中。",
                "收到政府信息公开申请12件，10件全部办结。",
                "收到政府信息公开申请12件，其中自然人10件，已全部办结。",
                "收到政府信息公开申请12件，其中5件已全部办结。",
                "收到政府信息公开申请12件，组织培训班12个，均已办结。",
                "收到政府信息公开申请12件，其中引发行政复议12件，均已办结。",
                "收到、补正政府信息公开申请分别为12件、10件，均已办结。",
                "政府信息公开申请，自然人10件、企业2件，均已办结。",
                "收到政府信息公开申请10件。企业提出8件，政府信息公开申请均已办结。",
                "收到政府信息公开申请大约12件，均已办结。",
                "收到政府信息公开申请12件。县政府交由本局答复的政府信息公开申请10件全部办结。",
                "收到政府信息公开申请12件。本局政府信息公开申请，涉及教育的10件均已办结。",
            })
    void a_number_that_is_not_that_of_all_is_not_all(String sentence) {
        assertEquals("", SoundReport.of("P10", SoundReport.withOverview(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "确保政府信息公开申请均依法办结。",
                "力争政府信息公开申请全部办结。",
                "要求政府信息公开申请必须在20个工作日内全部办结。",
                "坚持政府信息公开申请办结率100%的目标。",
                "对政府信息公开申请，做到全部依法办结。",
                "下一步，政府信息公开申请要全部办结。",
                "完善政府信息公开申请制度，确保件件有回音，全部办结。",
            })
    void what_is_to_be_is_not_what_was(String sentence) {
        assertEquals("", SoundReport.of("P10", SoundReport.withOverview(sentence)));
    }

    @Test
    void it_is_right_where_nothing_is_carried_forward() {
        assertEquals(
                "",
                SoundReport.of(
                        "P10",
                        SoundReport.withOverview("全年收到政府信息公开申请12件，均已办结。")
                                .with(Row.CARRIED_FORWARD.cell(Column.APPLICANTS_TOTAL), 0)));
    }
}
