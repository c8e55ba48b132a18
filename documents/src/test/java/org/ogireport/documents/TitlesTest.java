package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/**
 * Whose report it is and of which year, however title and preface tell it. A line breaks the front where / stands; what is
 * not told is -.
 */
class TitlesTest {
    private static final String TABLES = """

            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            规章 | 0 | 0 | 0 |
            行政规范性文件 | 1 | 0 | 3 |
            """;

    /** Each line: front; organ; year. */
    private static final String FRONTS = """
            青山县人民政府2021年政府信息公开工作年度报告 ; 青山县人民政府 ; 2021
            青山县财政局2022年度政府信息公开工作年度报告 ; 青山县财政局 ; 2022
            青山县人民政府办公室2023年政府信息公开工作年度报告 ; 青山县人民政府办公室 ; 2023
            绿水省人民政府办公厅2020年政府信息公开工作年度报告 ; 绿水省人民政府办公厅 ; 2020
            国家青山局2021年政府信息公开工作年度报告 ; 国家青山局 ; 2021
            青山部2019年政府信息公开工作年度报告 ; 青山部 ; 2019
            中国青山银行2022年政府信息公开工作年度报告 ; 中国青山银行 ; 2022
            中华人民共和国绿水海关2023年政府信息公开工作年度报告 ; 中华人民共和国绿水海关 ; 2023
            国家税务总局青山县税务局2021年政府信息公开工作年度报告 ; 国家税务总局青山县税务局 ; 2021
            绿水经济技术开发区管理委员会2022年政府信息公开工作年度报告 ; 绿水经济技术开发区管理委员会 ; 2022
            绿水高新区管委会2022年政务公开工作年度报告 ; 绿水高新区管委会 ; 2022
            青山区红叶街道办事处2023年政府信息公开工作年度报告 ; 青山区红叶街道办事处 ; 2023
            红叶街道2024年政府信息公开工作年度报告 ; 红叶街道 ; 2024
            绿水市发展和改革委员会（绿水市粮食和物资储备局）2021年政府信息公开工作年度报告 ; 绿水市发展和改革委员会(绿水市粮食和物资储备局) ; 2021
            2021年红叶乡政府信息公开工作年度报告 ; 红叶乡 ; 2021
            2021年度红叶镇政府信息公开工作年度报告 ; 红叶镇 ; 2021
            2021年红叶镇人民政府政府信息公开工作年度报告 ; 红叶镇人民政府 ; 2021
            2022年红叶乡人民政府信息公开年度报告 ; 红叶乡人民政府 ; 2022
            2020年青山县卫生健康局政府信息公开年报 ; 青山县卫生健康局 ; 2020
            2022年青山县教育局政务公开工作年度报告 ; 青山县教育局 ; 2022
            2023年度青山县自然资源局政务信息公开工作年度报告 ; 青山县自然资源局 ; 2023
            二〇二一年青山县政府信息公开工作年度报告 ; 青山县 ; 2021
            青山县人民政府二○二一年度政府信息公开工作年度报告 ; 青山县人民政府 ; 2021
            青山县司法局二零二二年政府信息公开工作年度报告 ; 青山县司法局 ; 2022
            青山县人民政府关于2021年政府信息公开工作情况的报告 ; 青山县人民政府 ; 2021
            青山县水利局关于2021年度政府信息公开工作的年度报告 ; 青山县水利局 ; 2021
            关于青山县水利局2021年政府信息公开工作年度报告 ; 青山县水利局 ; 2021
            关于2021年青山县民政局政府信息公开工作情况的报告 ; 青山县民政局 ; 2021
            关于发布青山县民政局2022年政府信息公开工作年度报告的公告 ; 青山县民政局 ; 2022
            青山县人民政府办公室关于公布青山县人民政府2022年政府信息公开工作年度报告的公告 ; 青山县人民政府 ; 2022
            关于印发《青山县统计局2022年政府信息公开工作年度报告》的通知 ; 青山县统计局 ; 2022
            青山县审计局政府信息公开工作年度报告（2021年度） ; 青山县审计局 ; 2021
            青山县审计局政府信息公开工作年度报告(2021) ; 青山县审计局 ; 2021
            青山县审计局政府信息公开工作年度报告 / （2021年度） ; 青山县审计局 ; 2021
            青山县审计局 / 政府信息公开工作年度报告 / （二〇二一年度） ; 青山县审计局 ; 2021
            青山县审计局 / 2021年度 / 政府信息公开工作年度报告 ; 青山县审计局 ; 2021
            青山县审计局政府信息公开年报2021 ; 青山县审计局 ; 2021
            绿水市 / 生态环境局 / 2021年政府信息公开工作年度报告 ; 绿水市生态环境局 ; 2021
            青山县人力资源和社会保障局2021年政府信息公 / 开工作年度报告 ; 青山县人力资源和社会保障局 ; 2021
            青山县人民政府 / 2021年政府信息公开 / 工作 / 年度报告 ; 青山县人民政府 ; 2021
            2022年政府信息公开工作年度报告 / 青山县林业局 / 2022年政府信息公开工作年度报告 ; 青山县林业局 ; 2022
            2022年政府信息公开工作年度报告 / 青山县林业局 / （2023年1月20日） ; 青山县林业局 ; 2022
            2022年政府信息公开工作年度报告（青山县林业局） ; 青山县林业局 ; 2022
            2022年政府信息公开工作年度报告——青山县林业局 ; 青山县林业局 ; 2022
            (图解)青山县商务局2022年政府信息公开工作年度报告 ; 青山县商务局 ; 2022
            【图解】青山县商务局2022年政府信息公开工作年度报告 ; 青山县商务局 ; 2022
            一图读懂：青山县商务局2022年政府信息公开工作年度报告 ; 青山县商务局 ; 2022
            名 称： 青山县商务局2022年政府信息公开工作年度报告 ; 青山县商务局 ; 2022
            标题：青山县商务局2022年政府信息公开工作年度报告 索引号：0001/2023-001 ; 青山县商务局 ; 2022
            当前位置：首页 > 政务公开 > 年报 / 青山县商务局2022年政府信息公开工作年度报告 ; 青山县商务局 ; 2022
            您所在的位置：首页>>政府信息公开年报>>青山县商务局 / 2022年度政府信息公开工作年度报告 / 青山县商务局 ; 青山县商务局 ; 2022
            首页 > 信息公开 > 政府信息公开年报 / 青山县体育局 / 2020年政府信息公开工作年度报告 ; 青山县体育局 ; 2020
            政府信息公开年报 / 青山县体育局2020年政府信息公开工作年度报告 ; 青山县体育局 ; 2020
            【字体：大 中 小】 打印 / 2022年度红叶镇政府信息公开工作年度报告 / 来源：原创 ; 红叶镇 ; 2022
            青山县（绿水新区）2021年政府信息公开工作年度报告 ; 青山县(绿水新区) ; 2021
            绿水市本级2021年政府信息公开工作年度报告 ; 绿水市 ; 2021
            青山县政府信息公开工作领导小组办公室2021年政府信息公开工作年度报告 ; 青山县政府信息公开工作领导小组办公室 ; 2021
            青山县2021年政府信息公开工作年度报告 ; 青山县 ; 2021
            第八师绿水市2021年政府信息公开工作年度报告 ; 第八师绿水市 ; 2021
            政府信息公开工作年度报告 ; - ; -
            2021年全县政府信息公开工作年度报告 ; - ; 2021
            2021年我局政府信息公开工作年度报告 ; - ; 2021
            政务公开 / 2021年政府信息公开工作年度报告 ; - ; 2021
            根据《条例》要求，特编制绿水市人民政府地方志办公室2023年政府信息公开工作年度报告。 ; 绿水市人民政府地方志办公室 ; 2023
            根据《条例》和《青山县人民政府办公室关于做好2020年政府信息公开工作年度报告编制公布工作的通知》要求，特向社会公布2020年度红叶县教育局政府信息公开年度报告。 ; 红叶县教育局 ; 2020
            根据《条例》，现公开我局2020年度政府信息公开工作年度报告。 ; - ; 2020
            青山县气象局根据《条例》编制2022年政府信息公开工作年度报告，现予公布。 ; 青山县气象局 ; 2022
            本报告由青山县气象局编制，统计期限自2022年1月1日至2022年12月31日止。 ; 青山县气象局 ; 2022
            本报告由县气象局编制，统计期限自2022年1月1日至2022年12月31日止。 ; - ; 2022
            政府信息公开工作年度报告 / 根据《条例》，现将青山县气象局2021年政府信息公开工作年度报告公布如下： ; 青山县气象局 ; 2021
            """;

