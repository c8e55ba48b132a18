package org.ogireport.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ogireport.core.draft.DocumentOutline.Ending;
import org.ogireport.core.draft.DocumentPart.Content;
import org.ogireport.core.draft.PageMetadata.Name;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;

class DocumentOutlineTest {
    private static final DocumentPart FIRST = new DocumentPart(
            Part.OVERVIEW,
            "一、总体情况",
            "一",
            Content.PROSE,
            Source.builder().line(2).build());
    private static final DocumentPart AGAIN = new DocumentPart(Part.OVERVIEW, "概述", null, Content.NONE, null);
    private static final DocumentPart UNHEADED = new DocumentPart(Part.REQUESTS, null, null, Content.TABLE, null);

    private static DocumentOutline of(PageMetadata... metadata) {
        return new DocumentOutline(Ending.WHOLE, List.of("年报"), List.of(FIRST, UNHEADED, AGAIN), List.of(metadata));
    }

    private static PageMetadata published(String text, LocalDate day) {
        return new PageMetadata(Name.PUBLISHED, text, day, null);
    }

    @Test
    void a_part_is_found_wherever_it_stands() {
        assertEquals(List.of(FIRST, AGAIN), of().parts(Part.OVERVIEW));
        assertEquals(List.of(UNHEADED), of().parts(Part.REQUESTS));
        assertEquals(List.of(), of().parts(Part.PROBLEMS));
    }

    @Test
    void the_day_of_publication_is_the_one_that_is_named() {
        LocalDate day = LocalDate.of(2022, 1, 20);
        PageMetadata first = published("2022-01-20 10:00", day);
        assertEquals(
                Optional.of(first),
                of(published("刚刚", null), first, published("2022年1月20日", day)).published());
        assertEquals(Optional.empty(), of(published("刚刚", null)).published());
        assertEquals(
                Optional.empty(),
                of(new PageMetadata(Name.WRITTEN, "2022-01-20", day, null)).published());
    }

    @Test
    void of_two_days_of_publication_none_is_taken() {
        PageMetadata one = published("2022-01-20", LocalDate.of(2022, 1, 20));
        PageMetadata other = published("2022-01-21", LocalDate.of(2022, 1, 21));
        assertEquals(Optional.empty(), of(one, other).published());
        assertEquals(List.of(one, other), of(one, other).metadata(Name.PUBLISHED));
    }

    @Test
    void a_document_that_was_cut_says_so() {
        assertTrue(new DocumentOutline(Ending.CUT, List.of(), List.of(), List.of()).isCut());
        assertFalse(of().isCut());
    }

    @Test
    void the_lists_cannot_be_changed() {
        List<String> lines = new ArrayList<>(List.of("年报"));
        DocumentOutline outline = new DocumentOutline(Ending.WHOLE, lines, List.of(), List.of());
        lines.clear();
        assertEquals(List.of("年报"), outline.titleLines());
        assertThrows(UnsupportedOperationException.class, () -> outline.parts().add(FIRST));
    }

    @Test
    void an_outline_has_a_thousand_parts_at_most() {
        List<DocumentPart> most = Collections.nCopies(1000, FIRST);
        assertEquals(most, new DocumentOutline(Ending.WHOLE, List.of(), most, List.of()).parts());
    }

    @Test
    void a_day_has_a_year_of_four_digits() {
        for (int year : new int[] {0, 9999}) {
            LocalDate day = LocalDate.of(year, 1, 1);
            assertEquals(day, published("某日", day).date());
        }
        refused("date: -0001-01-01 has no four-digit year", () -> published("某日", LocalDate.of(-1, 1, 1)));
        refused("date: +10000-01-01 has no four-digit year", () -> published("某日", LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void refuses_by_name_what_no_format_carries() {
        refused(
                "titleLines[1]: must not be blank",
                () -> new DocumentOutline(Ending.WHOLE, List.of("年报", " "), List.of(), List.of()));
        refused(
                "parts: 1001 entries, more than 1000",
                () -> new DocumentOutline(Ending.WHOLE, List.of(), Collections.nCopies(1001, FIRST), List.of()));
        refused(
                "heading: a line break at index 1 where one line is expected",
                () -> new DocumentPart(Part.OVERVIEW, "一\n", null, Content.PROSE, null));
        refused("text: must not be blank", () -> published("", null));
    }

    @Test
    void refuses_a_part_that_tells_nothing() {
        String message = "heading: must be there for a number, or where there is no content";
        refused(message, () -> new DocumentPart(Part.OVERVIEW, null, null, Content.NONE, null));
        refused(message, () -> new DocumentPart(Part.OVERVIEW, null, "一", Content.PROSE, null));
    }

    @Test
    void refuses_a_day_where_the_name_tells_none() {
        LocalDate day = LocalDate.of(2022, 1, 20);
        refused("date: PUBLISHER is no date", () -> new PageMetadata(Name.PUBLISHER, "某局", day, null));
        refused("date: -0001-01-01 has no four-digit year", () -> published("公元前", LocalDate.of(-1, 1, 1)));
    }

    private static void refused(String message, Executable constructor) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, constructor).getMessage());
    }

    @Test
    void a_draft_keeps_its_outline() throws IOException, ClassNotFoundException {
        Draft bare = Draft.builder(Layout.of(Form.CURRENT_2021)).build();
        Draft draft = bare.toBuilder().outline(of()).build();
        assertEquals(Optional.empty(), bare.outline());
        assertEquals(Optional.of(of()), draft.toBuilder().build().outline());
        assertNotEquals(bare, draft);
        assertEquals(
                Optional.of(of()), Migration.to(Form.TRIAL_2019, draft).draft().outline());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(draft);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(draft, in.readObject());
        }
    }
}
