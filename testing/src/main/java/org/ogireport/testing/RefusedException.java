package org.ogireport.testing;

import java.util.Objects;

/**
 * Thrown by a {@link Producer} that refuses a report, and says so.
 *
 * @since 0.1
 */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param message why
     */
    public RefusedException(String message) {
        super(Objects.requireNonNull(message, "message: must not be null"));
    }
}
