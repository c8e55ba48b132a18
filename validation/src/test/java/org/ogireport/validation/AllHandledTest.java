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
            strings = {"全年收到政府信息公开申请12件，均已办结。", "收到依申请公开12件，已全部办理完毕。", "依申请公开办结率100%。", "收到依申请公开申请12件，全部按照规定办结并答复。"})
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
                "收到政府信息公开申请12件，已办结10件。"
            })
    void other_things_and_other_words_are_right(String sentence) {
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
