package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.Drafts;

class ProseTest {
    private static final Draft DRAFT = Drafts.zeros(Drafts.CURRENT);

    @Test
    void a_report_says_what_its_draft_says() {
        assertEquals(
                Prose.of(DRAFT), Prose.of(DRAFT.toReport(BlankPolicy.REFUSE).orElseThrow()));
    }

    @Test
    void a_title_is_a_passage_of_one_paragraph_or_none() {
        Prose prose = Prose.of(DRAFT);
        assertEquals(Narrative.of(prose.title()), prose.narrative(Passage.TITLE));
        assertEquals(
                Narrative.EMPTY, Prose.of(Draft.builder(Drafts.CURRENT).build()).narrative(Passage.TITLE));
    }

    @Test
    void the_organ_of_a_document_is_its_authority_and_nobody_where_that_is_not_known() {
        assertEquals("某县人民政府", new DocumentText(Prose.of(DRAFT)).organ());
        Draft unknown = Draft.builder(Drafts.CURRENT).build();
        assertEquals("", new DocumentText(Prose.of(unknown)).organ());
    }
}
