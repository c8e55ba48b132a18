package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "共 ０９ 件！～｟|共09件!~｟",
                "1,234件|1,234件",
                "１，２３４件|1,234件",
                "1，234件|1，234件",
                "9,甲,0|9，甲，0",
                ",1,|，1，",
                "1 20件|1 20件",
                " 1 件|1件",
                "1　20件 0|1 20件0",
                "a 1 b|a1b",
                "按《条例》办|按※※※※办",
                "《甲《乙》丙|※※※※※丙",
                "《甲》《乙》|※※※※※※",
                "《甲，1件|《甲，1件",
                "》1件|》1件",
                "二〇二三年|2023年",
                "二零二○年度、二0二一 年|2020年度、2021年",
                "二十二三年|二十二三年",
                "二〇〇八年|2008年",
                "二〇二三件|二〇二三件",
                "二〇二百年|二〇二百年",
                "〇二三年|〇二三年",
            })
    void a_sentence_is_half_width_without_spaces_and_titles(String sentence, String plain) {
        assertEquals(plain, NormalizedSentence.of(sentence).text());
    }

    @Test
    void every_character_knows_where_it_stood() {
        String sentence = "共 1 20 件 ";
        NormalizedSentence plain = NormalizedSentence.of(sentence);
        assertEquals("共1 20件", plain.text());
        for (int i = 0; i < plain.text().length(); i++) {
            assertEquals(plain.text().charAt(i), sentence.charAt(plain.origin(i)));
        }
        assertEquals(sentence.indexOf("20"), plain.origin(plain.text().indexOf("20")));
    }
}
