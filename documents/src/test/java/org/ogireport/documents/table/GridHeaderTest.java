package org.ogireport.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ogireport.documents.table.TableSample.DISCLOSURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Row;

/** What the rows above a grid's values say of its columns. */
class GridHeaderTest {
    private static final String DOCUMENTS = "信息内容|本年制发件数|本年废止件数|现行有效件数\n";

    private static TableSample disclosure(String table) {
        return TableSample.tables(DISCLOSURE, table);
    }

    @Test
    void a_row_of_labels_in_which_no_cell_stands_above_a_column_heads_nothing() {
        TableSample read = disclosure("信息内容|本年制发件数|.|现行有效件数\n规章|1|2|3");
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals(List.of("COLUMNS_NOT_AS_PRINTED 2 信息内容 | 本年制发件数 | 现行有效件数"), read.remarks());
    }

    @Test
    void columns_of_no_meaning_may_stand_beside_a_label_like_the_forms() {
        TableSample read = disclosure("类别|数据1|数据2|现行有效数\n规章|1|2|3");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
    }

    @Test
    void a_header_within_a_table_heads_the_rows_below_it() {
        TableSample read = disclosure(DOCUMENTS + "规章|1|2|3\n信息内容|本年废止件数|现行有效件数|本年制发件数\n行政规范性文件|5|6|4");
        assertEquals("1 2 3", read.of(Row.GOVERNMENT_RULES));
        assertEquals("4 5 6", read.of(Row.NORMATIVE_DOCUMENTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信息内容|本年制发件数|现行有效件数\n^|本年废止件数|^\n规章|1|3",
                "信息内容|本年废止件数|现行有效件数\n^|本年制发件数|^\n规章|1|3",
                "信息内容|本年制发件数|<|现行有效件数\n^|本年废止件数||^\n规章|1|2|3",
                "信息内容|本年制发件数|<|现行有效件数\n^||本年废止件数|^\n规章|1|2|3"
            })
    void a_column_below_two_of_the_forms_labels_is_of_neither(String table) {
        TableSample read = disclosure(table);
        assertEquals("none", read.of(Row.GOVERNMENT_RULES));
        assertEquals(
                List.of("COLUMNS_NOT_AS_PRINTED 3"),
                read.remarks().stream().map(remark -> remark.substring(0, 24)).toList());
    }
}
