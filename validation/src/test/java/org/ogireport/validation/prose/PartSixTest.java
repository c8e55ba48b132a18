package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Passage;

class PartSixTest {
    private static Optional<PartSix.Contradiction> contradiction(String... paragraphs) {
        return contradiction(OptionalInt.of(2023), paragraphs);
    }

    private static Optional<PartSix.Contradiction> contradiction(OptionalInt year, String... paragraphs) {
        return PartSix.contradiction(Line.of(Passage.OTHER_MATTERS, Narrative.of(paragraphs), new Years(year)));
    }

    @Test
    void an_amount_contradicts_a_fee_of_nothing() {
        PartSix.Contradiction found =
                contradiction("本年度收取信息处理费0元。", "全年共收取政府信息公开信息处理费 1,240.50 元。").orElseThrow();
        assertEquals(0, found.nothing().paragraph());
        assertEquals(1, found.amount().paragraph());
        assertEquals("全年共收取政府信息公开信息处理费 1,240.50 元。", found.amount().text());
        assertEquals(new BigDecimal("1240.50"), found.yuan());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年未收取信息处理费。收取信息处理费共计200元。",
                "全年没有收取政府信息公开信息处理费；信息处理费金额为200元。",
                "全年收取信息处理费0件，金额200元。",
                "收取信息处理费200元，全年未产生信息处理费。",
                "关于信息处理费，全年收费0件。全年收取信息处理费200元。",
                "信息处理费：未收取。全年收取信息处理费0.02万元。",
            })
    void statements_that_cannot_both_be_true_are_found(String text) {
        assertEquals(
                0,
                new BigDecimal(200).compareTo(contradiction(text).orElseThrow().yuan()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "本年度未收取信息处理费。",
                "全年收取信息处理费0元。未产生信息处理费。",
                "全年收取信息处理费5件，共计200元。",
                "全年发出收费通知2件，收取信息处理费0元。",
                "2022年收取信息处理费200元。2023年未收取信息处理费。",
                "去年收取信息处理费200元，今年未收取信息处理费。",
                "信息处理费标准为每件100元。本年度未收取信息处理费。",
                "应收信息处理费200元，因申请人撤回，实收信息处理费0元。",
                "本年度未收取信息处理费。行政事业性收费金额为300万元。",
                "本年度未收取信息处理费。投入政务公开经费20万元。",
                "未收取信息处理费，全年培训费用300元。",
                "个别申请人未缴纳信息处理费。全年收取信息处理费200元。",
            })
    void what_agrees_or_speaks_of_something_else_is_no_contradiction(String text) {
        assertEquals(Optional.empty(), contradiction(text));
    }

    @Test
    void without_the_year_a_statement_that_names_one_is_not_read() {
        assertEquals(Optional.empty(), contradiction(OptionalInt.empty(), "2023年未收取信息处理费。收取信息处理费共计200元。"));
    }
}
