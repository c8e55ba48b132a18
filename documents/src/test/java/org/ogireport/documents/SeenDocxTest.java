package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.form.CellValue;

/** The Word documents beside the project whose figures are shown otherwise than they are written. */
class SeenDocxTest {
    private static final Path FOLDER = PublishedReports.folder("seen");

    private record Row(String file, String path, String number, boolean blank) {
        static Row of(String line) {
            String[] columns = line.split(",", 5);
            return new Row(columns[0], columns[1], columns[2], columns[3].equals("yes"));
        }
    }

    static List<Row> rows() throws IOException {
        Path list = FOLDER.resolve("seen.csv");
        List<Row> rows = !Files.exists(list)
                ? List.of()
                : Files.readAllLines(list).stream()
                        .map(Row::of)
                        .filter(row -> row.file().endsWith(".docx"))
                        .toList();
        return rows.isEmpty() ? List.of(new Row("", "", "", true)) : rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void no_figure_is_read_that_a_person_does_not_see(Row row) throws IOException {
        assumeTrue(!row.file().isEmpty(), "the documents are not there");
        byte[] document = Files.readAllBytes(FOLDER.resolve(row.file()));
        CellValue value = Sample.value(DocxImporter.INSTANCE.read(document, row.file()), row.path());
        assertTrue(!value.isNumber() || value.toString().equals(row.number()), value::toString);
        assertFalse(value.isBlank() && !row.blank(), "blank");
    }
}
