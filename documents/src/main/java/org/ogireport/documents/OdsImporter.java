package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.odf.OdfDocument;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a spreadsheet of OpenDocument (.ods), of one sheet or several. Numbers are taken as the sheet shows them, results of
 * formulas as the file keeps them. What is hidden is not there; nothing is run or fetched.
 *
 * @since 0.1
 */
public final class OdsImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final OdsImporter INSTANCE = new OdsImporter();

    private static final ShownImporter SHOWN = new ShownImporter(OdfDocument::readSpreadsheet);

    private OdsImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        return SHOWN.read(document, documentName);
    }
}
