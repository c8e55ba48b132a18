package org.ogireport.cli;

import java.util.Objects;

/** An input of which no draft can be made; the message is for the user, the code for programs. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    InputException(String message) {
        this("UNUSABLE", message);
    }

    /** An input that cannot be used, for a reason that has a name in capitals. */
    InputException(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
