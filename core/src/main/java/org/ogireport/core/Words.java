package org.ogireport.core;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same words in the two languages that this library speaks.
 *
 * @param chinese in Chinese
 * @param english in English
 * @since 0.1
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
     * These words with arguments in place of each {@code %s}, as {@link String#formatted} puts them.
     *
     * @param arguments the arguments; of words, each language gets its own
     * @return the words with all arguments
     */
    public Words with(Object... arguments) {
        Guard.present("arguments", arguments);
        return new Words(
                chinese.formatted(each(arguments, Words::chinese)), english.formatted(each(arguments, Words::english)));
    }

    private static Object[] each(Object[] arguments, Function<Words, String> language) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Words words ? language.apply(words) : argument)
                .toArray();
    }

    /**
     * These words and others behind them.
     *
     * @param others the others
     * @return all of them
     */
    public Words plus(Words others) {
        Guard.present("others", others);
        return new Words(chinese + others.chinese, english + others.english);
    }

    /**
     * Joins words in their order.
     *
     * @param separator what stands between two of them
     * @return a collector; of nothing it makes {@link #NONE}
     */
    public static Collector<Words, ?, Words> joining(Words separator) {
        Objects.requireNonNull(separator, "separator: must not be null");
        return Collectors.collectingAndThen(
                Collectors.reducing((before, behind) -> before.plus(separator).plus(behind)),
                joined -> joined.orElse(NONE));
    }

    /**
     * Whether words are told in Chinese in a locale.
     *
     * @param locale any locale
     * @return true for every Chinese one
     */
    public static boolean isChinese(Locale locale) {
        Objects.requireNonNull(locale, "locale: must not be null");
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
