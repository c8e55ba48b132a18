package org.ogireport.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** The promises do not hold for a reader that tells its own failures as faults of a document. */
class PromisesTest {
    private static void hold(Throwable cause) {
        Promises.holdImport(refusing(cause), new byte[0]);
    }

    private static ReportImporter refusing(Throwable cause) {
        return (document, name) -> {
            throw new ImportException(name, Reason.DAMAGED, cause);
        };
    }

    @Test
    void a_failure_of_our_own_is_found() {
        NullPointerException planted = new NullPointerException();
        ReportImporter failing = (document, name) -> {
            throw planted;
        };
        assertSame(planted, assertThrows(NullPointerException.class, () -> Promises.holdImport(failing, new byte[0])));
    }

    @Test
    void so_is_one_that_is_told_as_a_fault_of_the_document() {
        assertThrows(AssertionError.class, () -> hold(new NullPointerException()));
        assertThrows(AssertionError.class, () -> hold(new IOException(new NullPointerException())));
        NullPointerException ofThePlatform =
                assertThrows(NullPointerException.class, () -> Objects.requireNonNull(null));
        assertThrows(AssertionError.class, () -> hold(ofThePlatform));
    }

    @Test
    void a_refusal_by_a_library_s_word_is_as_promised() {
        IllegalStateException ofALibrary = new IllegalStateException();
        ofALibrary.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.apache.Parser", "parse", null, 1)});
        assertDoesNotThrow(() -> hold(ofALibrary));
        assertDoesNotThrow(() -> hold(new IOException("cut")));
        assertDoesNotThrow(() -> hold(null));
    }
}
