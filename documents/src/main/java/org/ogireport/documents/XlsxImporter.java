package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.xlsx.XlsxWorkbook;

/**
 * Reads a workbook of Excel or WPS (.xlsx), of one sheet or several. Numbers are taken as the sheet shows them, results of
 * formulas as the file keeps them; sheets, rows and columns that are hidden are not there. Nothing is calculated, run or
 * fetched.
 *
 * @since 0.1
 */
public final class XlsxImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final XlsxImporter INSTANCE = new XlsxImporter();

    private static final ShownImporter SHOWN = new ShownImporter(XlsxWorkbook::read);

    private XlsxImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        return SHOWN.read(document, documentName);
    }

    static ImportResult read(byte[] document, Origin origin) {
        return SHOWN.read(document, origin);
    }
}
