package org.ogireport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ogireport.core.Text;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.sheet.Workbook;
import org.ogireport.documents.xlsx.XlsxWorkbook;

/**
 * Reads a workbook of Excel or WPS (.xlsx), of one sheet or several. Numbers are taken as the sheet shows them, results of
 * formulas as the file keeps them; sheets, rows and columns that are hidden are not there. Nothing is calculated, run or
 * fetched.
 */
public final class XlsxImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final XlsxImporter INSTANCE = new XlsxImporter();

    private static final int LARGEST = 1 << 24;

    private XlsxImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        Workbook workbook = Library.read(name, () -> XlsxWorkbook.read(document, name));
        ImportResult read = DraftReader.readPage(workbook.lines(), Origin.of(document, name));
        List<Remark> remarks = new ArrayList<>(read.remarks());
        remarks.addAll(workbook.remarks());
        return new ImportResult(read.draft(), remarks);
    }
}
