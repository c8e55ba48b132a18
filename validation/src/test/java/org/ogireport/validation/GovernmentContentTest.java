package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.render.FindingMessage;

/** N9: a government's report tells of assessment, public appraisal and pursuit of responsibility. */
class GovernmentContentTest {
    private static Draft report(String organ, String problems) {
        return SoundReport.builder()
                .authority(Authority.of(organ))
                .problems(Narrative.of(problems))
                .build();
    }

    private static String told(Draft draft) {
        return Checker.standard().check(draft).stream()
                .filter(finding -> finding.rule().id().equals("N9"))
                .map(finding -> finding.severity() + " " + FindingMessage.of(finding, Locale.CHINESE))
                .findFirst()
                .orElse("");
    }

    @Test
    void what_a_government_does_not_tell_of_is_told() {
        assertEquals("INFO 没有写到社会评议、责任追究", told(report("安化县人民政府", "把公开工作纳入考核，存在的问题是不够及时，将改进。")));
        assertEquals("INFO 没有写到考核、社会评议、责任追究", told(report("安化县人民政府办公室", SoundReport.PROBLEMS)));
    }

    @Test
    void a_government_that_tells_of_all_and_a_department_are_right() {
        assertEquals("", told(report("安化县人民政府", "开展绩效考评和满意度调查，未发生需要追究责任的情形；存在公开不及时的问题，将改进。")));
        assertEquals("", told(report("安化县教育局", SoundReport.PROBLEMS)));
    }
}
