package org.ogireport.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    private static final String CSV = "\uFEFF安化县机关名册,,\r\n代码,机关 名称,曾用名,类别,地区,人口,备注\r\n"
            + "01,安化县教育局,,部门,430923,,x\r\n\r\n02,\"安化县文化旅游广电体育局\",安化县文化局、安化县旅游局,部门,430923,\"86,000\",\r\n";

    private static Roster read(String csv) {
        return Roster.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void csv_is_read_by_its_headers_below_a_title_in_either_encoding() {
        Roster roster = read(CSV);
        assertEquals(
                List.of(
                        new Organ("安化县教育局", List.of(), "01", "部门", "430923", null),
                        new Organ("安化县文化旅游广电体育局", List.of("安化县文化局", "安化县旅游局"), "02", "部门", "430923", 86_000L)),
                roster.organs());
        byte[] gb = CSV.substring(1).getBytes(Charset.forName("GB18030"));
        assertEquals(roster, Roster.read(gb));
        assertEquals(roster.hashCode(), Roster.read(gb).hashCode());
        assertNotEquals(roster, Roster.NONE);
        assertEquals("Roster[安化县教育局, 安化县文化旅游广电体育局]", roster.toString());
        assertEquals(roster.organs().get(1), roster.organ("安化县 旅游局").orElseThrow());
        assertTrue(roster.organ("教育局").isEmpty());
    }

    @Test
    void a_workbook_is_read_as_it_is_shown() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "roster", null)) {
            Worksheet sheet = workbook.newWorksheet("名册");
            sheet.value(0, 0, "安化县机关名册");
            List<String> header = List.of("代码", "机关名称", "曾用名", "人口");
            List<String> organ = List.of("01", "安化县文化旅游广电体育局", "安化县文化局、安化县旅游局");
            IntStream.range(0, header.size()).forEach(i -> sheet.value(1, i, header.get(i)));
            IntStream.range(0, organ.size()).forEach(i -> sheet.value(2, i, organ.get(i)));
            sheet.value(2, 3, 86_000);
            sheet.value(4, 1, "安化县教育局");
            Worksheet towns = workbook.newWorksheet("乡镇");
            towns.value(0, 0, "单位名称");
            towns.value(0, 1, "类别");
            towns.value(1, 0, "安化县梅城镇人民政府");
            towns.value(1, 1, "机关");
        }
        assertEquals(
                List.of(
                        new Organ("安化县文化旅游广电体育局", List.of("安化县文化局", "安化县旅游局"), "01", null, null, 86_000L),
                        new Organ("安化县教育局", List.of(), null, null, null, null),
                        new Organ("安化县梅城镇人民政府", List.of(), null, "机关", null, null)),
                Roster.read(bytes.toByteArray()).organs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '$',
            value = {
                "机关名称\\n甲局\\n乙局\\n甲局 # 甲局 在名册中出现两次",
                "机关名称,曾用名\\n甲局,旧局\\n乙局,旧局 # 旧局 既是 甲局 的名称，又是 乙局 的名称",
                "机关名称,人口\\n甲局,很多 # 第 2 行有误：甲局，很多（“很多”不是人口数）",
                "机关名称,人口\\n,5 # 第 2 行有误：，5（机关名称应为一行文字：“”）",
                "代码\\n01 # 没有找到“机关名称”一列",
                "机关名称\\n # 名册中没有机关",
                "机关名称,类别\\n甲局,部门\\n\"乙局,部门\\n丙局,部门 # 第 3 行的引号没有结束，或引号后面还有文字",
                "机关名称,类别\\n\"甲\\n局\",部门\\n,部门 # 第 4 行有误：，部门（机关名称应为一行文字：“”）"
            })
    void a_roster_that_is_ambiguous_or_faulty_is_refused_with_the_row(String csv, String problem) {
        RosterException refusal = assertThrows(RosterException.class, () -> read(csv.replace("\\n", "\n")));
        assertEquals(problem, refusal.message(Locale.CHINESE));
    }

    @Test
    void all_faults_come_at_once() {
        RosterException refusal =
                assertThrows(RosterException.class, () -> read("name,population\n甲局,-1\n乙局,0\n丙局,3\n"));
        assertEquals(2, refusal.problems().size());
    }

    @Test
    void a_roster_of_a_million_names_is_refused_and_one_of_many_is_read() {
        String many = IntStream.range(0, 20_000).mapToObj(i -> "第" + i + "局").collect(Collectors.joining("\n"));
        assertEquals(20_000, read("name\n" + many).organs().size());
        assertThrows(RosterException.class, () -> read("name\n" + "甲\n".repeat(1_000_000)));
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThrows(RosterException.class, () -> Roster.read(new byte[] {'P', 'K', 3, 4, 5}));
    }
}
