package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;

/** N5: part five names problems and improvements. */
class ProblemsTest {
    private static Draft.Builder problems(String text) {
        return SoundReport.builder().problems(text.isEmpty() ? Narrative.EMPTY : Narrative.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "", "暂无突出问题，继续加强。", " 　 "})
    void nothing_and_next_to_nothing_are_a_warning(String text) {
        assertEquals("WARNING", SoundReport.of("N5", problems(text).build()));
    }

    @Test
    void a_sentence_of_twenty_characters_names_some() {
        assertEquals(
                "", SoundReport.of("N5", problems("存在公开不够及时的问题，下一步将按月检查改进。").build()));
    }

    @Test
    void of_a_text_that_ends_before_part_five_nothing_is_said() {
        Draft.Builder cut = problems("").otherMatters(Narrative.EMPTY);
        SoundReport.draft().cells().forEach(cell -> cut.set(cell, CellValue.NOT_FOUND));
        assertEquals("", SoundReport.of("N5", cut.build()));
    }

    @Test
    void figures_without_any_prose_say_nothing_of_part_five() {
        assertEquals(
                "", SoundReport.of("N5", problems("").overview(Narrative.EMPTY).build()));
    }
}
