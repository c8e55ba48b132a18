package org.ogireport.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** Documents that break the rules on prose. */
final class ProseWitnesses {
    private ProseWitnesses() {}

    static void addTo(Map<String, Supplier<Findings>> witnesses) {
        witnesses.put("P1", () -> overview("2021年，全县共收到政府信息公开申请5件。"));
        witnesses.put("P2", () -> overview("全年办结政府信息公开申请5件。"));
        witnesses.put("P3", () -> overview("全年办结政府信息公开申请0件，结转下年度继续办理5件。"));
        witnesses.put("P4", () -> overview("办结的政府信息公开申请中，予以公开5件。"));
        witnesses.put("P5", () -> overview("全年发生政府信息公开行政复议案件5件。"));
        witnesses.put("P6", () -> overview("全年发生政府信息公开行政诉讼案件5件。"));
        witnesses.put("P7", () -> overview("全年收到政府信息公开申请3646件，上年为3607件，同比增长1.05%。"));
        witnesses.put("P8", () -> overview("全年收到政府信息公开申请200件，其中予以公开50件，占比30%。"));
        witnesses.put(
                "O1",
                () -> check(zeros().overview(Narrative.of("略。"))
                        .otherMatters(Narrative.EMPTY)
                        .build()));
        witnesses.put(
                "O2",
                () -> check(zeros().otherMatters(Narrative.of("本年度未收取信息处理费。", "全年收取信息处理费300元。"))
                        .build()));
        witnesses.put(
                "O3",
                () -> check(zeros().set(Row.FEES.cell(Column.FEE_AMOUNT), CellValue.of(new BigDecimal("0.02")))
                        .otherMatters(Narrative.of("全年收取信息处理费300元。"))
                        .build()));
        witnesses.put(
                "T1",
                () -> Checker.standard()
                        .check(zeros().build(), Circumstances.NONE.withPublished(LocalDate.of(2022, 4, 1))));
    }

    private static Findings overview(String sentence) {
        return check(zeros().overview(Narrative.of(sentence)).build());
    }

    private static Findings check(Draft draft) {
        return Checker.standard().check(draft);
    }

    private static Draft.Builder zeros() {
        return Drafts.zeros(Drafts.CURRENT).toBuilder();
    }
}
