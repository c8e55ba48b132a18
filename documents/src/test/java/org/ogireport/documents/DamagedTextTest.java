package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.page.TextNormalizer;

/**
 * Text with one thing wrong at a time, exhaustively at one place in five and else at a few: a cell may
 * be lost, never given a wrong number.
 */
class DamagedTextTest {
    private static final int STEP = Extent.of(137, 5);

    private record Example(String name, List<String> lines, IntFunction<String> numbers) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                example("cells, distinct", Sample.cellByCell(Sample.DISTINCT), Sample.DISTINCT),
                example("cells, small", Sample.cellByCell(Sample.SMALL), Sample.SMALL),
                example("rows, distinct", Sample.rowByRow(Sample.DISTINCT), Sample.DISTINCT),
                example("rows, small", Sample.rowByRow(Sample.SMALL), Sample.SMALL));
    }

    static Stream<Example> cells() {
        return examples().limit(2);
    }

    private static Example example(String name, String text, IntFunction<String> numbers) {
        return new Example(name, text.lines().toList(), numbers);
    }

    /** Asserts that nothing is wrong, and gives how many cells still hold their number. */
    private static long right(Example example, List<String> lines, String what) {
        Draft draft = Sample.read(String.join("\n", lines) + "\n").draft();
        assertEquals(List.of(), Sample.wrong(draft, example.numbers), what);
        return Sample.read(draft);
    }

    private static long rightAfter(Example example, UnaryOperator<String> change, String what) {
        return right(
                example,
                String.join("\n", example.lines.stream().map(change).toList())
                        .lines()
                        .toList(),
                what);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_number_of_the_undamaged_text_is_read(Example example) {
        assertEquals(200, right(example, example.lines, "undamaged"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_lost_line_makes_no_number_wrong(Example example) {
        long least = 200;
        for (int i = 0; i < example.lines.size(); i += STEP) {
            List<String> lines = new ArrayList<>(example.lines);
            String line = lines.remove(i);
            least = Math.min(least, right(example, lines, "without line " + (i + 1) + " " + line));
        }
        assertTrue(least >= 45, "only " + least + " numbers left");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_doubled_line_makes_no_number_wrong(Example example) {
        for (int i = 0; i < example.lines.size(); i += STEP) {
            List<String> lines = new ArrayList<>(example.lines);
            lines.add(i, lines.get(i));
            long right = right(example, lines, "doubled line " + (i + 1) + " " + lines.get(i));
            assertTrue(right >= 185, right + " numbers left after doubling " + lines.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_number_moved_away_makes_no_number_wrong(Example example) {
        List<String> lines = example.lines;
        for (int i = 0; i < lines.size(); i += 9 * Extent.of(8, 1)) {
            if (!lines.get(i).matches("[0-9.]+( \\|)?")) {
                continue;
            }
            for (int to : new int[] {0, 7, i - 9, i - 2, i + 2, i + 10, lines.size() - 1}) {
                if (to < 0 || to >= lines.size() || lines.get(to).matches("[0-9.]+( \\|)?")) {
                    continue;
                }
                List<String> moved = new ArrayList<>(lines);
                moved.add(to, moved.remove(i));
                boolean sameRow = Math.abs(to - i) == 2;
                if (!sameRow || !isOneColumn(lines, i)) {
                    right(example, moved, "line " + (i + 1) + " moved to " + (to + 1));
                }
            }
        }
    }

    /** A lone number moved over its own filler is still the row's number. */
    private static boolean isOneColumn(List<String> lines, int i) {
        return lines.get(i - 1).matches(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void two_labels_exchanged_with_the_fillers_between_them_lost_make_no_number_wrong(Example example) {
        List<String> lines = new ArrayList<>(example.lines);
        lines.removeIf(line -> line.matches("\\|+"));
        for (int i = 0; i < lines.size(); i += STEP) {
            List<String> lost = new ArrayList<>(lines);
            lost.remove(i);
            right(example, lost, "without fillers and line " + (i + 1));
        }
        assertEquals(200, right(example, lines, "without fillers"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_text_cut_anywhere_has_no_wrong_number(Example example) {
        String text = String.join("\n", example.lines);
        for (int i = text.indexOf("行政规范性文件"); i < text.length(); i += 29 * STEP) {
            String cut = text.substring(0, i);
            Draft draft = Sample.read(cut).draft();
            assertEquals(
                    List.of(),
                    Sample.wrong(draft, example.numbers),
                    () -> "cut after " + cut.substring(cut.length() - 30));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void either_width_of_characters_reads_the_same(Example example) {
        long full = rightAfter(example, DamagedTextTest::fullWidth, "full-width");
        long half = rightAfter(example, TextNormalizer::halfWidth, "half-width");
        assertAll(() -> assertEquals(200, full), () -> assertEquals(200, half));
    }

    private static String fullWidth(String line) {
        StringBuilder wide = new StringBuilder();
        for (char c : line.toCharArray()) {
            wide.append(c > ' ' && c <= '~' && c != '|' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void spaces_within_labels_do_not_matter(Example example) {
        for (String space : new String[] {" ", "\u3000", "\u00A0", " \t "}) {
            long right = rightAfter(example, line -> line.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", space), "spaced");
            assertEquals(200, right);
            long numbered =
                    rightAfter(example, line -> line.replaceAll("(?<=[、()]|[0-9]\\.(?=\\p{IsHan}))", space), "spaced");
            assertEquals(200, numbered);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void labels_broken_over_lines_are_put_together(Example example) {
        for (int at = 1; at < 8; at++) {
            int place = at;
            List<String> lines = new ArrayList<>();
            for (String line : example.lines) {
                boolean label = line.endsWith(" |") && line.matches(".*\\p{IsHan}.*") && line.length() > place + 2;
                lines.add(label ? line.substring(0, place) : line);
                if (label) {
                    lines.add(line.substring(place));
                }
            }
            assertEquals(200, right(example, lines, "broken at " + place));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_character_lost_makes_no_number_wrong(Example example) {
        for (int i = 6; i < example.lines.size(); i += STEP) {
            String line = example.lines.get(i);
            if (!line.matches(".*\\p{IsHan}.*") || line.length() > 80) {
                continue;
            }
            for (int at = i % 9; at < line.length(); at += 9) {
                String rest = line.substring(at);
                boolean numberItself = rest.matches("[0-9.].*") && !rest.matches("([0-9]?\\.\\p{IsHan}).*");
                if (!numberItself) {
                    List<String> lines = new ArrayList<>(example.lines);
                    lines.set(i, line.substring(0, at) + line.substring(at + 1));
                    right(example, lines, "line " + (i + 1) + ": " + lines.get(i));
                }
            }
        }
    }
}
