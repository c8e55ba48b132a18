package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ogireport.documents.ParsingLibrary.Call;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

class ParsingLibraryTest {
    private static Throwable thrown(Call<?> reading) {
        Executable read = () -> ParsingLibrary.read("a.pdf", reading);
        return assertThrows(Throwable.class, read);
    }

    private static void assertDamaged(Throwable thrown, Throwable cause) {
        ImportException refusal = assertInstanceOf(ImportException.class, thrown);
        assertEquals(Reason.DAMAGED, refusal.reason());
        assertSame(cause, refusal.getCause());
    }

    private static int endless(int depth) {
        return depth < 0 ? 0 : 1 + endless(depth + 1);
    }

    /** As if a library had thrown it. */
    private static <T extends Throwable> T elsewhere(T thrown) {
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.apache.Parser", "parse", "Parser", 1)});
        return thrown;
    }

    @Test
    void what_a_library_throws_is_told_of_the_document_and_kept() {
        Throwable thrown = thrown(() -> Jsoup.parse("<p>1").select("p["));
        IllegalStateException cause = assertInstanceOf(IllegalStateException.class, thrown.getCause());
        assertDamaged(thrown, cause);
    }

    @Test
    void so_is_a_recursion_of_a_library_s_own() {
        StackOverflowError endless = elsewhere(new StackOverflowError());
        assertDamaged(
                thrown(() -> {
                    throw endless;
                }),
                endless);
    }

    @Test
    void so_is_what_cannot_be_read_whoever_says_it() {
        IOException cut = new IOException("cut");
        assertDamaged(
                thrown(() -> {
                    throw cut;
                }),
                cut);
    }

    @Test
    void what_our_code_throws_comes_out_as_it_is() {
        NullPointerException ours = new NullPointerException();
        assertSame(ours, thrown(() -> {
            throw ours;
        }));
        assertInstanceOf(NullPointerException.class, thrown(() -> Objects.requireNonNull(null)));
        assertInstanceOf(StackOverflowError.class, thrown(() -> endless(0)));
    }

    @Test
    void so_does_what_it_throws_where_a_library_has_called_it() {
        NullPointerException ours = new NullPointerException();
        assertSame(
                ours,
                thrown(() -> Jsoup.parse("<p>1").forEachNode(node -> {
                    throw ours;
                })));
    }

    @Test
    void so_does_what_a_library_has_wrapped() {
        NullPointerException ours = new NullPointerException();
        assertSame(ours, thrown(() -> {
            throw elsewhere(new IOException(elsewhere(new RuntimeException(ours))));
        }));
    }

    @Test
    void a_refusal_stays_what_it_is() {
        ImportException refusal = new ImportException("a.pdf", Reason.ENCRYPTED, elsewhere(new IOException()));
        assertSame(refusal, thrown(() -> {
            throw refusal;
        }));
    }
}
