package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;

/** Title, organ and year of real pages, where they are beside the project; what a page does not tell is not guessed. */
class FrontsOfPagesTest {
    private static Draft read(String folder, String file) throws IOException {
        Path path = PublishedReports.folder(folder).resolve(file);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        return ReportImporters.read(Files.readAllBytes(path), file).draft();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "pages, changchun-tyjr-2023.txt, -, -, -",
                "pages, chuanzhu-2019.txt, 2019年川主乡政府信息公开工作年度报告, 川主乡, 2019",
                "pages, derong-wjj-2019.txt, 得荣县卫生健康局2019年政府信息公开工作年度报告, 得荣县卫生健康局, 2019",
                "pages, gucheng-jyj-2020.txt, 故城县教育局2020年政府信息公开工作年度报告, 故城县教育局, 2020",
                "pages, hengnan-wjj-2020.txt, 衡南县卫生健康局2020年政府信息公开年度报告, 衡南县卫生健康局, 2020",
                "pages, jinxi-mzj-2023.txt, -, -, 2023",
                "pages, quxian-jkj-2020.txt, -, 渠县教育和科学技术局, 2020",
                "pages, songmutang-2022.txt, 桃江县松木塘镇人民政府2022年政府信息公开工作年度报告, 桃江县松木塘镇人民政府, 2022",
                "pages, wanyuan-jtj-2023.txt, -, 万源市交通运输局, 2023",
                "pages, xizhen-2022.txt, 2022年度螅镇政府信息公开工作年度报告, 螅镇, 2022",
                "pages, yangling-wjj-2020.txt, -, -, 2020",
                "pages, zhanjiang-dfz-2023.txt, -, 湛江市人民政府地方志办公室, 2023",
                "layouts, 12-breadcrumb-title.txt, 衡南县卫生健康局2020年政府信息公开年度报告, 衡南县卫生健康局, 2020",
                "layouts, 13-year-first-township.txt, 2021年川主乡政府信息公开工作年度报告, 川主乡, 2021",
                "layouts, 15-metadata-title.txt, 下陆区民政局2024年政府信息公开工作年度报告, 下陆区民政局, 2024",
                "layouts, 16-blank-trial-form-in-2022.txt, 螅镇人民政府2022年政府信息公开工作年度报告, 螅镇人民政府, 2022",
                "layouts, 19-year-and-authority-in-preface.txt, -, 湛江市人民政府地方志办公室, 2023"
            })
    void title_organ_and_year_are_those_that_the_page_tells(
            String folder, String file, String title, String organ, String year) throws IOException {
        Draft draft = read(folder, file);
        assertEquals(title, draft.title().orElse(null));
        assertEquals(organ, draft.authority().map(authority -> authority.name()).orElse(null));
        assertEquals(
                year, draft.year().isPresent() ? Integer.toString(draft.year().getAsInt()) : null);
    }

    @ParameterizedTest
    @CsvSource({"pages, xizhen-2022.txt", "layouts, 16-blank-trial-form-in-2022.txt"})
    void a_form_that_nobody_filled_in_is_the_form_its_labels_say(String folder, String file) throws IOException {
        Draft draft = read(folder, file);
        assertEquals(Form.TRIAL_2019, draft.form());
        assertTrue(draft.cells().stream()
                .filter(cell -> cell.row().part() == Part.DISCLOSURE)
                .map(draft::value)
                .allMatch(CellValue::isBlank));
    }

    @Test
    void a_page_says_of_itself_where_it_comes_from_and_when_it_was_published() throws IOException {
        DocumentOutline outline = read("pages", "xizhen-2022.txt").outline().orElseThrow();
        PageMetadata published = outline.published().orElseThrow();
        assertEquals("2023-01-31", String.valueOf(published.date()));
        assertEquals("发布时间", published.source().row());
        assertEquals(3, published.source().line());
        assertEquals("原创", outline.metadata(PageMetadata.Name.ORIGIN).get(0).text());
    }

    @Test
    void the_parts_of_a_page_are_told_as_they_stand() throws IOException {
        DocumentOutline outline = read("pages", "chuanzhu-2019.txt").outline().orElseThrow();
        DocumentPart first = outline.parts(Part.OVERVIEW).get(0);
        assertEquals(List.of("一、概述", "一"), List.of(first.heading(), first.number()));
        assertTrue(outline.isCut());
    }
}
