package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.odf.OdfDocument;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a text of OpenDocument (.odt). Its tables are read by row and column, merged cells resolved. What is hidden is not
 * there; nothing is run or fetched.
 *
 * @since 0.1
 */
public final class OdtImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final OdtImporter INSTANCE = new OdtImporter();

    private static final ShownImporter SHOWN = new ShownImporter(OdfDocument::readText);

    private OdtImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        return SHOWN.read(document, documentName);
    }
}
