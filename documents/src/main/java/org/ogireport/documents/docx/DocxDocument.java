package org.ogireport.documents.docx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    private final Looks looks;
    private final List<Block> body;

    private final Map<String, String> properties;

    private DocxDocument(XmlNode main, Looks.Parts parts, Map<String, String> properties) throws IOException {
        this.properties = properties;
        looks = new Looks(parts, main);
        XmlNode content = main.child("body");
        body = content == null ? List.of() : Block.in(content);
    }

    /**
     * Opens a document.
     *
     * @throws IOException if it is damaged
     */
    public static DocxDocument of(byte[] bytes, String name) throws IOException {
        OfficePackage word = OfficePackage.of(bytes, name);
        return new DocxDocument(word.main("document"), word::related, word.properties());
    }

    /**
     * A document of another format as a Word document: what it is made of, in the elements of WordprocessingML.
     *
     * @param main the main part
     * @param parts those it refers to, such as {@code styles} and {@code fontTable}
     */
    public static DocxDocument of(XmlNode main, Map<String, XmlNode> parts) {
        try {
            return new DocxDocument(main, parts::get, Map.of());
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read from a file", e);
        }
    }

    /** The report in a document of ours; null where it is not one, or its parts cannot be told apart any more. */
    public @Nullable ImportResult published(Origin origin) throws IOException {
        return PublishedDocx.read(body, looks, properties, origin);
    }

    /** The lines of its body. */
    public List<Line> lines(Grid.Limit limit) {
        return DocxLines.of(body, looks, limit);
    }
}
