package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

class ExtentTest {
    private static final Row FIRST = Row.DISCLOSED;
    private static final Row SECOND = Row.PARTIALLY_DISCLOSED;
    private static final Row THIRD = Row.STATE_SECRET;
    private static final Row FOURTH = Row.PROHIBITED_BY_LAW;

    private static List<Cell> rows(Row... rows) {
        return Stream.of(rows).flatMap(row -> row.cells().stream()).toList();
    }

    private static List<Cell> column(Column column, Row... rows) {
        return Stream.of(rows).map(row -> row.cell(column)).toList();
    }

    private static List<Cell> column(Form form, Column column) {
        return form.cells().stream().filter(cell -> cell.column() == column).toList();
    }

    private static List<Cell> part(Form form, Part part) {
        return form.cells().stream().filter(cell -> cell.part() == part).toList();
    }

    private static List<Cell> all(List<Cell> some, List<Cell> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void a_cell_whose_column_the_english_does_not_name_is_called_by_its_row() {
        assertEquals(
                new Words("第二十条第（八）项 · 行政事业性收费 · 本年收费金额（单位：万元）", "administrative and institutional fees"),
                Extent.own(Row.FEES.cell(Column.FEE_AMOUNT)));
    }

    @ParameterizedTest
    @MethodSource({"cells", "wholeRows", "columns", "pieces", "parts"})
    void cells_are_told_by_whole_parts_rows_and_columns(List<Cell> cells, String chinese, String english) {
        assertEquals(new Words(chinese, english), Extent.of(cells));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments(
                        column(Column.NATURAL_PERSONS, FIRST),
                        "第三部分 1 格（「（一）予以公开 · 自然人」）",
                        "1 cell of part 3 ([disclosed - natural persons])"),
                arguments(
                        column(Column.NATURAL_PERSONS, FIRST, SECOND),
                        "第三部分 2 格（「（一）予以公开 · 自然人」、「（二）部分公开 · 自然人」）",
                        "2 cells of part 3 ([disclosed - natural persons], [partially disclosed - natural persons])"),
                arguments(
                        FIRST.cells().subList(0, 3),
                        "第三部分 3 格（「（一）予以公开 · 自然人」、「（一）予以公开 · 商业企业」等 3 格）",
                        "3 cells of part 3 ([disclosed - natural persons], [disclosed - commercial enterprises]"
                                + " and others, 3 cells)"),
                arguments(
                        FIRST.cells().subList(0, 4),
                        "第三部分 4 格（「（一）予以公开 · 自然人」、「（一）予以公开 · 商业企业」等 4 格）",
                        "4 cells of part 3 ([disclosed - natural persons], [disclosed - commercial enterprises]"
                                + " and others, 4 cells)"),
                arguments(
                        column(Column.UPHELD, Row.RECONSIDERATION),
                        "第四部分 1 格（「行政复议 · 结果维持」）",
                        "1 cell of part 4 ([administrative reconsideration - upheld])"));
    }

