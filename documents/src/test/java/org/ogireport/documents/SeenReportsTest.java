package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Documents whose figures are shown otherwise than they are written: what may be read, and what never. */
class SeenReportsTest {
    private static final Path FOLDER = PublishedReports.folder("seen");

    /** A cell of a document: the number seen there, empty for none that may be taken; and whether it may be blank. */
    record Seen(String file, String path, String number, boolean mayBeBlank) {
        static Seen of(String line) {
            String[] columns = line.split(",", 5);
            return new Seen(columns[0], columns[1], columns[2], columns[3].equals("yes"));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Seen> documents() throws IOException {
        Path table = FOLDER.resolve("seen.csv");
        return Files.exists(table)
                ? Files.readAllLines(table).stream().skip(1).map(Seen::of)
                : Stream.of(new Seen("", "", "", true));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_number_is_read_but_the_one_that_is_seen(Seen seen) throws IOException {
        Path file = FOLDER.resolve(seen.file());
        assumeTrue(Files.isRegularFile(file), "the documents are not beside the project");
        Draft draft;
        try {
            draft = ReportImporters.read(Files.readAllBytes(file), seen.file()).draft();
        } catch (ImportException e) {
            assertEquals(Reason.NOTHING_RECOGNIZED, e.reason());
            assertTrue(seen.mayBeBlank(), "its tables are seen");
            return;
        }
        List<Cell> cells = draft.cells().stream()
                .filter(cell -> Arrays.asList(seen.path().split(";")).contains(cell.path()))
                .toList();
        assertFalse(cells.isEmpty());
        boolean isFull = seen.file().startsWith("F") && seen.file().endsWith(".pdf");
        assertTrue(Sample.read(draft) > (isFull ? 198 : -1), "the other figures are read");
        for (Cell cell : cells) {
            CellValue value = draft.value(cell);
            if (value.isNumber()) {
                assertEquals(seen.number(), value.toString(), cell.path());
            }
            assertTrue(seen.mayBeBlank() || !value.isBlank(), () -> cell.path() + " is read as blank");
        }
    }
}
