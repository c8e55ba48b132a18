package org.ogireport.serialization;

import java.util.Locale;
import org.ogireport.core.Words;
import org.ogireport.serialization.codec.Wire;

/**
 * A report or draft is too large for the format; the message names what is. Nothing was written.
 *
 * @since 0.1
 */
public final class ReportWriteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Words reason;

    private ReportWriteException(Words reason) {
        super("document: " + reason.english());
        this.reason = reason;
    }

    static ReportWriteException tooLarge() {
        return new ReportWriteException(
                new Words("大于 %s 字节，没有程序会读取", "larger than %s bytes, which no reader accepts").with(Wire.MAX_BYTES));
    }

    /**
     * Why it cannot be written, in words.
     *
     * @param locale Chinese, or any other for English
     * @return the reason
     */
    public String message(Locale locale) {
        return reason.in(locale);
    }
}
