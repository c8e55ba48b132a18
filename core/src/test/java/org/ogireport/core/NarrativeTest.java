package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\u3000\r\n"})
    void a_text_of_a_form_page_has_a_paragraph_a_line_however_its_lines_end(String lineEnd) {
        assertEquals(Narrative.of("　　一是。", "二是。 "), Narrative.ofText("　　一是。" + lineEnd + "二是。 " + lineEnd));
    }

    @Test
    void a_narrative_of_lines_is_the_narrative_of_its_text() {
        Narrative narrative = Narrative.of("一", " 二");
        assertEquals(narrative, Narrative.ofText(narrative.text()));
        assertEquals(List.of(), Narrative.ofText("\r\n").paragraphs());
    }

    @Test
    void a_text_that_cannot_be_carried_is_refused_by_its_paragraph() {
        assertEquals(
                "paragraphs[1]: character U+0007 at index 1 cannot be carried",
                assertThrows(IllegalArgumentException.class, () -> Narrative.ofText("一\r\n二\u0007"))
                        .getMessage());
    }

    @Test
    void a_narrative_has_ten_thousand_paragraphs_at_most() {
        List<String> most = Collections.nCopies(10_000, "一");
        assertEquals(most, new Narrative(most).paragraphs());
        List<String> more = Collections.nCopies(10_001, "一");
        assertEquals(
                "paragraphs: 10001 paragraphs, more than 10000",
                assertThrows(IllegalArgumentException.class, () -> new Narrative(more))
                        .getMessage());
    }
}
