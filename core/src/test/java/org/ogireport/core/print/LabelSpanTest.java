package org.ogireport.core.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSpanTest {
    @Test
    void a_label_that_neighbours_have_in_common_is_one_over_their_own() {
        assertEquals(
                List.of(
                        new LabelSpan("A", 0, 1, 0, 2, false),
                        new LabelSpan("B", 0, 1, 2, 3, false),
                        new LabelSpan("c", 1, 1, 0, 1, true),
                        new LabelSpan("d", 1, 1, 1, 2, true),
                        new LabelSpan("d", 1, 1, 2, 3, true)),
                LabelSpan.of(List.of(List.of("A", "c"), List.of("A", "d"), List.of("B", "d"))));
    }

    @Test
    void a_label_of_ones_own_fills_what_is_left_and_is_never_in_common() {
        LabelSpan first = new LabelSpan("A", 0, 2, 0, 1, true);
        LabelSpan inner = new LabelSpan("c", 1, 1, 1, 2, true);
        assertEquals(
                List.of(first, new LabelSpan("A", 0, 1, 1, 2, false), inner),
                LabelSpan.of(List.of(List.of("A"), List.of("A", "c"))));
        assertEquals(
                List.of(
                        new LabelSpan("A", 0, 1, 0, 1, false),
                        new LabelSpan("A", 0, 2, 1, 2, true),
                        new LabelSpan("c", 1, 1, 0, 1, true)),
                LabelSpan.of(List.of(List.of("A", "c"), List.of("A"))));
        assertEquals(
                List.of(new LabelSpan("A", 0, 1, 0, 1, true), new LabelSpan("A", 0, 1, 1, 2, true)),
                LabelSpan.of(List.of(List.of("A"), List.of("A"))));
    }
}
