package org.ogireport.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportResult;

/** A short report made up for these tests, in which # stands for each number; its figures are filled in order. */
final class Sample {
    /** A number of its own for every cell. */
    static final IntFunction<String> DISTINCT = i -> i == 9 ? "1009.25" : Integer.toString(1000 + i);

    /** Numbers of one digit, as most are. */
    static final IntFunction<String> SMALL = i -> Integer.toString((i * 7 + i / 7) % 10);

    private Sample() {}

    static String cellByCell(IntFunction<String> numbers) {
        return fill("/cell-by-cell.txt", numbers);
    }

    static String rowByRow(IntFunction<String> numbers) {
        return fill("/row-by-row.txt", numbers);
    }

    private static String fill(String resource, IntFunction<String> numbers) {
        try (InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream(resource))) {
            String template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder text = new StringBuilder();
            int filled = 0;
            for (char c : template.toCharArray()) {
                text.append(c == '#' ? numbers.apply(filled++) : Character.toString(c));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult read(String text) {
        return TextImporter.INSTANCE.read(text, "sample.txt");
    }

    static CellValue value(ImportResult result, String path) {
        Draft draft = result.draft();
        return draft.value(draft.layout().cell(path).orElseThrow());
    }

    /** The cells whose number is not the one filled in. */
    static List<String> wrong(Draft draft, IntFunction<String> numbers) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < draft.cells().size(); i++) {
            Cell cell = draft.cells().get(i);
            CellValue value = draft.value(cell);
            if (value.isNumber() && !value.toString().equals(numbers.apply(i))) {
                wrong.add(cell + " = " + value + " instead of " + numbers.apply(i));
            }
        }
        return wrong;
    }

    /** How many cells hold a number. */
    static long read(Draft draft) {
        return draft.cells().stream()
                .filter(cell -> draft.value(cell).isNumber())
                .count();
    }
}
