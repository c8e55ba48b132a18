package org.ogireport.serialization.codec.json;

import java.util.function.BiFunction;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.TokenSource;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.codec.text.Utf8;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * A document in JSON. It is read twice only if it is refused: to know where everything stands costs more than the rest of
 * the reading, and is of use only where something is wrong.
 */
public final class JsonDocument {
    private JsonDocument() {}

    /**
     * Reads the bytes of a document.
     *
     * @param start where they stand
     * @throws ReportReadException if the document is refused; it lists every problem
     */
    public static <T> T read(byte[] document, Position start, BiFunction<TokenSource, ProblemCollector, T> decoder) {
        if (isPlain(document)) {
            ProblemCollector problems = new ProblemCollector();
            try {
                return decoder.apply(new WellFormedJson(document, problems), problems);
            } catch (ReportReadException e) {
                // it is read once more, to say what is wrong and where
            }
        }
        ProblemCollector problems = new ProblemCollector();
        return read(DocumentText.of(document, start, problems), problems, decoder);
    }

    /** Reads the characters of a document. */
    public static <T> T read(String document, BiFunction<TokenSource, ProblemCollector, T> decoder) {
        ProblemCollector problems = new ProblemCollector();
        return read(DocumentText.of(document, problems), problems, decoder);
    }

    private static <T> T read(
            DocumentText text, ProblemCollector problems, BiFunction<TokenSource, ProblemCollector, T> decoder) {
        return decoder.apply(new JsonSource(text, problems), problems);
    }

    /** Whether the parser takes the bytes for UTF-8, and they are that: it would guess another encoding from their zeros. */
    private static boolean isPlain(byte[] document) {
        return document.length > 1
                && document.length <= Wire.MAX_BYTES
                && document[0] > 0
                && document[1] != 0
                && Utf8.isWellFormed(document);
    }
}
