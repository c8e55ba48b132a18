package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.form.Passage;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.of(Passage.OVERVIEW, 0, text).stream()
                .map(Sentence::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲。乙；丙！丁|甲。/乙；/丙！/丁",
                "甲（一。二）乙。丙|甲（一。二）乙。/丙",
                "甲(一。二）乙。丙|甲(一。二）乙。/丙",
                "甲“一。”乙。丙|甲“一。”乙。/丙",
                "甲［一。二］乙|甲［一。/二］乙",
                "甲[一。二]乙。丙|甲[一。二]乙。/丙",
                "甲（一。二》乙。丙|甲（一。/二》乙。/丙",
                "甲）一。二（乙。丙|甲）一。/二（乙。/丙",
            })
    void a_sentence_does_not_end_within_a_pair_of_brackets_whatever_their_width(String text, String expected) {
        assertEquals(List.of(expected.split("/")), sentences(text));
    }

    @Test
    void brackets_on_two_lines_are_no_pair() {
        assertEquals(List.of("甲（一", "二。", "三）乙。"), sentences("甲（一\n二。三）乙。"));
    }

    @Test
    void brackets_more_than_200_characters_apart_are_no_pair() {
        String within = "甲（一。" + "二".repeat(197);
        assertEquals(List.of(within + "）乙"), sentences(within + "）乙"));
        assertEquals(List.of("甲（一。", "二".repeat(198) + "）乙"), sentences(within + "二）乙"));
    }

    @Test
    void white_space_around_a_sentence_is_left_out_and_one_of_white_space_alone_too() {
        assertEquals(List.of("甲。", "乙"), sentences("　甲。 \n　\n 乙　"));
        assertEquals(List.of(), sentences(" 　"));
    }
}
