package org.ogireport.validation.render;

import java.util.Objects;

/**
 * A document that could not be checked, since no draft could be made of it.
 *
 * @param source the document's name
 * @param code why, as a name in capitals, for programs
 * @param message why, in words
 * @since 0.1
 */
public record UncheckedInput(String source, String code, String message) implements CheckedInput {
    /** Refuses nulls. */
    public UncheckedInput {
        Objects.requireNonNull(source, "source: must not be null");
        Objects.requireNonNull(code, "code: must not be null");
        Objects.requireNonNull(message, "message: must not be null");
    }
}
