package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;

/** N2: preface and contact name the organ of the title. */
class NamedOrganTest {
    private static String found(String organ, String preface, String office) {
        Draft draft = SoundReport.builder()
                .title(organ + "2023年政府信息公开工作年度报告")
                .authority(Authority.of(organ))
                .preface(SoundReport.preface(preface, office))
                .build();
        return SoundReport.of("N2", draft);
    }

    @Test
    void another_organ_announced_in_the_preface_is_a_warning() {
        assertEquals("WARNING", found("淮安市洪泽区教育局", "本报告由淮安市洪泽区民政局编制。", "办公室"));
        assertEquals("WARNING", found("桃江县松木塘镇人民政府", "本报告由桃江县灰山港镇人民政府编制。", "党政办"));
        assertEquals("WARNING", found("甲县人民政府", "现公布乙县人民政府2023年政府信息公开工作年度报告。", "办公室"));
        assertEquals("WARNING", found("淮安市洪泽区教育局", "淮安市盱眙县教育局根据《条例》编制本报告。", "办公室"));
        assertEquals("WARNING", found("石桥镇人民政府", "按照《条例》要求，柳林镇人民政府编制了2023年年度报告。", "办公室"));
        assertEquals("WARNING", found("国家税务总局青河县税务局", "按照要求，国家税务总局白河县税务局编制本报告。", "办公室"));
    }

    @Test
    void the_office_of_another_organ_to_ask_is_a_warning() {
        assertEquals("WARNING", found("淮安市洪泽区教育局", "", "淮安市洪泽区民政局办公室"));
        assertEquals("WARNING", found("桃江县松木塘镇人民政府", "", "桃江县灰山港镇人民政府"));
        assertEquals("WARNING", found("桃江县松木塘镇", "", "桃江县灰山港镇党政综合办公室"));
        assertEquals("WARNING", found("石桥镇人民政府", "如有疑问，请与柳林镇党政办公室联系。", "办公室"));
        assertEquals("WARNING", found("石桥镇人民政府", "如有疑问，请联系柳林镇综合科（电话：3221234）。", "办公室"));
        assertEquals("WARNING", found("中华人民共和国临江海关", "如有疑问，请联系临海海关办公室。", "办公室"));
        assertEquals("WARNING", found("临江大学", "如有疑问，请联系青河大学办公室。", "办公室"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由淮安市洪泽区人民政府办公室编制。",
                "本报告由洪泽区人民政府编制。",
                "洪泽区人民政府根据《中华人民共和国政府信息公开条例》编制本报告。",
                "本报告由我办代表区人民政府编制。",
                "本报告由洪泽区政府办编制。",
                "根据《盱眙县人民政府政府信息公开规定》编制本报告。",
                "按照淮安市人民政府要求编制本报告。请与淮安市洪泽区人民政府办公室政务公开科联系。",
                "本报告由洪泽区政务公开工作领导小组办公室编制。",
                "本报告由中共淮安市洪泽区委党工委编制。",
                "根据《条例》要求，洪泽区人民政府办公室编制了本报告。",
                "根据《条例》要求，各镇人民政府编制2023年年度报告后，汇总成本报告。",
                "如有疑问，请与区政府党政办联系。"
            })
    void its_office_its_parent_whom_it_stands_for_and_names_in_titles_are_the_same(String preface) {
        assertEquals("", found("淮安市洪泽区人民政府", preface, "淮安市洪泽区人民政府办公室"));
    }

    @Test
    void an_organ_of_the_same_kind_is_another_where_they_share_no_area() {
        assertEquals("WARNING", found("淮安市洪泽区教育局", "本报告由淮安市盱眙县教育局编制。", "办公室"));
        assertEquals("", found("淮安市洪泽区教育局", "本报告由洪泽区教育和体育局编制。", "办公室"));
    }

    @Test
    void an_organ_of_the_same_kind_within_its_area_or_around_it_is_not_plainly_another() {
        assertEquals("", found("淮安市洪泽区教体局", "本报告由淮安市教育体育局编制。", "办公室"));
        assertEquals("", found("淮安市教育体育局", "本报告由淮安市洪泽区教体局编制。", "办公室"));
        assertEquals("", found("淮安市洪泽区教育局", "本报告由洪泽区教育局服务中心编制。", "办公室"));
    }

    @Test
    void short_and_long_forms_of_a_name_are_the_same() {
        assertEquals("", found("得荣县卫生健康局", "本报告由县卫健局编制。", "得荣县卫健局办公室"));
        assertEquals("", found("洋河新区管理委员会", "本报告由宿迁市洋河新区管委会编制。", "洋河新区管委会办公室"));
        assertEquals("", found("洪泽区教育局", "本报告由淮安市洪泽区教育局编制。", "我局办公室"));
        assertEquals("", found("安化县发展和改革局", "安化县发改局根据《条例》编制本报告。", "县发改局办公室"));
    }
}
