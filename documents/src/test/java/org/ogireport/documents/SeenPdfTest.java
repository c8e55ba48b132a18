package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;

/** The PDF documents beside the project whose figures are shown otherwise than they are written. */
class SeenPdfTest {
    @TestFactory
    List<DynamicTest> no_figure_is_read_that_is_not_seen() throws IOException {
        Path folder = PublishedReports.folder("seen");
        assumeTrue(Files.exists(folder), () -> folder + " is not there");
        return Files.readAllLines(folder.resolve("seen.csv")).stream()
                .map(line -> line.split(",", 5))
                .filter(columns -> columns[0].endsWith(".pdf"))
                .map(columns -> DynamicTest.dynamicTest(columns[0] + ", " + columns[4], () -> check(folder, columns)))
                .toList();
    }

    private static void check(Path folder, String[] columns) throws IOException {
        byte[] document = Files.readAllBytes(folder.resolve(columns[0]));
        Draft draft = PdfImporter.INSTANCE.read(document, columns[0]).draft();
        CellValue value = draft.value(draft.layout().cell(columns[1]).orElseThrow());
        if (value.isNumber()) {
            assertEquals(columns[2], value.toString());
        }
        assertFalse(value.isBlank() && columns[3].equals("no"), "blank, but something is shown");
        assertTrue(Sample.read(draft) > (columns[0].startsWith("F") ? 198 : -1), "the other figures are read");
    }
}
