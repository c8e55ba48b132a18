package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.mht.MhtDocument;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a web page that was saved with what belongs to it (.mht, .mhtml, also under the name of a .doc), or the text of a
 * mail, as {@link HtmlImporter} reads a page. Style sheets that travel along count; attachments are not read, and nothing is
 * fetched.
 *
 * @since 0.1
 */
public final class MhtImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final MhtImporter INSTANCE = new MhtImporter();

    private MhtImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        Origin origin = Origin.of(document, documentName);
        String name = origin.name();
        MhtDocument archive = ParsingLibrary.read(name, () -> MhtDocument.of(document, new Grid.Limit(name)));
        String page = archive.page();
        if (page == null) {
            throw new ImportException(name, DocumentFormat.MHT);
        }
        return HtmlImporter.read(page, archive.sheets(), origin);
    }
}
