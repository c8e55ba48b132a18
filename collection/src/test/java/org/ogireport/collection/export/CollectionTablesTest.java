package org.ogireport.collection.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Drafts;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.collection.table.TableRow;
import org.ogireport.collection.table.TableRows;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

class CollectionTablesTest {
    private static final String CELL = "requests.newlyReceived.naturalPersons";
    private static final Roster ROSTER =
            Roster.of(List.of(new Organ("甲局", List.of(), "01", "部门", "430923", 5000L), Organ.of("乙局")));

    private static Gathering gather() {
        Draft unread = Drafts.of("甲局", 2023, 20);
        return Gathering.of(
                Stream.<ReadInput>of(
                        new ReadReport(
                                "a.pdf",
                                unread.with(Drafts.cell(unread, CELL), CellValue.unreadable("约3件")),
                                List.of()),
                        new ReadReport("b.docx", Drafts.of("甲局", 2020, 30), List.of()),
                        new RefusedInput("c.jpg", "UNKNOWN_FORMAT", new Words("是图片", "is a picture"))),
                ROSTER);
    }

    private static List<List<String>> csv(Table table) throws IOException, ParseException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.writeCsv(bytes);
        return TableRows.read(bytes.toByteArray()).orElseThrow().stream()
                .map(TableRow::cells)
                .toList();
    }

    @Test
    void the_wide_table_has_a_column_for_every_cell_of_every_form_and_no_zero_for_what_is_not_there()
            throws IOException, ParseException {
        try (Gathering gathering = gather()) {
            List<List<String>> rows = csv(CollectionTables.cells(gathering.reports()));
            List<String> header = rows.get(0);
            assertEquals(new HashSet<>(header).size(), header.size(), "no header twice");
            int cell = header.indexOf("三、收到和处理政府信息公开申请情况 · 一、本年新收政府信息公开申请数量 · 自然人");
            int trial = header.indexOf("二、主动公开政府信息情况 · 第二十条第（九）项 · 政府集中采购 · 采购项目数量");
            assertTrue(cell > 0 && trial > 0);
            assertEquals(
                    List.of("甲局", "01", "部门", "430923", "2020", "b.docx"),
                    rows.get(1).subList(0, 6));
            assertEquals("30", rows.get(1).get(cell));
            assertEquals("", rows.get(2).get(cell));
            assertEquals("30", rows.get(1).get(trial));
            assertEquals("", rows.get(2).get(trial));
        }
    }

    @Test
    void the_long_table_says_why_there_is_no_number() throws IOException, ParseException {
        try (Gathering gathering = gather()) {
            List<List<String>> rows = csv(CollectionTables.cellsLong(gathering.reports(2023)));
            assertEquals(gathering.reports(2023).get(0).draft().cells().size() + 1, rows.size());
            List<String> row = rows.stream()
                    .filter(each -> each.contains(CELL))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(CELL, "", "不能读出", "约3件"), row.subList(7, 11));
        }
    }

    @Test
    void every_input_and_every_organ_has_its_line_in_the_coverage() throws IOException, ParseException {
        try (Gathering gathering = gather()) {
            Inspection inspection = Inspection.of(gathering, Checker.standard(), Circumstances.NONE);
            List<String> rows =
                    csv(CollectionTables.coverage(Coverage.of(gathering, inspection, List.of(2023)))).stream()
                            .map(row -> String.join("|", row))
                            .toList();
            assertEquals(
                    List.of(
                            "机关|机关代码|类别|地区|年度|文件|状态|逾期|说明",
                            "甲局|01|部门|430923|2020|b.docx|其他年度||",
                            "甲局|01|部门|430923|2023|a.pdf|已收到，不完整||",
                            "乙局||||2023||缺报||",
                            "|||||c.jpg|不能读取||是图片"),
                    rows);
        }
    }

    @Test
    void the_codebook_tells_of_every_column_its_unit_and_article_in_both_languages()
            throws IOException, ParseException {
        try (Gathering gathering = gather()) {
            Table cells = CollectionTables.cells(gathering.reports());
            Table metrics = CollectionTables.metrics(gathering.reports());
            List<List<String>> rows = csv(CollectionTables.codebook(cells, metrics));
            List<String> told = rows.stream().map(row -> row.get(0)).toList();
            for (Table table : List.of(cells, metrics)) {
                table.columns()
                        .forEach(column ->
                                assertTrue(told.contains(column.words().chinese())));
            }
            List<String> fees = rows.stream()
                    .filter(row -> row.get(2).equals("disclosure.fees.amount"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of("万元", "10,000 yuan"), fees.subList(3, 5));
            assertTrue(fees.get(5).contains("第二十条"), fees.toString());
        }
    }

    @Test
    void a_measure_stands_beside_what_was_divided() throws IOException, ParseException {
        try (Gathering gathering = gather()) {
            List<List<String>> rows = csv(CollectionTables.metrics(gathering.reports(2023)));
            int rate = rows.get(0).indexOf("结转率");
            assertEquals(List.of("50.00", "20", "40", ""), rows.get(1).subList(rate, rate + 4));
        }
    }
}
