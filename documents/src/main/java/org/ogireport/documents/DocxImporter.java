package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.core.Text;
import org.ogireport.documents.docx.DocxDocument;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a Word document (.docx). Its tables are read by row and column, merged cells resolved either way; headers,
 * footers, notes and text boxes are left out. A document that {@link DocxPublisher} wrote is read back exactly but for
 * where each figure stood.
 */
public final class DocxImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final DocxImporter INSTANCE = new DocxImporter();

    private static final int LARGEST = 1 << 24;

    private DocxImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        Origin origin = Origin.of(document, name);
        return Library.read(name, () -> {
            DocxDocument word = DocxDocument.of(document, name);
            ImportResult published = word.published(origin);
            return published != null ? published : DraftReader.readPage(word.lines(new Grid.Limit(name)), origin);
        });
    }
}
