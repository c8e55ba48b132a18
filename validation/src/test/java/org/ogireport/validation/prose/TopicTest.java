package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {
    private static final String ALL =
            Stream.of(Topic.values()).map(topic -> topic.words.replace("|", "")).collect(Collectors.joining());

    @ParameterizedTest
    @EnumSource
    void a_sentence_is_on_a_topic_where_one_of_its_words_stands_and_nowhere_else(Topic topic) {
        Pattern words = Pattern.compile(
                Stream.of(topic.words.split("[|]")).map(Pattern::quote).collect(Collectors.joining("|")));
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
                int from = random.nextInt(ALL.length());
                text.append(ALL, from, Math.min(ALL.length(), from + random.nextInt(4)));
            }
            boolean found = (Topic.in(text.toString()) & topic.bit()) != 0;
            assertEquals(words.matcher(text).find(), found, topic + ": " + text);
        }
    }
}
