package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Detail;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;

class CellStateMessageTest {
    private static final List<Cell> TWO = Row.DISCLOSED.cells().subList(0, 2);
    private static final String CHINESE = "第三部分 2 格（「（一）予以公开 · 自然人」、「（一）予以公开 · 商业企业」）";
    private static final String ENGLISH =
            "2 cells of part 3 ([disclosed - natural persons], [disclosed - commercial enterprises])";

    private static Words message(
            List<Cell> cells, CellValue value, Optional<Source> source, Optional<Source.Unread> reason) {
        List<Operand> operands = cells.stream()
                .map(cell -> new Operand(DocumentRole.REPORT, cell, value, source))
                .toList();
        return CellStateMessage.of(new Detail.CellState(operands, reason));
    }

    @ParameterizedTest
    @MethodSource
    void cells_without_a_number_are_told_by_what_stands_there(
            List<Cell> cells, CellValue value, String chinese, String english) {
        assertEquals(new Words(chinese, english), message(cells, value, Optional.empty(), Optional.empty()));
    }

    static Stream<Arguments> cells_without_a_number_are_told_by_what_stands_there() {
        List<Cell> part = Form.CURRENT_2021.cells().stream()
                .filter(cell -> cell.part() == Part.DISPUTES)
                .toList();
        String sixty = "甲".repeat(60);
        return Stream.of(
                arguments(
                        TWO.subList(0, 1),
                        CellValue.BLANK,
                        "「三、收到和处理政府信息公开申请情况 · （一）予以公开 · 自然人」空白",
                        "[Part 3, Requests for disclosure · disclosed - natural persons] is blank"),
                arguments(
                        TWO.subList(0, 1),
                        CellValue.NOT_FOUND,
                        "「三、收到和处理政府信息公开申请情况 · （一）予以公开 · 自然人」在文件中没有找到",
                        "[Part 3, Requests for disclosure · disclosed - natural persons] was not found in the document"),
                arguments(TWO, CellValue.NOT_FOUND, "在文件中没有找到：" + CHINESE, "not found in the document: " + ENGLISH),
                arguments(part, CellValue.NOT_FOUND, "第四部分没有表格（15 格）", "part 4 has no table (15 cells)"),
                arguments(TWO, CellValue.BLANK, "空白：" + CHINESE, "blank: " + ENGLISH),
                arguments(
                        TWO,
                        CellValue.unreadable("若\n 干"),
                        "“若 干”不能读作数字：" + CHINESE,
                        "\"若 干\" is not a readable number: " + ENGLISH),
                arguments(
                        TWO,
                        CellValue.unreadable(sixty),
                        "“" + sixty + "”不能读作数字：" + CHINESE,
                        "\"" + sixty + "\" is not a readable number: " + ENGLISH),
                arguments(
                        TWO,
                        CellValue.unreadable(sixty + "甲"),
                        "“" + "甲".repeat(59) + "…”不能读作数字：" + CHINESE,
                        "\"" + "甲".repeat(59) + "…\" is not a readable number: " + ENGLISH));
    }

    @ParameterizedTest
    @MethodSource
    void cells_that_were_not_read_are_told_by_why_and_where(
            Source.Unread reason, Source source, String chinese, String english) {
        assertEquals(
                new Words(chinese + "：" + CHINESE + "未读", english + ": " + ENGLISH + " not read"),
                message(TWO, CellValue.unreadable("3"), Optional.of(source), Optional.of(reason)));
    }

    static Stream<Arguments> cells_that_were_not_read_are_told_by_why_and_where() {
        Source nowhere = Source.builder().build();
        Source line = Source.builder().line(7).text("3 | 4").build();
        Source table = Source.builder().page(2).table(3).build();
        String labels = Part.REQUESTS.rowsHeader().orElseThrow() + " | 甲 | 乙";
        return Stream.of(
                arguments(
                        Source.Unread.VALUES,
                        line,
                        "行内数值不能与各列对应（第 7 行“3 | 4”）",
                        "the values of a row cannot be told apart (line 7: \"3 | 4\")"),
                arguments(Source.Unread.COLUMNS, nowhere, "表头认不出", "the header was not understood"),
                arguments(
                        Source.Unread.COLUMNS,
                        line.toBuilder().column(labels).build(),
                        "第 7 行上方的表头认不出（“甲 | 乙”）",
                        "the header above line 7 was not understood (\"甲 | 乙\")"),
                arguments(
                        Source.Unread.COLUMNS,
                        table.toBuilder().column(labels).build(),
                        "第 2 页，第 3 张表的表头认不出（“甲 | 乙”）",
                        "the header of page 2, table 3 was not understood (\"甲 | 乙\")"),
                arguments(
                        Source.Unread.COLUMNS,
                        table,
                        "第 2 页，第 3 张表的表头认不出",
                        "the header of page 2, table 3 was not understood"));
    }
}
