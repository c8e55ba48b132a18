package org.ogireport.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ogireport.documents.draft.DraftReader;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark;

/** Reads what a format's room says that a document shows, as every importer reads it. */
record ShownImporter(Reader reader) implements ReportImporter {
    /** Tells what a document shows. */
    interface Reader {
        ShownDocument read(byte[] document, String name) throws IOException;
    }

    @Override
    public ImportResult read(byte[] document, String documentName) {
        return read(document, Origin.of(document, documentName));
    }

    ImportResult read(byte[] document, Origin origin) {
        ShownDocument shown = ParsingLibrary.read(origin.name(), () -> reader.read(document, origin.name()));
        ImportResult read = DraftReader.readPage(shown.lines(), origin);
        List<Remark> remarks = new ArrayList<>(read.remarks());
        remarks.addAll(shown.remarks());
        return new ImportResult(read.draft(), remarks);
    }
}
