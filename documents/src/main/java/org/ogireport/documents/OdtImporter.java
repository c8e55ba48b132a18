package org.ogireport.documents;

import java.io.IOException;
import org.ogireport.documents.odf.OdfDocument;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.spi.FormatReader;

/** Reads a text of OpenDocument (.odt). Its tables are read by row and column, merged cells resolved. What is hidden is not there; nothing is run or fetched. */
public final class OdtImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final OdtImporter INSTANCE = new OdtImporter();

    private static final ShownImporter SHOWN = new ShownImporter(new FormatReader() {
        @Override
        public DocumentFormat format() {
            return DocumentFormat.ODT;
        }

        @Override
        public ShownDocument read(byte[] document, String name) throws IOException {
            return OdfDocument.readText(document, name);
        }
    });

    private OdtImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        return SHOWN.read(document, documentName);
    }
}
