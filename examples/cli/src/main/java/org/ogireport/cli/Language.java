package org.ogireport.cli;

import java.util.Locale;

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
}
