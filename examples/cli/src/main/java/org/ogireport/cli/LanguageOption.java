package org.ogireport.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that every command has: the language it speaks. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "输出语言，默认 ${DEFAULT-VALUE}。 Language of the output.")
    private Language language = Language.ZH;

    Locale locale() {
        return language.locale();
    }

    String choose(String chinese, String english) {
        return language.choose(chinese, english);
    }
}
