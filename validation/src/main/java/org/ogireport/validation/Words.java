package org.ogireport.validation;

import java.util.Locale;
import java.util.Objects;

/**
 * The same words in two languages.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Words(String chinese, String english) {
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

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
