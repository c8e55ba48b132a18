package org.ogireport.documents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatingTest {
    private static final long FAR = 1_800_001;

    /** Which of paragraphs may be covered: x for one that may. */
    private static String over(int length, long... reach) {
        int[] lengths = new int[reach.length];
        Arrays.fill(lengths, length);
        return shown(Floating.over(lengths, reach));
    }

    private static String shown(boolean[] over) {
        StringBuilder seen = new StringBuilder();
        for (boolean covered : over) {
            seen.append(covered ? 'x' : '.');
        }
        return seen.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0, ...",
        "0 0 0 0 1 0 0 0 0, .xxxxxxx.",
        "1 0 0 0 0 0, xxxx..",
        "0 0 0 0 0 1, ..xxxx",
        "0 0 0 0 1800000 0 0 0 0, .xxxxxxx.",
        "1 0 0 0 0 0 0 0 0 1, xxxx..xxxx"
    })
    void what_reaches_not_far_covers_some_paragraphs(String reach, String covered) {
        assertEquals(
                covered,
                over(
                        500,
                        Arrays.stream(reach.split(" "))
                                .mapToLong(Long::parseLong)
                                .toArray()));
    }

    @Test
    void what_reaches_far_covers_a_page_in_each_direction() {
        assertEquals(".xxxxxxxxxx.", over(500, 0, 0, 0, 0, 0, 0, FAR, 0, 0, 0, 0, 0));
        assertEquals("xxxxx..", over(500, FAR, 0, 0, 0, 0, 0, 0));
        assertEquals(".xxxxxx", over(500, 0, 0, 0, 0, 0, 0, FAR));
    }

    @Test
    void a_paragraph_longer_than_a_page_counts_as_one() {
        int[] lengths = {5000, 0, 0, 0, 0, 0, 1, 0};
        assertEquals("xxxxxxx.", shown(Floating.over(lengths, new long[] {FAR, 0, 0, 0, 0, 0, 0, 0})));
    }
}
