package org.ogireport.documents.docx;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.docx.DocxLines.Block;
import org.ogireport.documents.packed.OfficePackage;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.result.ImportResult;

/** A Word document as it is shown. */
public final class DocxDocument {
    private final OfficePackage word;
    private final Looks looks;
    private final List<Block> body;

    private DocxDocument(byte[] bytes, String name) throws IOException {
        word = OfficePackage.of(bytes, name);
        XmlNode main = word.main("document");
        looks = new Looks(word, main);
        XmlNode content = main.child("body");
        body = content == null ? List.of() : Block.in(content);
    }

    /**
     * Opens a document.
     *
     * @throws IOException if it is damaged
     */
    public static DocxDocument of(byte[] bytes, String name) throws IOException {
        return new DocxDocument(bytes, name);
    }

    /** The report in a document of ours; null where it is not one, or its parts cannot be told apart any more. */
    public @Nullable ImportResult published(Origin origin) throws IOException {
        return PublishedDocx.read(body, looks, word.properties(), origin);
    }

    /** The lines of its body. */
    public List<Line> lines(Grid.Limit limit) {
        return DocxLines.of(body, looks, limit);
    }
}
