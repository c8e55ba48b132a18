package org.ogireport.documents;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.spi.FormatReader;

/**
 * The importers for all formats, chosen by what a document is rather than by what it is called. Those of
 * {@code ogi-report-documents-office97} are among them where that artifact is there.
 *
 * @since 0.1
 */
public final class ReportImporters {
    private static final Map<DocumentFormat, ReportImporter> IMPORTERS = Map.of(
            DocumentFormat.HTML, HtmlImporter.INSTANCE,
            DocumentFormat.TEXT, TextImporter.INSTANCE,
            DocumentFormat.PDF, PdfImporter.INSTANCE,
            DocumentFormat.DOCX, DocxImporter.INSTANCE,
            DocumentFormat.XLSX, XlsxImporter.INSTANCE,
            DocumentFormat.RTF, RtfImporter.INSTANCE,
            DocumentFormat.ODT, OdtImporter.INSTANCE,
            DocumentFormat.ODS, OdsImporter.INSTANCE,
            DocumentFormat.OFD, OfdImporter.INSTANCE,
            DocumentFormat.MHT, MhtImporter.INSTANCE);

    /** The importers that other artifacts provide, by the formats they read. */
    private static final Map<DocumentFormat, ReportImporter> PROVIDED =
            ServiceLoader.load(FormatReader.class, FormatReader.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toUnmodifiableMap(
                            FormatReader::format, reader -> new ShownImporter(reader::read)));

    private ReportImporters() {}

    /**
     * Tells what a document is.
     *
     * @param document the document's bytes
     * @return its format
     */
    public static DocumentFormat format(byte[] document) {
        Objects.requireNonNull(document, "document: must not be null");
        return Recognition.of(document);
    }

    /**
     * Tells which importer reads a document. Whether it can make anything of it is seen by reading only.
     *
     * @param document the document's bytes
     * @return the importer, or empty for a document of a format that none reads
     */
    public static Optional<ReportImporter> recognize(byte[] document) {
        DocumentFormat format = format(document);
        return Optional.ofNullable(IMPORTERS.getOrDefault(format, PROVIDED.get(format)));
    }

    /**
     * Reads a document of any format.
     *
     * @param document the document's bytes
     * @param documentName what the sources of the cells call the document, such as its file name; may be empty
     * @return the draft, and what the reader has to say about it
     * @throws ImportException if no draft can be made of it at all
     */
    public static ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        return recognize(document)
                .orElseThrow(() -> new ImportException(Origin.nameOf(documentName), format(document)))
                .read(document, documentName);
    }
}
