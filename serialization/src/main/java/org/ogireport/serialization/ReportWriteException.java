package org.ogireport.serialization;

import org.ogireport.serialization.codec.Wire;

/** A report or draft is too large for the format; the message names what is. Nothing was written. */
public final class ReportWriteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ReportWriteException(String message) {
        super(message);
    }

    static ReportWriteException tooLarge() {
        return new ReportWriteException("document: larger than " + Wire.MAX_BYTES + " bytes, which no reader accepts");
    }
}
