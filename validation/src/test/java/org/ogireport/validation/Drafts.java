package org.ogireport.validation;

import java.util.Map;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** Documents that tests begin with. */
public final class Drafts {
    public static final Layout CURRENT = Layout.of(Form.CURRENT_2021);

    private Drafts() {}

    /** Every number of the tables zero, which satisfies every rule. */
    public static Draft zeros(Layout layout) {
        Draft.Builder builder = Draft.builder(layout)
                .year(layout.form().firstYear())
                .title("某县人民政府" + layout.form().firstYear() + "年政府信息公开工作年度报告")
                .authority(Authority.of("某县人民政府"))
                .preface(Preface.of(
                        Narrative.of("本报告根据条例编制，统计期限为" + layout.form().firstYear() + "年1月1日至"
                                + layout.form().firstYear() + "年12月31日，可在本机关网站下载。联系电话：无。")))
                .problems(Narrative.of("存在的问题是公开不够及时；落实考核、社会评议和责任追究制度，加以改进。"))
                .otherMatters(Narrative.of("无"));
        layout.cells().forEach(cell -> builder.set(cell, 0));
        return builder.build();
    }

    /** A draft in which something stands in cells that was not read. */
    public static Draft unread(Draft draft, Source.Unread reason, Cell... cells) {
        Draft.Builder builder = draft.toBuilder();
        for (Cell cell : cells) {
            Source source =
                    Source.builder().line(7).text("3 | 4").unread(reason).build();
            builder.set(cell, CellValue.unreadable("3 | 4"), source);
        }
        return builder.build();
    }

    /** The figures of part three of a real report (安化县 2021), whose total row was left at zero. */
    public static Draft anhua() {
        Draft.Builder builder = zeros(CURRENT).toBuilder();
        Map<Row, Integer> requests = Map.of(
                Row.NEWLY_RECEIVED, 36,
                Row.DISCLOSED, 27,
                Row.STATE_SECRET, 1,
                Row.ENFORCEMENT_FILES, 2,
                Row.REGISTRY_INQUIRY, 1,
                Row.NOT_HELD, 2,
                Row.NOT_CORRECTED_IN_TIME, 3);
        requests.forEach((row, count) -> {
            builder.set(row.cell(Column.NATURAL_PERSONS), count);
            builder.set(row.cell(Column.APPLICANTS_TOTAL), count);
        });
        return builder.build();
    }
}
