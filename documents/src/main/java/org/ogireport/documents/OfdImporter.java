package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.core.Text;
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
 */
public final class OfdImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final OfdImporter INSTANCE = new OfdImporter();

    private static final int LARGEST = 1 << 24;
    private static final int MOST_WORK = 3_000_000;

    private OfdImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        int[] done = {0};
        PdfLines lines = Library.read(name, () -> {
            PrintedPages pages = OfdDocument.read(document, name, more -> {
                done[0] += more;
                if (done[0] > MOST_WORK) {
                    throw new ImportException(name, Reason.TOO_COMPLEX);
                }
            });
            if (pages.isPictured()) {
                throw new ImportException(name, Reason.SCANNED);
            }
            return pages.lines(new Grid.Limit(name));
        });
        return DraftReader.readPage(lines.lines(), Origin.of(document, name).at(lines.spots()));
    }
}
