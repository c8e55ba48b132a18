package org.ogireport.documents;

import java.io.IOException;
import org.ogireport.documents.odf.OdfDocument;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.spi.FormatReader;

/** Reads a spreadsheet of OpenDocument (.ods), of one sheet or several. Numbers are taken as the sheet shows them, results of
 * formulas as the file keeps them. What is hidden is not there; nothing is run or fetched. */
public final class OdsImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final OdsImporter INSTANCE = new OdsImporter();

    private static final ShownImporter SHOWN = new ShownImporter(new FormatReader() {
        @Override
        public DocumentFormat format() {
            return DocumentFormat.ODS;
        }

        @Override
        public ShownDocument read(byte[] document, String name) throws IOException {
            return OdfDocument.readSpreadsheet(document, name);
        }
    });

    private OdsImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        return SHOWN.read(document, documentName);
    }
}
