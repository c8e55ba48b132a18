package org.ogireport.core;

import java.util.Locale;
import java.util.Objects;

/**
 * A value that is refused for what it is, with the reason in both languages; the message of the exception is the English one.
 *
 * @since 0.1
 */
public final class RefusedValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Words reason;

    /**
     * A refusal.
     *
     * @param reason what is wrong with the value, which it names
     */
    public RefusedValueException(Words reason) {
        super(Objects.requireNonNull(reason, "reason: must not be null").english());
        this.reason = reason;
    }

    /**
     * A refusal by the name of what has the value.
     *
     * @param name the name, the same in both languages
     * @param reason what is wrong with the value
     * @return a new exception
     */
    public static RefusedValueException of(String name, Words reason) {
        Objects.requireNonNull(name, "name: must not be null");
        Objects.requireNonNull(reason, "reason: must not be null");
        return new RefusedValueException(new Words(name + "：" + reason.chinese(), name + ": " + reason.english()));
    }

    /**
     * Why the value is refused.
     *
     * @return the reason in both languages
     */
    public Words reason() {
        return reason;
    }

    /**
     * Why the value is refused, in words.
     *
     * @param locale Chinese, or any other for English
     * @return the reason
     */
    public String message(Locale locale) {
        return reason.in(locale);
    }
}
