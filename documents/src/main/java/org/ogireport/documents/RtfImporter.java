package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.rtf.RtfDocument;

/**
 * Reads a text in the Rich Text Format (.rtf, and .doc that is one). Its tables are read by row and column, merged cells
 * resolved either way, and what is seen of it is judged as in a Word document; headers, footers, notes and text boxes are
 * left out; prose has U+FFFC in a line behind a text box.
 *
 * @since 0.1
 */
public final class RtfImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final RtfImporter INSTANCE = new RtfImporter();

    private RtfImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        Origin origin = Origin.of(document, documentName);
        Grid.Limit limit = new Grid.Limit(origin.name());
        return ParsingLibrary.read(
                origin.name(),
                () -> DraftReader.readPage(RtfDocument.of(document, limit).lines(limit), origin));
    }
}
