package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportException;

/** What programs extract from a print, its labels wrapped within their cells: read where it is whole, and never wrong where it is not. */
class PrintedTextTest {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern VALUE = Pattern.compile("(?<!\\S)[0-9.]+(?!\\S)");

    private static final List<Cell> CELLS = Layout.of(Form.CURRENT_2021).cells();

    /** Numbers that are different in every cell, four in five of them blank; the last of a row is not. */
    private static final IntFunction<String> FEW =
            i -> i < 10 || i > 184 || i * 7 % 5 == 0 || (i - 10) % 7 == 6 ? Sample.DISTINCT.apply(i) : "";

    /** A print, and what is read of it. */
    enum Print {
        LAID_OUT(PrintedSample::laidOut, Sample.DISTINCT, 200),
        WIDE(2, PrintedSample::laidOut, Sample.DISTINCT, 200),
        SPACED(PrintedSample::spaced, Sample.DISTINCT, 200),
        CELL_BY_CELL(PrintedSample::cellByCell, Sample.DISTINCT, 200),
        LAID_OUT_WITH_BLANKS(PrintedSample::laidOut, FEW, 200),
        WIDE_WITH_BLANKS(2, PrintedSample::laidOut, FEW, 200),
        SPACED_WITH_BLANKS(PrintedSample::spaced, FEW, 10),
        CELL_BY_CELL_WITH_BLANKS(PrintedSample::cellByCell, FEW, 10);

        private final IntFunction<String> numbers;
        private final int most;
        private final String text;

        Print(Function<PrintedSample, String> text, IntFunction<String> numbers, int most) {
            this(1, text, numbers, most);
        }

        Print(int wide, Function<PrintedSample, String> text, IntFunction<String> numbers, int most) {
            this.numbers = numbers;
            this.most = most;
            this.text = new LayoutSample(numbers).printed(wide, text);
        }
    }

    private static void assertNothingWrong(Print print, List<String> lines, String what) {
        try {
            Draft draft = Sample.read(String.join("\n", lines)).draft();
            for (int i = 0; i < CELLS.size(); i++) {
                CellValue value = draft.layout()
                        .cell(CELLS.get(i).path())
                        .map(draft::value)
                        .orElse(CellValue.BLANK);
                if (value.isNumber()) {
                    assertEquals(print.numbers.apply(i), value.toString(), CELLS.get(i) + " " + what);
                }
            }
        } catch (ImportException e) {
            assertEquals(ImportException.Reason.NOTHING_RECOGNIZED, e.reason());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_cell_of_a_print_is_read_where_it_is_plain(Print print) {
        Draft draft = Sample.read(print.text).draft();
        assertNothingWrong(print, print.text.lines().toList(), "undamaged");
        long read = draft.cells().stream()
                .filter(cell ->
                        draft.value(cell).isNumber() || draft.value(cell).isBlank())
                .count();
        assertTrue(read >= print.most, () -> read + " of " + draft.cells().size());
    }

    /** One word lost, with the spaces beside it or without, or one line, or some spaces more or less. */
    private static String damage(List<String> lines, Random random) {
        int at = 6 + random.nextInt(lines.size() - 6);
        String line = lines.get(at);
        int kind = random.nextInt(6);
        List<MatchResult> words =
                (kind % 2 == 0 ? VALUE : WORD).matcher(line).results().toList();
        if (kind == 5 || words.isEmpty()) {
            lines.remove(at);
            return "without " + line;
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        String before = line.substring(0, word.start());
        String after = line.substring(word.end());
        String changed = switch (kind) {
            case 0, 1 -> before + " ".repeat(word.group().length()) + after;
            case 2 -> before + after;
            case 3 -> before + after.replaceFirst("^ {1,3}", "");
            default -> before.replaceFirst(" {2,4}$", " ") + word.group() + after;
        };
        lines.set(at, changed);
        return changed;
    }

    @ParameterizedTest
    @EnumSource
    void no_number_is_wrong_where_a_print_is_damaged(Print print) {
        for (int seed = 0; seed < Extent.of(4, 120); seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(Arrays.asList(print.text.split("\n")));
            String what = damage(lines, random);
            assertNothingWrong(print, lines, print + " " + seed + ": " + what);
        }
    }
}
