package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.render.FindingMessage;

/** O3: the information-processing fee is one of the fees of part two. */
class FeeWithinFeesTest {
    private static String found(String fees, String partSix) {
        CellValue amount = fees.isEmpty() ? CellValue.BLANK : CellValue.of(new BigDecimal(fees));
        Draft draft = Drafts.zeros(Drafts.CURRENT).toBuilder()
                .set(Row.FEES.cell(Column.FEE_AMOUNT), amount)
                .otherMatters(Narrative.of(partSix))
                .build();
        return Checker.standard().check(draft).stream()
                .filter(finding -> finding.rule().id().equals("O3"))
                .map(finding -> finding.severity() + " " + FindingMessage.of(finding, Locale.ENGLISH))
                .collect(Collectors.joining());
    }

    @Test
    void more_than_part_two_has_is_a_warning() {
        assertEquals(
                "WARNING Part 6, Other matters to report, paragraph 1, \"本年度收取信息处理费300元。\": [Part 2, Proactive"
                        + " disclosure · administrative and institutional fees] \"0.02\", 300 yuan were charged, more than the"
                        + " 200 yuan of part two",
                found("0.02", "本年度收取信息处理费300元。"));
    }

    @Test
    void as_much_and_less_and_what_is_not_said_or_not_filled_in_is_right() {
        assertEquals("", found("0.03", "本年度收取信息处理费300元。"));
        assertEquals("", found("1234.5", "本年度收取信息处理费300元。"));
        assertEquals("", found("12", "本年度未收取信息处理费。"));
        assertEquals("", found("", "本年度收取信息处理费300元。"));
    }
}
