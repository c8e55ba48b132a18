package org.ogireport.cli;

import java.util.Locale;
import org.ogireport.core.Words;

/** The language of what is printed. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String choose(String chinese, String english) {
        return new Words(chinese, english).in(locale);
    }
}
