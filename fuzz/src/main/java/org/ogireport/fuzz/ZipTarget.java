package org.ogireport.fuzz;

import java.util.List;
import org.ogireport.documents.ReportArchive;
import org.ogireport.documents.result.ImportException;

/** Archives of many documents: each is unpacked or refused, and what is text is read. */
public final class ZipTarget {
    private static final int MOST = 20;

    private ZipTarget() {}

    /**
     * Tries an archive.
     *
     * @param archive any bytes
     */
    public static void fuzzerTestOneInput(byte[] archive) {
        List<ReportArchive.Document> documents;
        try {
            documents = ReportArchive.of(archive, "fuzz").documents();
        } catch (ImportException e) {
            return;
        }
        documents.stream().limit(MOST).forEach(document -> {
            Promises.hold(document.name().startsWith("fuzz!"), "the archive's name before a document's");
            Promises.holdImport((bytes, name) -> document.read(), archive);
        });
    }
}
