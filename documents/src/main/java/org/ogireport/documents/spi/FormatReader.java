package org.ogireport.documents.spi;

import java.io.IOException;
import org.ogireport.documents.page.ShownDocument;
import org.ogireport.documents.result.DocumentFormat;

/**
 * Turns documents of one format into what they show. Artifacts of this project provide it to {@link java.util.ServiceLoader};
 * nothing else may, since the rooms it is made of are no promise. Readers are safe for use by several threads.
 */
public interface FormatReader {
    /** The format, as its bytes tell it. */
    DocumentFormat format();

    /**
     * What a document shows.
     *
     * @param document its bytes, at most 16 MB of them
     * @param name what it is called, for the reason why it is refused
     * @throws IOException if it is damaged; so is told whatever a library throws
     * @throws org.ogireport.documents.result.ImportException if it is refused for another reason
     */
    ShownDocument read(byte[] document, String name) throws IOException;
}
