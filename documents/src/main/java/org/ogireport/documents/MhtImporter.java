package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.core.Text;
import org.ogireport.documents.mht.MhtDocument;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a web page that was saved with what belongs to it (.mht, .mhtml, also under the name of a .doc), or the text of a
 * mail, as {@link HtmlImporter} reads a page. Style sheets that travel along count; attachments are not read, and nothing is
 * fetched.
 */
public final class MhtImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final MhtImporter INSTANCE = new MhtImporter();

    private static final int LARGEST = 1 << 24;

    private MhtImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        MhtDocument archive = Library.read(name, () -> MhtDocument.of(document, new Grid.Limit(name)));
        String page = archive.page();
        if (page == null) {
            throw new ImportException(name, DocumentFormat.MHT);
        }
        return HtmlImporter.read(page, archive.sheets(), Origin.of(document, name));
    }
}
