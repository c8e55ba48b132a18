package org.ogireport.serialization.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.ReportDecoder;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

class JsonDocumentTest {
    private static List<Problem> problems(byte[] document) {
        return assertThrows(
                        ReportReadException.class,
                        () -> JsonDocument.read(document, new Position(3, 1), ReportDecoder::draft))
                .problems();
    }

    @Test
    void what_is_refused_is_told_with_its_place() {
        Problem problem = problems("\n {\"of\":[1, NaN]}".getBytes(StandardCharsets.UTF_8))
                .get(1);
        assertEquals(Code.MALFORMED, problem.code());
        assertEquals("of", problem.path());
        assertEquals(4, problem.line());
        assertEquals(12, problem.column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void an_encoding_is_not_guessed_from_zeros(String charset) {
        assertEquals(
                Code.BAD_ENCODING,
                problems("{\"县\":0}".getBytes(Charset.forName(charset))).get(0).code());
    }

    @Test
    void a_letter_in_more_bytes_than_it_takes_is_no_utf_8() {
        byte[] title = "{\"title\":\"??\"}".getBytes(StandardCharsets.UTF_8);
        title[10] = (byte) 0xC1;
        title[11] = (byte) 0x81;
        assertEquals(Code.BAD_ENCODING, problems(title).get(0).code());
    }

    private static boolean isPlaced(byte[] document) {
        return JsonDocument.read(document, new Position(1, 1), (source, problems) -> source.isPlaced());
    }

    @Test
    void places_are_kept_only_where_they_are_of_use() {
        byte[] largest = "7".repeat(Wire.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
        assertFalse(isPlaced("{}".getBytes(StandardCharsets.UTF_8)));
        assertFalse(isPlaced(largest));
        assertTrue(isPlaced(new byte[] {'7'}), "too short to tell its encoding");
        assertTrue(isPlaced(new byte[] {'7', 0}));
        assertTrue(isPlaced(new byte[] {0, '7'}));
    }

    @Test
    void the_parser_is_closed_at_the_end() {
        ProblemCollector problems = new ProblemCollector();
        JsonSource json = new JsonSource(DocumentText.of("7 ", problems), problems);
        json.begin();
        json.end();
        assertTrue(problems.isEmpty());
        assertTrue(json.parser().isClosed());
    }
}
