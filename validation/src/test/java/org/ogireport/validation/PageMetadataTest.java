package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentOutline.Ending;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.PageMetadata.Name;

/** M1: the report's title and the page's metadata name one organ and one year. */
class PageMetadataTest {
    static DocumentOutline page(Name name, String text) {
        return new DocumentOutline(
                Ending.WHOLE, List.of(), List.of(), List.of(new PageMetadata(name, text, null, null)));
    }

    private static String found(Name name, String text) {
        return SoundReport.of(
                "M1", SoundReport.builder().outline(page(name, text)).build());
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, 洪泽区教育局2022年政府信息公开工作年度报告",
        "TITLE, 洪泽区民政局2023年政府信息公开工作年度报告",
        "TITLE, 2022年度政府信息公开工作年度报告",
        "PUBLISHER, 洪泽区民政局",
        "PUBLISHER, 盱眙县教育局"
    })
    void another_organ_or_year_is_told(Name name, String text) {
        assertEquals("INFO", found(name, text));
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, 淮安市洪泽区教育局2023年政府信息公开工作年度报告",
        "TITLE, 区教育局2023年度政府信息公开年报",
        "TITLE, 政府信息公开年报_洪泽区人民政府",
        "TITLE, 2023年政府信息公开工作年度报告（2024年1月发布）",
        "PUBLISHER, 洪泽区教育局",
        "PUBLISHER, 洪泽区教育局办公室",
        "PUBLISHER, 淮安市洪泽区人民政府",
        "PUBLISHER, 洪泽区人民政府办公室",
        "ORIGIN, 盱眙县教育局",
        "COLUMN, 2022年"
    })
    void the_same_its_parent_and_what_is_not_compared_are_right(Name name, String text) {
        assertEquals("", found(name, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育局政府信息公开工作年度报告", "公告"})
    void a_title_without_year_or_organ_is_compared_with_nothing(String title) {
        assertEquals(
                "",
                SoundReport.of(
                        "M1",
                        SoundReport.builder()
                                .title(title)
                                .outline(page(Name.TITLE, "教育局2022年政府信息公开工作年度报告"))
                                .build()));
    }

    @Test
    void a_document_that_is_no_page_has_nothing_to_compare() {
        assertEquals("", SoundReport.of("M1", SoundReport.draft()));
    }
}
