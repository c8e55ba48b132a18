package org.ogireport.documents;

import java.util.Objects;
import org.ogireport.documents.docx.DocxDocument;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a Word document (.docx). Its tables are read by row and column, merged cells resolved either way; headers,
 * footers, notes and text boxes are left out; prose has U+FFFC in a line behind a text box. A document that
 * {@link DocxPublisher} wrote is read back exactly but for where each figure stood.
 *
 * @since 0.1
 */
public final class DocxImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final DocxImporter INSTANCE = new DocxImporter();

    private DocxImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        return read(document, Origin.of(document, documentName));
    }

    static ImportResult read(byte[] document, Origin origin) {
        return ParsingLibrary.read(origin.name(), () -> {
            DocxDocument word = DocxDocument.of(document, origin.name());
            ImportResult published = word.published(origin);
            return published != null
                    ? published
                    : DraftReader.readPage(word.lines(new Grid.Limit(origin.name())), origin);
        });
    }
}
