package org.ogireport.documents.office97;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
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
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    /** For {@link java.util.ServiceLoader}. */
    public XlsReader() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLS;
    }

    @Override
    public ShownDocument read(byte[] document, String name) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            return XlsWorkbook.read(stream(file.getRoot()), name);
        } catch (EncryptedDocumentException e) {
            throw new ImportException(name, Reason.ENCRYPTED, e);
        }
    }

    private static byte[] stream(DirectoryNode root) throws IOException {
        for (String name : STREAMS) {
            if (root.hasEntry(name)) {
                try (DocumentInputStream stream = root.createDocumentInputStream(name)) {
                    return stream.readAllBytes();
                }
            }
        }
        throw new IOException("there is no stream of a workbook");
    }
}
