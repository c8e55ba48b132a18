package org.ogireport.fuzz.eye;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others saw in the pictures of some changed documents, stored as {@code answers.csv}: the first rows of each format of those
 * that {@code .ci/eye} writes with the same seed, without those that the eye could not tell. A row is a name, what was seen, and a number that tells whether the document is still changed in the same way.
 */
class SeenFiguresTest {
    private static final long SEED = 1;
    private static final int COUNT = 40;

    private static Map<String, String[]> answers() throws IOException {
        try (InputStream stream = Objects.requireNonNull(SeenFiguresTest.class.getResourceAsStream("answers.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(fields -> fields[0], Function.identity()));
        }
    }

    @Test
    void no_picture_contradicts_what_is_read() throws IOException {
        Map<String, String[]> answers = answers();
        List<Mutant> mutants = Mutants.of(SEED, COUNT).stream()
                .filter(mutant -> answers.containsKey(mutant.name()))
                .toList();
        assertEquals(answers.size(), mutants.size());
        assertTrue(answers.values().stream().noneMatch(answer -> answer[1].equals(Sight.DOUBTFUL)));
        assertAll(some(mutants).map(mutant -> () -> {
            String[] answer = answers.get(mutant.name());
            String change = mutant.name() + ": " + mutant.change();
            assertEquals(
                    answer[2], String.valueOf(mutant.change().hashCode()), change + " was another change: see .ci/eye");
            assertNotEquals(
                    Verdict.CONTRADICTED, Verdict.of(mutant.read(), answer[1]), change + " seen as " + answer[1]);
        }));
    }

    /** One in ten; exhaustively all. */
    private static Stream<Mutant> some(List<Mutant> mutants) {
        int step = Boolean.getBoolean("exhaustive") ? 1 : 10;
        return IntStream.range(0, mutants.size()).filter(i -> i % step == 0).mapToObj(mutants::get);
    }

    @Test
    void a_number_goes_with_the_same_number_only() {
        assertEquals(Verdict.AGREES, Verdict.of("51", "51"));
        Stream.of("511", "struck", Sight.NOTHING)
                .forEach(seen -> assertEquals(Verdict.CONTRADICTED, Verdict.of("51", seen)));
        assertEquals(Verdict.UNJUDGED, Verdict.of("51", Sight.DOUBTFUL));
    }

    @Test
    void a_blank_goes_with_nothing_only() {
        assertEquals(Verdict.AGREES, Verdict.of("blank", Sight.NOTHING));
        assertEquals(Verdict.CONTRADICTED, Verdict.of("blank", "51"));
        assertTrue(Stream.of("51", "struck", Sight.NOTHING)
                .allMatch(seen -> Verdict.of("unreadable", seen) == Verdict.AGREES));
    }
}
