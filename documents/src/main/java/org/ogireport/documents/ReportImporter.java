package org.ogireport.documents;

import org.ogireport.documents.result.ImportResult;

/**
 * Reads published documents of one format.
 *
 * <p>A figure is taken over only where its row, its column and its digits are plain. A cell that is there and empty is
 * blank, never zero; one that is not a number is unreadable, with its text; one whose row was not found is
 * {@linkplain org.ogireport.core.form.CellValue#NOT_FOUND not found}. Each cell that was found has a
 * {@linkplain org.ogireport.core.draft.Source source}, which tells how sure its match is. Importers are safe for use by several threads.
 *
 * @since 0.1
 */
public interface ReportImporter {
    /**
     * Reads a document.
     *
     * @param document the document's bytes
     * @param documentName what the sources of the cells call the document, such as its file name; may be empty
     * @return the draft, and what the reader has to say about it
     * @throws org.ogireport.documents.result.ImportException if no draft can be made of it at all
     */
    ImportResult read(byte[] document, String documentName);
}
