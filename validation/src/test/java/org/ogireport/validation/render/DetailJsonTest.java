package org.ogireport.validation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Detail;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;

class DetailJsonTest {
    private static Operand operand(Row row, String text) {
        return new Operand(
                DocumentRole.REPORT, row.cell(Column.DECISIONS), CellValue.unreadable(text), Optional.empty());
    }

    private static String states(String first, String second) {
        List<Operand> operands = List.of(operand(Row.LICENSING, first), operand(Row.PENALTIES, second));
        return DetailJson.of(new Detail.CellState(operands, Optional.of(Source.Unread.VALUES)))
                .toString();
    }

    @Test
    void the_text_of_several_cells_is_told_where_it_is_the_same_in_all() {
        assertEquals(
                "{\"kind\":\"CELL_STATE\",\"state\":\"UNREAD\",\"text\":\"3 | 4\",\"reason\":\"VALUES\",\"operands\":["
                        + "{\"document\":\"REPORT\",\"cell\":\"disclosure.licensing.decisions\",\"state\":\"UNREADABLE\","
                        + "\"text\":\"3 | 4\"},"
                        + "{\"document\":\"REPORT\",\"cell\":\"disclosure.penalties.decisions\",\"state\":\"UNREADABLE\","
                        + "\"text\":\"3 | 4\"}]}",
                states("3 | 4", "3 | 4"));
        assertEquals(
                "{\"kind\":\"CELL_STATE\",\"state\":\"UNREAD\",\"reason\":\"VALUES\",\"operands\":["
                        + "{\"document\":\"REPORT\",\"cell\":\"disclosure.licensing.decisions\",\"state\":\"UNREADABLE\","
                        + "\"text\":\"3 | 4\"},"
                        + "{\"document\":\"REPORT\",\"cell\":\"disclosure.penalties.decisions\",\"state\":\"UNREADABLE\","
                        + "\"text\":\"5\"}]}",
                states("3 | 4", "5"));
    }

    @Test
    void a_day_that_the_document_tells_has_its_place() {
        LocalDate due = LocalDate.of(2024, 1, 31);
        Source source = Source.builder().document("a.html").line(7).build();
        String late = "{\"kind\":\"LATE\",\"due\":\"2024-01-31\",\"published\":\"2024-02-01\"";
        assertEquals(
                late + "}",
                DetailJson.of(new Detail.Late(due, due.plusDays(1), Optional.empty()))
                        .toString());
        assertEquals(
                late + ",\"source\":{\"document\":\"a.html\",\"line\":7}}",
                DetailJson.of(new Detail.Late(due, due.plusDays(1), Optional.of(source)))
                        .toString());
    }
}
