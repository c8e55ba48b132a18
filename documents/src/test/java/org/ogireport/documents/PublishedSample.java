package org.ogireport.documents;

import java.time.LocalDate;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;

/** A draft to publish, with a number of its own in every cell and text that is hard to carry. */
final class PublishedSample {
    static final String HOSTILE = "<script>alert('x')</script> & \"引号\" ]]> &lt; &#60; --> \u2028𠮷";

    private PublishedSample() {}

    static Draft.Builder of(Layout layout) {
        Draft.Builder draft = Draft.builder(layout)
                .year(layout.form().firstYear())
                .title("青山县人民政府" + layout.form().firstYear() + "年政府信息公开工作年度报告")
                .authority(new Authority(
                        "青山县人民政府", AuthorityLevel.COUNTY, AuthorityKind.GOVERNMENT, FigureScope.AREA, "430999"))
                .preface(new Preface(
                        Narrative.of("本报告按规定编制。", "  ", HOSTILE),
                        LocalDate.of(layout.form().firstYear(), 1, 1),
                        null,
                        "https://www.example.gov.cn/?a=1&b=2",
                        new Contact("青山县\"政务\"<公开办>", null, "413500", null, "gk@example.gov.cn", null)))
                .overview(Narrative.of("(一)主动公开。\n第二行\n", "", HOSTILE))
                .problems(Narrative.of("\t两端有空格 ", "三、收到和处理政府信息公开申请情况"))
                .otherMatters(Narrative.EMPTY);
        for (int i = 0; i < layout.cells().size(); i++) {
            draft.set(layout.cells().get(i), 1000 + i);
        }
        return draft;
    }

    /** The draft with the first cells in every state that a cell can have. */
    static Draft.Builder unreadable(Layout layout) {
        String[] texts = {HOSTILE, "12", " 约5件\n", "（未找到）", "其他", "-"};
        Draft.Builder draft = of(layout);
        for (int i = 0; i < texts.length; i++) {
            Source source = Source.builder().unread(Unread.values()[i]).build();
            CellValue value = CellValue.unreadable(texts[i]);
            Cell cell = layout.cells().get(layout.cells().size() / 2 + i);
            draft = i % 2 == 0 ? draft.set(cell, value) : draft.set(cell, value, source);
        }
        return draft.set(layout.cells().get(0), CellValue.BLANK)
                .set(layout.cells().get(1), CellValue.NOT_FOUND)
                .set(
                        layout.cells().get(2),
                        CellValue.NOT_FOUND,
                        Source.builder().unread(Unread.PLACE).build());
    }

    /** A draft with nothing told of its cells but why they were not read. */
    static Draft withoutSources(Draft draft) {
        Draft.Builder builder = draft.toBuilder();
        for (Cell cell : draft.cells()) {
            Unread unread = draft.source(cell).map(Source::unread).orElse(null);
            if (unread == null) {
                builder.set(cell, draft.value(cell));
            } else {
                builder.set(
                        cell, draft.value(cell), Source.builder().unread(unread).build());
            }
        }
        return builder.build();
    }
}
