package org.ogireport.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ogireport.core.Text;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.spi.FormatReader;

/** Reads what a reader of a format says that a document shows, as every importer reads it. */
record ShownImporter(FormatReader reader) implements ReportImporter {
    private static final int LARGEST = 1 << 24;

    DocumentFormat format() {
        return reader.format();
    }

    @Override
    public ImportResult read(byte[] document, String documentName) {
        Objects.requireNonNull(documentName, "documentName: must not be null");
        String name = Text.repair(documentName).replace('\n', ' ');
        if (document.length > LARGEST) {
            throw new ImportException(name, Reason.TOO_LONG);
        }
        ShownDocument shown = Library.read(name, () -> reader.read(document, name));
        ImportResult read = DraftReader.readPage(shown.lines(), Origin.of(document, name));
        List<Remark> remarks = new ArrayList<>(read.remarks());
        remarks.addAll(shown.remarks());
        return new ImportResult(read.draft(), remarks);
    }
}
