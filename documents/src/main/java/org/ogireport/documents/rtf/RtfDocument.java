package org.ogireport.documents.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.documents.docx.DocxDocument;
import org.ogireport.documents.page.Grid;

/** A text in the Rich Text Format, read as the Word document that it describes. */
public final class RtfDocument {
    /** Says how many bytes follow that are no text. */
    private static final Pattern BINARY = Pattern.compile("\\\\bin(-?[0-9]*)");

    private static final int LONGEST_LENGTH = 8;

    private RtfDocument() {}

    /**
     * Reads a document.
     *
     * @throws IOException if it is damaged
     */
    public static DocxDocument of(byte[] bytes, Grid.Limit limit) throws IOException {
        refuseLongBinaries(bytes);
        RtfReader reader = new RtfReader(limit);
        new RawRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), reader);
        return reader.document();
    }

    /** Refuses bytes that are said to be more than there are, for which the parser would take memory. */
    private static void refuseLongBinaries(byte[] bytes) throws IOException {
        Matcher binary = BINARY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (binary.find()) {
            String length = binary.group(1);
            if (length.startsWith("-")
                    || length.length() > LONGEST_LENGTH
                    || !length.isEmpty() && Integer.parseInt(length) > bytes.length - binary.end()) {
                throw new IOException("there are not as many bytes as it is said");
            }
        }
    }
}
