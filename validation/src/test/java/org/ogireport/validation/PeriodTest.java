package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;

/** N3: the statistics period is the year that the title names. */
class PeriodTest {
    private static String found(String title, String preface) {
        Draft draft = SoundReport.builder()
                .title(title)
                .preface(SoundReport.preface(preface))
                .build();
        return SoundReport.of("N3", draft);
    }

    private static String period(String period) {
        return found("洪泽区教育局2023年政府信息公开工作年度报告", "本报告所列数据的统计期限为" + period + "。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月1日至2023年11月30日",
                "2022年1月1日至2022年12月31日",
                "2023年2月1日至12月31日",
                "2022年12月1日—2023年12月31日",
                "2023年1月至2023年11月30日",
                "2023年1月至11月",
                "2023年1至11月",
                "2023年9月1日至12月31日",
                "2022.1.1—2022.12.31",
                "2022-01-01至2022-12-31",
                "2023/1/1-2023/11/30",
                "二〇二二年一月一日至十二月三十一日",
                "二○二三年一月一日至十一月三十日",
                "2022年度",
                "2022年"
            })
    void eleven_months_or_another_year_are_an_error(String period) {
        assertEquals("ERROR", period(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月1日至202312月31日",
                "2023年1月1日至2023年13月31日",
                "202311日至2023年12月31日",
                "2023年1月1日至20231231日",
                "二〇二三年一月十十日至十二月三十一日"
            })
    void garbled_days_are_a_warning(String period) {
        assertEquals("WARNING", period(period));
    }

    @Test
    void an_organ_that_was_founded_within_the_year_is_a_warning_only() {
        assertEquals("WARNING", period("2023年3月1日（我局成立之日）至2023年12月31日"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月1日至2023年12月31日",
                "2023年1月1日起至12月31日止",
                "2023 年 1 月 1 日 — 2023 年 12 月 31 日",
                "２０２３年１月１日至２０２３年１２月３１日",
                "2023年01月01日到2023年12月31日",
                "2023年1月至12月",
                "2023年1月1日至12月底",
                "2023年1至12月",
                "2023.1.1—2023.12.31",
                "2023-01-01至2023-12-31",
                "二〇二三年一月一日至十二月三十一日",
                "二零二三年一月一日起至二零二三年十二月三十一日止",
                "2023年度",
                "2023年全年"
            })
    void the_calendar_year_however_written_is_right(String period) {
        assertEquals("", period(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布洪泽区教育局2022年政府信息公开工作年度报告。",
                "根据条例，现将我局2022年度政府信息公开工作情况报告如下。",
                "我局编制了《洪泽区教育局2022年政府信息公开工作年度报告》。",
                "现公布二〇二二年政府信息公开年度报告。"
            })
    void a_preface_that_announces_the_report_for_another_year_is_a_warning(String preface) {
        assertEquals("WARNING", found("洪泽区教育局2023年政府信息公开工作年度报告", preface));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布洪泽区教育局2023年政府信息公开工作年度报告。",
                "现公布2023年政府信息公开工作年度报告，2022年政府信息公开工作年度报告已公布。",
                "现公布2023年政府信息公开工作年度报告和编制2022年政府信息公开年报的情况。",
                "2022年政府信息公开工作年度报告可在网站查阅。",
                "根据《关于编制2023年度政府信息公开工作年度报告的通知》编制。",
                "根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。"
            })
    void one_that_announces_its_own_or_names_another_besides_is_right(String preface) {
        assertEquals("", found("洪泽区教育局2023年政府信息公开工作年度报告", preface));
    }

    @Test
    void a_title_may_name_its_year_in_chinese_digits() {
        assertEquals("", found("洪泽区教育局二〇二三年政府信息公开工作年度报告", "统计期限为2023年1月1日至2023年12月31日。"));
        assertEquals("ERROR", found("洪泽区教育局二〇二三年政府信息公开工作年度报告", "统计期限为2022年1月1日至2022年12月31日。"));
        assertEquals("INFO", found("洪泽区教育局政府信息公开工作年度报告", "统计期限为2023年1月1日至2023年12月31日。"));
    }

    @Test
    void days_of_other_work_in_part_one_are_no_period() {
        assertEquals("", SoundReport.of("N3", SoundReport.withOverview("2023年3月1日至2023年4月30日开展公开专项统计，期限内完成整改。")));
        assertEquals("", SoundReport.of("N3", SoundReport.withPreface("2024年1月10日至1月20日核实数据，编制本报告。")));
        assertEquals("ERROR", SoundReport.of("N3", other("本报告统计期限为2023年3月1日至2023年4月30日。")));
        assertEquals("", SoundReport.of("N3", other("2023年3月1日至2023年4月30日开展专项统计，期限内完成整改。")));
    }

    @Test
    void the_days_of_the_preface_are_the_period_where_no_sentence_states_it() {
        assertEquals("", SoundReport.of("N3", stated(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))));
        assertEquals("ERROR", SoundReport.of("N3", stated(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 30))));
        assertEquals("", SoundReport.of("N3", stated(LocalDate.of(2023, 2, 1), null)));
        assertEquals("", SoundReport.of("N3", stated(null, LocalDate.of(2023, 11, 30))));
    }

    private static Draft stated(@Nullable LocalDate start, @Nullable LocalDate end) {
        return SoundReport.builder()
                .preface(new Preface(Narrative.EMPTY, start, end, null, null))
                .build();
    }

    private static Draft other(String overview) {
        return SoundReport.builder()
                .preface(SoundReport.preface(""))
                .overview(Narrative.of(overview))
                .build();
    }

    @Test
    void a_title_with_two_years_is_a_warning_and_one_without_a_year_is_told() {
        assertEquals("WARNING", found("洪泽区教育局2023年政府信息公开工作2022年度报告", ""));
        assertEquals("WARNING", found("洪泽区教育局2022—2023年政府信息公开工作年度报告", ""));
        assertEquals("INFO", found("洪泽区教育局政府信息公开工作年度报告", ""));
        assertEquals("", found("洪泽区教育局2023年度政府信息公开工作年度报告", ""));
    }
}
