package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;

/** O1: part six is not empty. */
class OtherMattersTest {
    private static String found(Narrative otherMatters) {
        return SoundReport.of(
                "O1", SoundReport.builder().otherMatters(otherMatters).build());
    }

    @Test
    void no_text_is_empty_and_the_word_for_nothing_is_not() {
        assertEquals("WARNING", found(Narrative.EMPTY));
        assertEquals("WARNING", found(Narrative.of("", "　\n ")));
        assertEquals("", found(Narrative.of("无")));
        assertEquals("", found(Narrative.of("", "无。")));
    }

    @Test
    void figures_without_any_prose_say_nothing_of_part_six() {
        Draft figures = Draft.builder(Drafts.CURRENT).build();
        assertEquals("", SoundReport.of("O1", figures));
    }
}