    static Stream<Arguments> wholeRows() {
        return Stream.of(
                arguments(rows(FIRST), "第三部分 7 格（“（一）予以公开”整行）", "7 cells of part 3 (\"disclosed\" as a whole row)"),
                arguments(
                        rows(FIRST, SECOND),
                        "第三部分 14 格（“（一）予以公开”、“（二）部分公开”共 2 行）",
                        "14 cells of part 3 (\"disclosed\", \"partially disclosed\", 2 rows)"),
                arguments(
                        rows(FIRST, SECOND, THIRD),
                        "第三部分 21 格（“（一）予以公开”至“（三）不予公开 · 1.属于国家秘密”共 3 行）",
                        "21 cells of part 3 (\"disclosed\" to \"denied: state secret\", 3 rows)"),
                arguments(
                        rows(FIRST, SECOND, THIRD, FOURTH),
                        "第三部分 28 格（“（一）予以公开”至“（三）不予公开 · 2.其他法律行政法规禁止公开”共 4 行）",
                        "28 cells of part 3 (\"disclosed\" to"
                                + " \"denied: prohibited by other laws or administrative regulations\", 4 rows)"),
                arguments(
                        rows(FIRST, Row.NOT_HELD),
                        "第三部分 14 格（“（一）予以公开”、“（四）无法提供 · 1.本机关不掌握相关政府信息”共 2 行）",
                        "14 cells of part 3 (\"disclosed\", \"unavailable: not held by this organ\", 2 rows)"),
                arguments(
                        rows(FIRST, THIRD, Row.NOT_HELD),
                        "第三部分 21 格（“（一）予以公开”、“（三）不予公开 · 1.属于国家秘密”等 3 行）",
                        "21 cells of part 3 (\"disclosed\", \"denied: state secret\" and others, 3 rows)"),
                arguments(
                        rows(FIRST, SECOND, FOURTH),
                        "第三部分 21 格（“（一）予以公开”、“（二）部分公开”等 3 行）",
                        "21 cells of part 3 (\"disclosed\", \"partially disclosed\" and others, 3 rows)"),
                arguments(
                        rows(FIRST, SECOND, THIRD, Row.NOT_HELD, Row.REQUIRES_CREATION, Row.STILL_UNCLEAR),
                        "第三部分 42 格（“（一）予以公开”至“（三）不予公开 · 1.属于国家秘密”、"
                                + "“（四）无法提供 · 1.本机关不掌握相关政府信息”至“（四）无法提供 · 3.补正后申请内容仍不明确”共 6 行）",
                        "42 cells of part 3 (\"disclosed\" to \"denied: state secret\", \"unavailable: not held by this organ\""
                                + " to \"unavailable: still unclear after correction\", 6 rows)"),
                arguments(
                        rows(FIRST, SECOND, THIRD, Row.NOT_HELD, Row.REPEATED),
                        "第三部分 35 格（“（一）予以公开”至“（三）不予公开 · 1.属于国家秘密”、" + "“（四）无法提供 · 1.本机关不掌握相关政府信息”等 5 行）",
                        "35 cells of part 3 (\"disclosed\" to \"denied: state secret\","
                                + " \"unavailable: not held by this organ\" and others, 5 rows)"),
                arguments(
                        rows(Row.GOVERNMENT_RULES, Row.NORMATIVE_DOCUMENTS, Row.LICENSING),
                        "第二部分 7 格（“第二十条第（一）项 · 规章”至“第二十条第（五）项 · 行政许可”共 3 行）",
                        "7 cells of part 2 (\"government rules\" to \"administrative licensing\", 3 rows)"),
                arguments(
                        rows(Row.OTHER_HANDLING, Row.HANDLED_TOTAL, Row.CARRIED_FORWARD),
                        "第三部分 21 格（“（六）其他处理 · 3.其他”至“四、结转下年度继续办理”共 3 行）",
                        "21 cells of part 3 (\"otherwise handled: other\" to \"carried forward to next year\", 3 rows)"),
                arguments(
                        rows(Row.CONFIRMATION_OR_REISSUE, Row.OTHERWISE_HANDLED_ROW, Row.HANDLED_TOTAL),
                        "第三部分 21 格（“（五）不予处理 · 5.要求行政机关确认或重新出具已获取信息”至“（七）总计”共 3 行）",
                        "21 cells of part 3 (\"not processed: asks to confirm or reissue information already obtained\""
                                + " to \"total handled\", 3 rows)"),
                arguments(
                        rows(Row.DIRECT_LITIGATION, Row.LITIGATION_AFTER_RECONSIDERATION),
                        "第四部分 10 格（“行政诉讼 · 未经复议直接起诉”、“行政诉讼 · 复议后起诉”共 2 栏）",
                        "10 cells of part 4 (\"litigation filed directly\", \"litigation after reconsideration\", 2 rows)"),
                arguments(
                        rows(Row.LITIGATION_AFTER_RECONSIDERATION, Row.RECONSIDERATION),
                        "第四部分 10 格（“行政诉讼 · 复议后起诉”、“行政复议”共 2 栏）",
                        "10 cells of part 4 (\"litigation after reconsideration\", \"administrative reconsideration\","
                                + " 2 rows)"));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                arguments(
                        column(Column.NATURAL_PERSONS, FIRST, SECOND, THIRD),
                        "第三部分 3 格（3 行的“自然人”）",
                        "3 cells of part 3 (\"natural persons\" of 3 rows)"),
                arguments(
                        column(Form.CURRENT_2021, Column.NATURAL_PERSONS),
                        "第三部分 25 格（各行的“自然人”）",
                        "25 cells of part 3 (\"natural persons\" of every row)"),
                arguments(
                        column(Form.TRIAL_2019, Column.NATURAL_PERSONS),
                        "第三部分 23 格（各行的“自然人”）",
                        "23 cells of part 3 (\"natural persons\" of every row)"),
                arguments(
                        all(
                                column(Form.CURRENT_2021, Column.NATURAL_PERSONS),
                                column(Form.CURRENT_2021, Column.ENTERPRISES)),
                        "第三部分 50 格（各行的“自然人”、“商业企业”）",
                        "50 cells of part 3 (\"natural persons\", \"commercial enterprises\" of every row)"),
                arguments(
                        all(
                                column(Column.NATURAL_PERSONS, FIRST, SECOND, THIRD),
                                column(Column.ENTERPRISES, FIRST, SECOND, THIRD, FOURTH)),
                        "第三部分 7 格（3 行的“自然人”，4 行的“商业企业”）",
                        "7 cells of part 3 (\"natural persons\" of 3 rows; \"commercial enterprises\" of 4 rows)"),
                arguments(
                        column(Form.CURRENT_2021, Column.UPHELD),
                        "第四部分 3 格（各栏的“结果维持”）",
                        "3 cells of part 4 (\"upheld\" of every row)"),
                arguments(
                        all(column(Form.CURRENT_2021, Column.UPHELD), column(Form.CURRENT_2021, Column.PENDING)),
                        "第四部分 6 格（各栏的“结果维持”、“尚未审结”）",
                        "6 cells of part 4 (\"upheld\", \"pending\" of every row)"));
    }

    static Stream<Arguments> pieces() {
        List<Cell> two = all(rows(FIRST), column(Column.NATURAL_PERSONS, SECOND, THIRD, FOURTH));
        List<Cell> three = all(two, column(Column.APPLICANTS_TOTAL, SECOND));
        return Stream.of(
                arguments(
                        three,
                        "第三部分 11 格（“（一）予以公开”整行，3 行的“自然人”，「（二）部分公开 · 总计」）",
                        "11 cells of part 3 (\"disclosed\" as a whole row; \"natural persons\" of 3 rows;"
                                + " [partially disclosed - total])"),
                arguments(
                        all(three, column(Column.ENTERPRISES, SECOND, THIRD, FOURTH, Row.NOT_HELD)),
                        "第三部分 15 格（“（一）予以公开”整行，3 行的“自然人”，4 行的“商业企业”等）",
                        "15 cells of part 3 (\"disclosed\" as a whole row; \"natural persons\" of 3 rows;"
                                + " \"commercial enterprises\" of 4 rows; and others)"));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments(part(Form.CURRENT_2021, Part.REQUESTS), "第三部分全部 175 格", "all 175 cells of part 3"),
                arguments(part(Form.TRIAL_2019, Part.REQUESTS), "第三部分全部 161 格", "all 161 cells of part 3"),
                arguments(
                        all(part(Form.CURRENT_2021, Part.DISCLOSURE), part(Form.CURRENT_2021, Part.DISPUTES)),
                        "第二部分全部 10 格；第四部分全部 15 格",
                        "all 10 cells of part 2; all 15 cells of part 4"),
                arguments(
                        all(rows(Row.FEES), rows(Row.NEWLY_RECEIVED)),
                        "第二部分 1 格（“第二十条第（八）项 · 行政事业性收费”整行）；第三部分 7 格（“一、本年新收政府信息公开申请数量”整行）",
                        "1 cell of part 2 (\"administrative and institutional fees\" as a whole row);"
                                + " 7 cells of part 3 (\"newly received this year\" as a whole row)"));
    }
}
