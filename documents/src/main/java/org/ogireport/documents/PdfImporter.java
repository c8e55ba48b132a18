package org.ogireport.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.pdf.PdfLines;
import org.ogireport.documents.pdf.PdfPages;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/**
 * Reads a PDF document. Its tables are read by the lines they are drawn with, over several pages; where there are none,
 * by the places of their words. A document that is a picture of its pages only is said to be so.
 *
 * @since 0.1
 */
public final class PdfImporter implements ReportImporter {
    /** The importer; it has no state. */
    public static final PdfImporter INSTANCE = new PdfImporter();

    private static final long LARGEST_STREAM = 1 << 25;
    private static final long LARGEST_INFLATED = 1 << 28;
    private static final int MOST_PAGES = 200;
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");

    private PdfImporter() {}

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(document, "document: must not be null");
        Origin origin = Origin.of(document, documentName);
        PdfLines lines = load(document, origin.name());
        return DraftReader.readPage(lines.lines(), origin.at(lines.spots()));
    }

    private static PdfLines load(byte[] document, String name) {
        checkSize(document, name);
        return ParsingLibrary.read(name, () -> {
            try (PDDocument pdf = Loader.loadPDF(document)) {
                return load(pdf, name);
            } catch (InvalidPasswordException e) {
                throw new ImportException(name, Reason.ENCRYPTED, e);
            }
        });
    }

    private static PdfLines load(PDDocument pdf, String name) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new ImportException(name, Reason.TOO_COMPLEX);
        }
        PdfPages pages = new PdfPages(pdf, new WorkLimit(name));
        if (pages.isPictured()) {
            throw new ImportException(name, Reason.SCANNED);
        }
        return pages.lines(new Grid.Limit(name));
    }

    /** Inflates each packed stream once, keeping nothing, so that no small file can grow beyond all bounds. */
    private static void checkSize(byte[] document, String name) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find()) {
            throw new ImportException(name, Reason.TOO_COMPLEX);
        }
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            int from = at + 6;
            while (from < document.length && from < at + 8 && (document[from] == '\r' || document[from] == '\n')) {
                from++;
            }
            long size = 0;
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(document, from, document.length - from);
                for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                    size += read;
                    if (size > LARGEST_STREAM || all + size > LARGEST_INFLATED) {
                        throw new ImportException(name, Reason.TOO_COMPLEX);
                    }
                }
            } catch (DataFormatException e) {
                continue;
            } finally {
                inflater.end();
                all += size;
            }
        }
    }
}
