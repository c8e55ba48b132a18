package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.core.Text;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.rtf.RtfDocument;

/**
 * Reads a text in the Rich Text Format (.rtf, and .doc that is one). Its tables are read by row and column, merged cells
 * resolved either way, and what is seen of it is judged as in a Word document; headers, footers, notes and text boxes are
 * left out.
 */
public final class RtfImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final RtfImporter INSTANCE = new RtfImporter();

    private static final int LARGEST = 1 << 24;

    private RtfImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        Grid.Limit limit = new Grid.Limit(name);
        return Library.read(
                name,
                () -> DraftReader.readPage(RtfDocument.of(document, limit).lines(limit), Origin.of(document, name)));
    }
}
