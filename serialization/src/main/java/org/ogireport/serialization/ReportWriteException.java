package org.ogireport.serialization;

/** A report or draft is too large for the format; the message names what is. Nothing was written. */
public final class ReportWriteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReportWriteException(String message) {
        super(message);
    }
}
