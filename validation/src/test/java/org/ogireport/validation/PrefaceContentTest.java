package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.render.FindingMessage;

/** N10: the preface tells the basis, the period, where the electronic copy is, and whom to ask. */
class PrefaceContentTest {
    private static String told(Preface preface) {
        return Checker.standard().check(SoundReport.builder().preface(preface).build()).stream()
                .filter(finding -> finding.rule().id().equals("N10"))
                .map(finding -> finding.severity() + " " + FindingMessage.of(finding, Locale.CHINESE))
                .findFirst()
                .orElse("");
    }

    @Test
    void one_finding_names_all_that_is_not_there() {
        assertEquals("INFO 前言没有写编制依据、统计期限、电子版下载地址、联系方式", told(Preface.EMPTY));
        assertEquals("INFO 前言没有写电子版下载地址", told(SoundReport.preface("根据条例编制，统计期限为全年。")));
    }

    @Test
    void a_preface_that_tells_all_is_right_and_figures_alone_have_none() {
        assertEquals("", told(SoundReport.preface(SoundReport.PREFACE)));
        Draft figures = SoundReport.builder()
                .preface(Preface.EMPTY)
                .overview(Narrative.EMPTY)
                .build();
        assertEquals("", SoundReport.of("N10", figures));
    }

    @Test
    void days_are_a_period_and_a_link_is_an_address_though_no_word_says_so() {
        assertEquals("", told(SoundReport.preface("根据条例编制，所列为1月1日至12月31日的数据，全文见http://www.example.gov.cn。联系电话：无。")));
        assertEquals("INFO 前言没有写统计期限、电子版下载地址", told(SoundReport.preface("根据条例编制，所列为全年的数据。联系电话：无。")));
    }
}