    private static ImportResult read(String front) {
        return TextImporter.INSTANCE.read(front.replace(" / ", "\n") + TABLES, "front.txt");
    }

    @TestFactory
    Stream<DynamicTest> organ_and_year_are_told_by() {
        return FRONTS.lines().map(line -> {
            List<String> columns = Stream.of(line.split(";")).map(String::strip).toList();
            return DynamicTest.dynamicTest(columns.get(0), () -> {
                Draft draft = read(columns.get(0)).draft();
                String year =
                        draft.year().isPresent() ? Integer.toString(draft.year().getAsInt()) : "-";
                assertEquals(
                        columns.subList(1, 3),
                        List.of(
                                draft.authority()
                                        .map(authority -> authority.name())
                                        .orElse("-"),
                                year));
            });
        });
    }

    private static List<Kind> kinds(ImportResult result) {
        return result.remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void the_title_is_what_is_printed_as_one_without_what_the_page_adds() {
        String title = "青山县商务局2022年政府信息公开工作年度报告";
        for (String front : List.of(
                "名 称： " + title,
                "（图解）" + title,
                "首页 > 年报 > 正文 / " + title,
                "青山县商务局 / 2022年政府信息公开工作年度报告",
                "索 引 号：1/2 发布机构：青山县商务局 / " + title + " / 发布日期：2023-01-20 浏览次数：12")) {
            assertEquals(title, read(front).draft().title().orElseThrow(), front);
        }
    }

    @Test
    void of_titles_of_two_organs_none_is_taken_and_both_are_told() {
        ImportResult result = read("青山县商务局2022年政府信息公开工作年度报告 / 绿水县民政局2022年政府信息公开工作年度报告");
        assertTrue(result.draft().authority().isEmpty());
        assertEquals(
                List.of(new Remark(Kind.AUTHORITY_NOT_FOUND, 0, "青山县商务局、绿水县民政局")),
                result.remarks().stream()
                        .filter(remark -> remark.kind() == Kind.AUTHORITY_NOT_FOUND)
                        .toList());
    }

    @Test
    void of_titles_of_two_years_none_is_taken_and_both_are_told() {
        ImportResult result = read("青山县商务局2022年政府信息公开工作年度报告 / 青山县商务局2021年政府信息公开工作年度报告");
        assertTrue(result.draft().year().isEmpty());
        assertTrue(kinds(result).contains(Kind.YEAR_CONTRADICTORY));
    }

    @Test
    void two_organs_that_a_preface_announces_give_none() {
        ImportResult result = read("特编制青山县商务局2022年政府信息公开工作年度报告。由绿水县民政局编制。");
        assertTrue(result.draft().authority().isEmpty());
        assertTrue(kinds(result).contains(Kind.AUTHORITY_NOT_FOUND));
    }

    private static final String IN_RADICALS = "⻘⼭县⼈⺠政府2021年政府信息公开⼯作年度报告";

    private static void assertOrgan(ImportResult result) {
        assertEquals("青山县人民政府", result.draft().authority().orElseThrow().name());
        assertEquals("青山县人民政府2021年政府信息公开工作年度报告", result.draft().title().orElseThrow());
    }

    @Test
    void an_organ_is_the_same_whose_name_is_said_to_be_printed_in_radicals() {
        String rows = "\n二、主动公开政府信息情况\n信息内容|本年处理决定数量\n行政处罚|51\n";
        assertOrgan(TextImporter.INSTANCE.read(IN_RADICALS + rows, "a.txt"));
        byte[] ofd = OfdSample.document(OfdSample.figure(""), "");
        assertOrgan(ReportImporters.read(
                WorkbookSample.with(ofd, "Doc_0/Page.xml", xml -> xml.replace("青山县人民政府2021年政府信息公开工作年度报告", IN_RADICALS)),
                "a.ofd"));
        RawPdf pdf = new RawPdf();
        String map = pdf.stream(
                "",
                "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange");
        pdf.resource(
                "Font",
                "F3",
                "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/ToUnicode " + map
                        + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/DW 1000/CIDSystemInfo"
                        + "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor"
                        + "/FontName/Song/Flags 6/FontBBox[0 0 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
                        + "/CapHeight 880/StemV 93>>>>]>>");
        String title = IN_RADICALS
                .chars()
                .mapToObj("%04X"::formatted)
                .collect(Collectors.joining("", "BT /F3 8 Tf 100 700 Td <", "> Tj ET"));
        assertOrgan(ReportImporters.read(pdf.print(title).print(RawPdf.FIGURE).bytes(), "a.pdf"));
    }
}
