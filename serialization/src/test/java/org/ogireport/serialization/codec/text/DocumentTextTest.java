package org.ogireport.serialization.codec.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ogireport.serialization.codec.FoundProblem;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.Wire;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

class DocumentTextTest {
    private static DocumentText text(String text) {
        return DocumentText.of(text, new ProblemCollector());
    }

    private static DocumentText bytes(String text) {
        return DocumentText.of(text.getBytes(StandardCharsets.UTF_8), new ProblemCollector());
    }

    @Test
    void places_are_told_in_any_order() {
        DocumentText text = text("a\n中😀b");
        assertEquals(new Position(2, 3), text.position(5));
        assertEquals(new Position(1, 2), text.position(1));
        assertEquals(new Position(2, 2), text.position(3));
    }

    @Test
    void what_a_document_breaks_off_in_has_a_place() {
        assertEquals(new Position(2, 1), text("\r").position(1));
        assertEquals(new Position(1, 2), text("\uD83D").position(1));
    }

    @Test
    void bytes_answer_whatever_is_asked_first() throws IOException {
        assertEquals('中', bytes("a中 \n").charAt(1));
        assertEquals("a中", bytes("a中 \n").substring(0, 2));
        assertEquals("中 ", bytes("a中 \n").excerpt(1));
        assertEquals(4, bytes("a中 \n").skipSpace(2));
        assertEquals(4, bytes("a中 \n").length());
        assertEquals(new Position(2, 1), bytes("a中 \n").position(4));
        char[] read = new char[4];
        assertEquals(2, bytes("a中 \n").strippedReader().read(read));
    }

    @Test
    void white_space_at_the_end_is_stripped_of_bytes_too() throws IOException {
        assertEquals("a 中", stripped("a 中 \r\n\t"));
        assertEquals("", stripped(" \n"));
    }

    private static String stripped(String text) throws IOException {
        return new String(bytes(text).strippedBytes().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void an_excerpt_that_leaves_something_out_says_so() {
        for (String c : new String[] {"中", "😀"}) {
            assertEquals(c.repeat(20), text(c.repeat(20)).excerpt(0));
            assertEquals(c.repeat(20) + "…", text(c.repeat(21)).excerpt(0));
        }
        assertEquals("a", text("a\nb").excerpt(0));
        assertEquals("a", text("a\rb").excerpt(0));
    }

    @Test
    void a_byte_order_mark_alone_leaves_nothing() {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, DocumentText.unmarked(mark, new ProblemCollector()).length());
    }

    @Test
    void a_document_is_no_larger_than_may_be() {
        String most = "a".repeat(Wire.MAX_BYTES);
        assertEquals(most.length(), text(most).length());
        assertEquals(most.length(), bytes(most).length());
        assertTooLarge(() -> text(most + "a"));
        assertTooLarge(() -> bytes(most + "a"));
        assertTooLarge(() -> part(most + "a"));
    }

    private static void assertTooLarge(Executable reading) {
        assertEquals(
                "max-bytes",
                assertThrows(ReportReadException.class, reading)
                        .problems()
                        .get(0)
                        .expected());
    }

    private static DocumentText part(String text) {
        return DocumentText.part("<a>", text, new Position(3, 4), new ProblemCollector());
    }

    @Test
    void a_part_begins_where_it_stands_behind_what_has_no_place() {
        DocumentText part = part("中\nb");
        assertEquals("<a>中\nb", part.substring(0, part.length()));
        assertEquals(new Position(3, 4), part.position(0));
        assertEquals(new Position(3, 5), part.position(4));
        assertEquals(new Position(4, 2), part.position(6));
    }

    @Test
    void bytes_that_are_no_text_are_told_by_the_first_and_its_place() {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xE4, (byte) 0xB8};
        Problem problem = assertThrows(ReportReadException.class, () -> DocumentText.of(bytes, new ProblemCollector()))
                .problems()
                .get(0);
        assertEquals(new FoundProblem(Code.BAD_ENCODING, "", 2, 2, "0xE4", "UTF-8"), problem);
    }
}
