package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.ofd.OfdDocument;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.pdf.PdfLines;
import org.ogireport.documents.pdf.PrintedPages;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a document of the national fixed layout (OFD, GB/T 33190) in the way of PDF documents: by the lines its tables are
 * drawn with, or by the places of its words. It is unpacked in memory, and nothing in it is run.
 *
 * @since 0.1
 */
public final class OfdImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final OfdImporter INSTANCE = new OfdImporter();

    private OfdImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        Origin origin = Origin.of(document, documentName);
        String name = origin.name();
        PdfLines lines = ParsingLibrary.read(name, () -> {
            PrintedPages pages = OfdDocument.read(document, name, new WorkLimit(name));
            if (pages.isPictured()) {
                throw new ImportException(name, Reason.SCANNED);
            }
            return pages.lines(new Grid.Limit(name));
        });
        return DraftReader.readPage(lines.lines(), origin.at(lines.spots()));
    }
}
