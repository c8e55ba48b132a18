package org.ogireport.fuzz.eye;

import java.util.Locale;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.PdfImporter;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.result.ImportException;

/**
 * A document with one figure in a frame, shown in some other way.
 *
 * @param format what it is
 * @param number which one of its format, from 0
 * @param path the figure's cell
 * @param figure what the report has there
 * @param change the markup that was put in its place; of a control the plain one
 * @param document the bytes
 */
record Mutant(Format format, int number, String path, String figure, String change, byte[] document) {
    enum Format {
        HTML(HtmlImporter.INSTANCE),
        DOCX(DocxImporter.INSTANCE),
        PDF(PdfImporter.INSTANCE);

        private final ReportImporter importer;

        Format(ReportImporter importer) {
            this.importer = importer;
        }

        /** The ending of its files. */
        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each so many documents, one is as it was. */
    private static final int CONTROLS = 10;

    /** From which number on they are specimens: all digits, plain in some way, to know them by. */
    static final int SPECIMENS = 10_000;

    static boolean isControl(int number) {
        return number % CONTROLS == 0 && number < SPECIMENS;
    }

    boolean isSpecimen() {
        return number >= SPECIMENS;
    }

    boolean isControl() {
        return isControl(number);
    }

    String name() {
        return String.format(Locale.ROOT, "%s-%04d", format.ending(), number);
    }

    /** What the importer says of the figure: a number, {@code blank}, {@code unreadable} or {@code absent}. */
    String read() {
        Draft draft;
        try {
            draft = format.importer.read(document, name()).draft();
        } catch (ImportException e) {
            return "absent";
        }
        CellValue value = draft.layout().cell(path).map(draft::value).orElse(CellValue.NOT_FOUND);
        if (value.isNumber()) {
            return value.toString();
        }
        return value.isBlank() ? "blank" : value.isNotFound() ? "absent" : "unreadable";
    }
}
