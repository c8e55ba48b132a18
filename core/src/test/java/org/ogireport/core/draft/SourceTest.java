package org.ogireport.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final String SHA_256 = "0123456789abcdef".repeat(4);
    private static final Source WHOLE = new Source(
            "a.pdf", SHA_256, 2, 3, "三、", "总计", "自然人", 7, new Source.Box(1, 2, 3, 4), "1", Source.Match.SIMILAR);

    @Test
    void a_builder_sets_every_component_in_its_place() {
        Source built = Source.builder()
                .document("a.pdf")
                .sha256(SHA_256)
                .page(2)
                .table(3)
                .part("三、")
                .row("总计")
                .column("自然人")
                .line(7)
                .box(new Source.Box(1, 2, 3, 4))
                .text("1")
                .match(Source.Match.SIMILAR)
                .build();
        assertEquals(WHOLE, built);
    }

    @Test
    void a_builder_begins_with_what_a_source_knows() {
        assertEquals(WHOLE, WHOLE.toBuilder().build());
        assertEquals(
                new Source(null, null, null, null, null, null, null, null, null, null, null),
                Source.builder().build());
    }

    @Test
    void names_the_ordinal_that_is_below_one() {
        assertEquals(
                "page: 0 is not a page number (from 1)",
                refusal(Source.builder().page(0)));
        assertEquals(
                "table: -1 is not a table number (from 1)",
                refusal(Source.builder().table(-1)));
        assertEquals(
                "line: 0 is not a line number (from 1)",
                refusal(Source.builder().line(0)));
    }

    @Test
    void refuses_a_digest_that_is_none() {
        for (String digest : List.of("", SHA_256.substring(1), SHA_256 + "0", SHA_256.toUpperCase(Locale.ROOT))) {
            assertEquals(
                    "sha256: must be 64 hexadecimal digits in lower case",
                    refusal(Source.builder().sha256(digest)));
        }
    }

    @Test
    void names_the_side_of_a_box_that_is_negative() {
        assertEquals(
                "top: -1 is not a length (from 0)",
                assertThrows(IllegalArgumentException.class, () -> new Source.Box(0, -1, 0, 0))
                        .getMessage());
        assertEquals(
                "height: -2 is not a length (from 0)",
                assertThrows(IllegalArgumentException.class, () -> new Source.Box(0, 0, 0, -2))
                        .getMessage());
    }

    @Test
    void tells_page_table_and_line_as_far_as_they_are_known() {
        assertEquals("第 2 页，第 3 张表，第 7 行", WHOLE.place(Locale.SIMPLIFIED_CHINESE));
        assertEquals("page 2, table 3, line 7", WHOLE.place(Locale.GERMAN));
        assertEquals("table 1", Source.builder().table(1).build().place(Locale.ROOT));
        assertEquals("", Source.builder().document("a").build().place(Locale.ENGLISH));
    }

    private static String refusal(Source.Builder source) {
        return assertThrows(IllegalArgumentException.class, source::build).getMessage();
    }
}
