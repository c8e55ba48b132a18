package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** A figure that was deduced from the form's sums proves nothing against what is said, or against what is usual. */
class DeducedFiguresTest {
    private static Draft deduced(Draft draft) {
        Source source = Source.builder().match(Match.DEDUCED).build();
        Draft.Builder all = draft.toBuilder();
        draft.cells().forEach(cell -> all.set(cell, draft.value(cell), source));
        return all.build();
    }

    @Test
    void a_deduced_figure_is_the_cause_of_nothing() {
        Draft draft = SoundReport.draft();
        Draft previous = draft.toBuilder()
                .year(draft.year().orElseThrow() - 1)
                .set(Row.CARRIED_FORWARD.cell(Column.NATURAL_PERSONS), 9)
                .build();
        Circumstances circumstances = Circumstances.NONE.withPrevious(previous);
        assertNotEquals(
                List.of(), Checker.standard().check(draft, circumstances).causes());
        assertEquals(
                List.of(),
                Checker.standard().check(deduced(draft), circumstances).causes());
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 全年收到政府信息公开申请15件。",
        "P2, 全年办结政府信息公开申请9件。",
        "P3, 全年办结政府信息公开申请10件，结转下年度继续办理5件。",
        "P4, 办结的政府信息公开申请中，予以公开8件。",
        "P5, 因政府信息公开引发的行政复议2件。",
        "P6, 因政府信息公开引发的行政诉讼1件。",
        "P8, '政府信息公开申请予以公开7件，占办结总数的75%。'",
        "P9, 全年制发行政规范性文件5件。",
        "P10, 全年收到政府信息公开申请12件，均已办结。",
        "D1, 工作平稳。",
        "D3, 工作平稳。",
        "D4, 工作平稳。"
    })
    void nothing_is_held_against_a_deduced_figure(String rule, String sentence) {
        Draft.Builder draft = SoundReport.withOverview(sentence).toBuilder();
        if (rule.startsWith("D")) {
            draft.authority(Authority.of("洪泽县人民政府"))
                    .year(rule.equals("D3") ? 2025 : 2023)
                    .set(Row.GOVERNMENT_RULES.cell(Column.IN_FORCE), 2)
                    .set(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 2)
                    .set(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 1);
        }
        assertNotEquals("", SoundReport.of(rule, draft.build()));
        Findings findings = Checker.standard().check(deduced(draft.build()));
        assertEquals("", SoundReport.of(rule, findings));
        assertEquals(Conclusion.UNDETERMINED, findings.conclusion());
    }
}
