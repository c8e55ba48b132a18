package org.ogireport.documents.office97;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ogireport.documents.office97.xls.XlsWorkbook;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.spi.FormatReader;

/**
 * Reads a workbook of Excel 97 to 2003 (.xls) or of WPS Spreadsheets (.et) as its sheets show it. Macros are not even looked
 * at.
 */
public final class XlsReader implements FormatReader {
    static {
        QuietLog4j.ensure();
    }

    /** For {@link java.util.ServiceLoader}. */
    public XlsReader() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLS;
    }

    @Override
    public ShownDocument read(byte[] document, String name) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            try (DocumentInputStream stream = file.getRoot().createDocumentInputStream("Workbook")) {
                return XlsWorkbook.read(stream.readAllBytes(), name);
            }
        } catch (EncryptedDocumentException e) {
            throw new ImportException(name, Reason.ENCRYPTED, e);
        }
    }
}
