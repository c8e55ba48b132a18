package org.ogireport.core;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * The same words in the two languages that this library speaks.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Words(String chinese, String english) implements Serializable {
    /** No words at all. */
    public static final Words NONE = new Words("", "");

    /** Refuses nulls. */
    public Words {
        Objects.requireNonNull(chinese, "chinese: must not be null");
        Objects.requireNonNull(english, "english: must not be null");
    }

    /**
     * The words in the language of a locale.
     *
     * @param locale any locale
     * @return Chinese for Chinese locales, otherwise English
     */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /**
     * Whether words are told in Chinese in a locale.
     *
     * @param locale any locale
     * @return true for every Chinese one
     */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
