package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void both_are_done_even_where_one_is_refused_and_the_first_refusal_is_told() {
        AtomicBoolean done = new AtomicBoolean();
        InputException refusal = assertThrows(
                InputException.class,
                () -> SideBySide.run(
                        () -> {
                            throw new InputException("first");
                        },
                        () -> {
                            done.set(true);
                            throw new InputException("second");
                        }));
        assertEquals("first", refusal.getMessage());
        assertTrue(done.get());
    }

    @Test
    void a_failure_of_the_program_stays_what_it_is() {
        assertThrows(
                OutOfMemoryError.class,
                () -> SideBySide.run(
                        () -> {
                            throw new OutOfMemoryError();
                        },
                        () -> {}));
        assertThrows(
                IllegalStateException.class,
                () -> SideBySide.run(() -> {}, () -> {
                    throw new IllegalStateException();
                }));
    }
}
