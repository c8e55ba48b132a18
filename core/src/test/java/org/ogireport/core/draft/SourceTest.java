package org.ogireport.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.Words;

class SourceTest {
    private static final String SHA_256 = "0123456789abcdef".repeat(4);
    private static final Source WHOLE = new Source(
            "a.pdf",
            SHA_256,
            2,
            3,
            "三、",
            "总计",
            "自然人",
            7,
            new Source.Box(1, 2, 3, 4),
            "1",
            Source.Match.SIMILAR,
            Source.Unread.UNIT);

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
                .unread(Source.Unread.UNIT)
                .build();
        assertEquals(WHOLE, built);
    }

    @Test
    void a_source_is_cited_by_its_place_and_the_label_of_its_row() {
        assertEquals(
                new Words("（据文件所示第 2 页，第 3 张表，第 7 行“总计”）", " (as the document says: page 2, table 3, line 7 \"总计\")"),
                WHOLE.cited());
        assertEquals(
                new Words("（据文件所示第 2 页）", " (as the document says: page 2)"),
                Source.builder().page(2).build().cited());
    }

    @Test
    void only_what_was_deduced_is_not_read() {
        for (Source.Match match : Source.Match.values()) {
            assertEquals(
                    match == Source.Match.DEDUCED,
                    WHOLE.toBuilder().match(match).build().isDeduced());
        }
    }

    @Test
    void a_builder_begins_with_what_a_source_knows() {
        assertEquals(WHOLE, WHOLE.toBuilder().build());
        assertEquals(
                new Source(null, null, null, null, null, null, null, null, null, null, null, null),
                Source.builder().build());
    }

    @Test
    void a_builder_sets_each_field_of_a_source_by_its_name() {
        Map<SourceField, Object> values = Map.of(
                SourceField.DOCUMENT,
                "a.pdf",
                SourceField.SHA_256,
                SHA_256,
                SourceField.PAGE,
                2,
                SourceField.TABLE,
                3,
                SourceField.PART,
                "三、",
                SourceField.ROW,
                "总计",
                SourceField.COLUMN,
                "自然人",
                SourceField.LINE,
                7,
                SourceField.BOX,
                new Source.Box(1, 2, 3, 4));
        Source.Builder builder =
                Source.builder().text("1").match(Source.Match.SIMILAR).unread(Source.Unread.UNIT);
        values.forEach(builder::set);
        assertEquals(WHOLE, builder.build());
        assertEquals(
                WHOLE.toBuilder().page(null).build(),
                builder.set(SourceField.PAGE, null).build());
    }

    @Test
    void a_builder_refuses_what_its_field_cannot_hold() {
        for (SourceField field : SourceField.OF_SOURCE) {
            assertThrows(IllegalArgumentException.class, () -> Source.builder().set(field, 2L), field.wireName());
        }
        for (SourceField field : SourceField.OF_BOX) {
            assertThrows(IllegalArgumentException.class, () -> Source.builder().set(field, 2), field.wireName());
        }
    }

    @Test
    void a_source_tells_what_it_knows_in_the_order_of_the_fields() {
        assertEquals(
                "{document=a.pdf, sha256=" + SHA_256 + ", page=2, table=3, part=三、, row=总计, column=自然人, line=7,"
                        + " box={left=1, top=2, width=3, height=4}, text=1, match=SIMILAR, unread=UNIT}",
                WHOLE.members().toString());
        assertEquals(
                Map.of("page", 2, "text", ""),
                Source.builder().page(2).text("").build().members());
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

    @ParameterizedTest
    @CsvSource({"left, -1, 0, 0, 0", "top, 0, -1, 0, 0", "width, 0, 0, -1, 0", "height, 0, 0, 0, -1"})
    void names_the_side_of_a_box_that_is_negative(String side, int left, int top, int width, int height) {
        assertEquals(
                side + ": -1 is not a length (from 0)",
                assertThrows(IllegalArgumentException.class, () -> new Source.Box(left, top, width, height))
                        .getMessage());
    }

    @Test
    void names_the_text_that_no_format_could_carry() {
        Map.<String, Source.Builder>of(
                        "document", Source.builder().document("\u0000"),
                        "part", Source.builder().part("\u0000"),
                        "row", Source.builder().row("\u0000"),
                        "column", Source.builder().column("\u0000"),
                        "text", Source.builder().text("\u0000"))
                .forEach((component, source) ->
                        assertEquals(component + ": character U+0000 at index 0 cannot be carried", refusal(source)));
    }

    @Test
    void the_first_page_table_and_line_are_number_one() {
        Source first = Source.builder().page(1).table(1).line(1).build();
        assertEquals("page 1, table 1, line 1", first.place().english());
    }

    @Test
    void tells_page_table_and_line_as_far_as_they_are_known() {
        assertEquals("第 2 页，第 3 张表，第 7 行", WHOLE.place().chinese());
        assertEquals("page 2, table 3, line 7", WHOLE.place().english());
        assertEquals("table 1", Source.builder().table(1).build().place().english());
        assertEquals(Words.NONE, Source.builder().document("a").build().place());
    }

    private static String refusal(Source.Builder source) {
        return assertThrows(IllegalArgumentException.class, source::build).getMessage();
    }
}
