package org.ogireport.documents.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.GridCell;

/** Columns headed by names of no meaning that only count them, such as 数据1 to 数据6. */
final class CountedColumns {
    private static final Pattern NAME = Pattern.compile(
            "(?:第?(?:数据|数值|数量|列|栏|字段|值)|column|col|field|value|unnamed|data)[:_-]?([0-9]{1,2})(?:列|栏)?",
            Pattern.CASE_INSENSITIVE);

    private CountedColumns() {}

    /**
     * Whether each head is the one found for its column, or such a name, and these count on by one.
     *
     * @param found the cell that heads each column by the form's label; null where none does
     */
    static boolean are(List<GridCell> heads, List<@Nullable GridCell> found) {
        int counted = 0;
        for (int i = 0; i < heads.size(); i++) {
            GridCell own = found.get(i);
            Matcher name = NAME.matcher(heads.get(i).key());
            if (own == null ? !name.matches() : own != heads.get(i)) {
                return false;
            }
            int number = own == null ? Integer.parseInt(name.group(1)) : counted;
            if (own == null && counted > 0 && number != counted + 1) {
                return false;
            }
            counted = number;
        }
        return true;
    }
}
