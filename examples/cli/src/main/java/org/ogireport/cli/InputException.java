package org.ogireport.cli;

/** An input of which no draft can be made; the message is for the user. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
