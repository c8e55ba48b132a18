package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P12: the requests of all channels sum to those received. */
class ChannelsTest {
    @Test
    void channels_that_do_not_sum_to_the_received_are_told() {
        assertEquals("INFO", SoundReport.of("P12", SoundReport.withOverview("收到政府信息公开申请12件，其中当面申请4件，信函申请3件，网络申请4件。")));
        assertEquals("INFO", SoundReport.of("P12", SoundReport.withOverview("收到政府信息公开申请12件，其中网上6件、邮寄3件、当场申请4件。")));
        assertEquals("INFO", SoundReport.of("P12", SoundReport.withOverview("收到政府信息公开申请12件，其中网上6件、邮寄5件。")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请12件，其中当面申请4件，信函申请3件，网络申请5件。",
                "收到政府信息公开申请12件，其中网络申请5件。",
                "收到政府信息公开申请12件，其中网络申请5件，公开4件。",
                "通过网络收到咨询12件，当面4件。"
            })
    void channels_that_do_one_channel_and_other_numbers_are_right(String sentence) {
        assertEquals("", SoundReport.of("P12", SoundReport.withOverview(sentence)));
    }
}
