package org.ogireport.fuzz;

import java.util.List;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.ReportImporter;

/**
 * The figures that a page shows, which its importer must find: otherwise the fuzzer would begin with what is refused early.
 *
 * @param draft their numbers
 * @param rows where they stand
 */
record Figures(Draft draft, List<Row> rows) {
    /**
     * Asserts that a document is read.
     *
     * @throws IllegalStateException if a figure is not found in it, or is another one
     */
    void requireIn(ReportImporter importer, byte[] document) {
        Draft read = importer.read(document, "").draft();
        String name = importer.getClass().getSimpleName();
        require(read.layout().equals(draft.layout()), name + " takes a seed's layout for another");
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                require(
                        read.value(cell).equals(draft.value(cell)),
                        name + " reads " + cell + " of a seed as " + read.value(cell) + ", not " + draft.value(cell));
            }
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
