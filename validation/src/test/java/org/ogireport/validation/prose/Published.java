package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;

/** The published reports beside the project, where they are there. */
final class Published {
    private Published() {}

    /** The tables of a report, as its list of figures tells them. */
    static Draft figures(String name) {
        Map<String, String> figures = new LinkedHashMap<>();
        text(name + ".figures.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(columns -> figures.put(columns[0], columns[1]));
        Layout layout = Layout.values().stream()
                .filter(candidate -> candidate.cells().size() == figures.size()
                        && candidate.cells().stream().allMatch(cell -> figures.containsKey(cell.path())))
                .findFirst()
                .orElseThrow();
        Draft.Builder draft = Draft.builder(layout);
        layout.cells().forEach(cell -> {
            String value = figures.get(cell.path());
            draft.set(cell, value.isEmpty() ? CellValue.BLANK : CellValue.of(new BigDecimal(value)));
        });
        return draft.build();
    }

    /** The prose of a part, roughly: what stands between its heading and the next, as one paragraph. */
    static Narrative prose(String file, Part part) {
        String text = text(file).replaceAll("<[^>]*>|&nbsp;| \\| *\n", "").replaceAll("\\s*\n\\s*", "");
        assertTrue(text.contains(heading(part)), file + " has no " + heading(part));
        int start = text.indexOf(heading(part)) + heading(part).length();
        int next = part.ordinal() + 1 < Part.values().length
                ? text.indexOf(heading(Part.values()[part.ordinal() + 1]), start)
                : -1;
        String prose = text.substring(start, next < 0 ? text.length() : next);
        return Narrative.of(prose.substring(0, Math.min(prose.length(), 100_000)));
    }

    /** As much of the heading as every report prints. */
    private static String heading(Part part) {
        return part == Part.PROBLEMS ? part.numeral() + "、" : part.heading();
    }

    private static String text(String file) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        Path path = folder.resolve("../shared/reports").resolve(file).normalize();
        assumeTrue(Files.exists(path), () -> path + " is not there");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
