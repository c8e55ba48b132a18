package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Pages whose figures are shown otherwise than they are written, where the collection of them is at hand. */
class SeenPagesTest {
    private static final Path SEEN = Path.of("..", "..", "shared", "seen");

    /** Those whose cause is a unit, a label or a year, which is no matter of how they look. */
    private static final List<String> OTHER_CAUSES =
            List.of("P35", "P61", "P67", "P301", "P303", "P327", "P329", "P331", "P401", "P407");

    @TestFactory
    List<DynamicTest> no_figure_is_read_otherwise_than_it_is_shown() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Path table = SEEN.resolve("seen.csv");
        if (!Files.isRegularFile(table)) {
            return tests;
        }
        for (String row : Files.readAllLines(table)) {
            String[] fields = row.split(",", 5);
            if (fields[0].endsWith(".html") && !OTHER_CAUSES.contains(fields[0].replace(".html", ""))) {
                tests.add(DynamicTest.dynamicTest(
                        fields[0] + " " + fields[4], () -> check(fields[0], fields[1], fields[2], fields[3])));
            }
        }
        return tests;
    }

    private static void check(String file, String path, String number, String blank) throws IOException {
        byte[] page = Files.readAllBytes(SEEN.resolve(file));
        Draft draft;
        try {
            draft = HtmlImporter.INSTANCE.read(page, file).draft();
        } catch (ImportException e) {
            assertEquals(Reason.NOTHING_RECOGNIZED, e.reason());
            return;
        }
        CellValue value = draft.value(draft.layout().cell(path).orElseThrow());
        assertTrue(!value.isNumber() || value.toString().equals(number), value::toString);
        assertFalse(value.isBlank() && blank.equals("no"));
    }
}
