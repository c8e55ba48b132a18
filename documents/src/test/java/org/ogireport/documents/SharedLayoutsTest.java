package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;

/** Layouts and openings of pages that were seen on real sites. */
class SharedLayoutsTest {
    private static final Path LAYOUTS = PublishedReports.folder("layouts");
    private static final Path PAGES = PublishedReports.folder("pages");

    private static Draft read(Path file) throws IOException {
        assumeTrue(Files.exists(file), () -> file + " is not there");
        return ReportImporters.read(Files.readAllBytes(file), file.getFileName().toString())
                .draft();
    }

    /** What was read of the cells whose path begins so, in print order; blank for a blank cell. */
    private static String values(Draft draft, String path) {
        return String.join(
                " ",
                draft.cells().stream()
                        .filter(cell -> cell.path().startsWith(path + "."))
                        .map(cell -> draft.value(cell).isBlank()
                                ? "_"
                                : draft.value(cell).toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "01-space-separated-rows-after-header-on-own-lines.txt, requests.newlyReceived, 3001 53 0 0 61 4 3119",
        "01-space-separated-rows-after-header-on-own-lines.txt, requests.carriedOver, 34 0 0 0 0 0 34",
        "01-space-separated-rows-after-header-on-own-lines.txt, requests.carriedForward, 0 0 0 0 0 0 0",
        "02-tabs-group-label-first.txt, requests.outcomes.disclosed, 27 0 0 0 0 0 27",
        "02-tabs-group-label-first.txt, requests.outcomes.denied.stateSecret, 1 0 0 0 0 0 1",
        "02-tabs-group-label-first.txt, requests.outcomes.denied.prohibitedByLaw, 3 0 0 0 0 0 3",
        "04-markdown-bold.md, disclosure.governmentRules, 0 0 0",
        "04-markdown-bold.md, disclosure.normativeDocuments, 19 8 88",
        "06-markdown-br-in-header.md, requests.newlyReceived, 36 1 0 0 0 0 37",
        "08-csv.csv, disclosure.governmentRules, 0 0 0",
        "08-csv.csv, disclosure.normativeDocuments, 19 8 88",
        "09-signed-words.txt, disclosure.licensing, 5 15 20",
        "09-signed-words.txt, disclosure.penalties, 4 -4 0",
        "09-signed-words.txt, disclosure.compulsion, 0 0 0",
        "10-cell-per-line-blank-cells.txt, requests.newlyReceived, _ _ _ _ _ _ 5",
        "10-cell-per-line-blank-cells.txt, requests.carriedOver, 0 0 0 0 0 0 0",
        "11-heji.txt, requests.newlyReceived, 36 1 0 0 0 0 37",
        "24-run-together-two-zeros.txt, disclosure.fees, 0 0",
        "24-run-together-two-zeros.txt, disclosure.governmentRules, 0 0 0"
    })
    void a_layout_that_was_seen_is_read(String file, String path, String values) throws IOException {
        assertEquals(values, values(read(LAYOUTS.resolve(file)), path));
    }

    static Stream<Path> pages() throws IOException {
        if (!Files.isDirectory(PAGES)) {
            return Stream.of(PAGES.resolve("a.txt"));
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_figure_that_a_page_shows_is_read_and_no_other(Path page) throws IOException {
        Draft draft = read(page);
        Map<String, String> figures = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(page.toString().replace(".txt", ".figures.csv")))) {
            String[] columns = line.split(",", -1);
            figures.put(columns[0], columns[1]);
        }
        List<String> blankUnread = new ArrayList<>();
        for (Cell cell : draft.cells()) {
            String printed = figures.get(cell.path());
            String read = draft.value(cell).toString();
            if (printed == null) {
                assertFalse(draft.value(cell).isNumber(), () -> cell.path() + " is read as " + read);
            } else if (printed.isEmpty()) {
                assertFalse(draft.value(cell).isNumber(), () -> cell.path() + " is read as " + read);
                if (!draft.value(cell).isBlank()) {
                    blankUnread.add(cell.path());
                }
            } else {
                assertTrue(draft.value(cell).isNumber(), cell::path);
                assertEquals(printed, read, cell.path());
            }
        }
        // a blank cell of which nothing at all is written is not there
        assertTrue(
                blankUnread.isEmpty() || page.getFileName().toString().equals("xizhen-2022.txt"),
                blankUnread::toString);
    }
}
