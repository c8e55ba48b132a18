package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.LabelIndex.Label;
import org.ogireport.documents.page.LabelIndex.Role;

class LabelIndexTest {
    private static final LabelIndex INDEX =
            LabelIndex.of(Layout.of(Form.CURRENT_2021).rows());

    @ParameterizedTest
    @CsvSource({
        "规章, ROW, GOVERNMENT_RULES",
        "自然人, COLUMN, ",
        "第二十条第（一）项, GROUP, ",
        "行政复议, GROUP, RECONSIDERATION",
        "（三）不予公开1.属于国家秘密, ROW, STATE_SECRET",
        "（三）不予公开-1.属于国家秘密, ROW, STATE_SECRET",
        "三、本年度办理结果/（三）不予公开/1.属于国家秘密, ROW, STATE_SECRET",
        "第二十条第（五）项+行政许可, ROW, LICENSING",
        "第二十条第（五）项行政许可, ROW, LICENSING"
    })
    void a_label_is_known_alone_or_behind_those_of_its_groups(String label, Role role, Row row) {
        Label found = INDEX.label(TextNormalizer.key(label));
        assertEquals(role, found.role());
        assertEquals(row, found.row());
    }

    @Test
    void a_label_behind_those_of_its_groups_has_no_more_than_a_hundred_characters() {
        String joints = "-".repeat(100 - "第二十条第(五)项行政许可".length());
        assertEquals(Row.LICENSING, INDEX.label("第二十条第(五)项" + joints + "行政许可").row());
        assertNull(INDEX.label("第二十条第(五)项-" + joints + "行政许可"));
    }

    @Test
    void other_texts_are_no_labels() {
        assertNull(INDEX.label("规"));
        assertNull(INDEX.label(""));
        assertNull(INDEX.label("-" + "/".repeat(100)));
        assertTrue(INDEX.isRow("规章"));
        assertFalse(INDEX.isRow("行政复议"));
        assertFalse(INDEX.isRow("自然人"));
        assertTrue(INDEX.isBlock("行政复议"));
        assertFalse(INDEX.isBlock("规章"));
        assertTrue(LabelIndex.isBlock(Row.RECONSIDERATION));
        assertFalse(LabelIndex.isBlock(Row.LICENSING));
    }

    @Test
    void a_label_much_like_those_of_several_rows_means_none() {
        assertEquals(
                Row.NORMATIVE_DOCUMENTS, INDEX.meant("规范性文件", List.of(Row.GOVERNMENT_RULES, Row.NORMATIVE_DOCUMENTS)));
        assertNull(INDEX.meant("规范性文件", List.of(Row.GOVERNMENT_RULES)));
        assertNull(INDEX.meant("规范性文件", List.of(Row.NORMATIVE_DOCUMENTS, Row.TRIAL_NORMATIVE_DOCUMENTS)));
        assertNull(INDEX.meant("", List.of(Row.GOVERNMENT_RULES)));
    }

    @ParameterizedTest
    @CsvSource({
        "规章, 0, 1",
        "规 章, 0, 2",
        "规 5 章, 0, 0",
        "行政 许可 规章, 0, 2",
        "行 政 规 范 性 文 件, 0, 7",
        "1. 属 于 国 家 秘 密 规章, 0, 7",
        "1 、 属 于 国 家 秘 密, 0, 8",
        "3、危 及 三 安 全 一 稳 定, 0, 8",
        "3、 危 及 三 安 全 一 稳 定, 0, 0",
        "规章 行政 许可, 1, 3",
        "（三）不予公开1.属于国家秘密, 0, 1",
        "复议后 起诉, 0, 2"
    })
    void a_label_may_be_broken_over_several_cells(String cells, int from, int end) {
        List<Line> lines = List.of(new Line(1, cells, List.of(cells.split(" ")), true));
        assertEquals(end, INDEX.end(Token.of(lines), from));
    }

    @Test
    void no_label_begins_behind_the_last_cell() {
        List<Token> tokens = Token.of(List.of(new Line(1, "", List.of("规章", "", "规", "“", "章"), true)));
        assertEquals(1, INDEX.end(tokens, 0));
        assertEquals(1, INDEX.end(tokens, 1));
        assertEquals(2, INDEX.end(tokens, 2));
        assertEquals(5, INDEX.end(tokens, 5));
    }
}
