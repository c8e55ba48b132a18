package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P9: documents and decisions quoted in prose are those of part two. */
class DocumentClaimsTest {
    private static String found(String sentence) {
        return SoundReport.of("P9", SoundReport.withOverview(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年制发行政规范性文件5件。",
                "本年制发规范性文件3件，废止4件。",
                "截至2023年底，现行有效行政规范性文件30件。",
                "全年作出行政处罚决定7件。",
                "2023年作出行政许可决定2件。",
                "全年制发行政规范性文件6件，均已公开。",
                "全年制发行政规范性文件6件，其中公开5件。",
                "全年制发规范性文件3件，均已备案公开，废止4件。",
                "经清理，制发规范性文件6件。",
                "作出行政处罚决定97件，全部公示。",
                "作出行政许可决定0件、行政处罚决定97件，全部公示。",
                "作出行政处罚决定97件（已公示90件）。",
                "全年行政处罚决定97件。",
                "行政规范性文件方面，均已备案，现行有效31件。",
            })
    void another_number_than_the_tables_is_a_warning(String sentence) {
        assertEquals("WARNING", found(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年制发行政规范性文件3件，废止1件，现行有效20件。",
                "现行有效行政规范性文件17件，本年制发3件。",
                "全年公开行政规范性文件99件。",
                "发布规范性文件解读99件。",
                "制发公文99件。",
                "备案规范性文件99件。",
                "公开行政处罚决定99件。",
                "2022年制发规范性文件99件。",
                "我局下属单位制发规范性文件99件。",
                "全年作出行政处罚决定6件。",
                "清理规范性文件，拟废止99件。",
                "全年制发行政规范性文件3件，均已公开。",
                "全年制发行政规范性文件3件，其中公开2件，废止99件。",
                "作出行政处罚决定6件，全部公示。",
                "公开行政许可决定99件、行政处罚决定99件。",
                "通过网站公示，行政处罚决定99件。",
                "作出行政处罚决定6件，其中公示6件、行政强制决定99件。",
                "公开规范性文件9件，制发99件。",
                "制发规范性文件99件，其中部门制发96件。",
                "制发规范性文件99件，各镇均已公开。",
                "下一步拟完善制度，制发规范性文件99件。",
            })
    void the_tables_numbers_and_other_numbers_are_right(String sentence) {
        assertEquals("", found(sentence));
    }
}
