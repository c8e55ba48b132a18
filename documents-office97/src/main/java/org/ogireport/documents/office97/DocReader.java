package org.ogireport.documents.office97;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ogireport.documents.office97.doc.DocDocument;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.spi.FormatReader;

/**
 * Reads a document of Word 97 to 2003 (.doc) or of WPS Writer (.wps). Its tables are read by row and column, merged cells
 * resolved either way, and what is seen of it is judged as in a Word document of today; headers, footers, notes and text
 * boxes are left out. Macros are not even looked at.
 */
public final class DocReader implements FormatReader {
    static {
        QuietLog4j.ensure();
    }

    /** For {@link java.util.ServiceLoader}. */
    public DocReader() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOC;
    }

    @Override
    public ShownDocument read(byte[] document, String name) throws IOException {
        Grid.Limit limit = new Grid.Limit(name);
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            return new ShownDocument(DocDocument.of(file.getRoot(), name, limit).lines(limit), List.of());
        } catch (OldFileFormatException e) {
            throw new ImportException(name, DocumentFormat.OFFICE_95);
        }
    }
}
