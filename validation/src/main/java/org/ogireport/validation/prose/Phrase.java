package org.ogireport.validation.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording, with words of which one stands wherever it does: without them it is not tried.
 *
 * @param words the words
 * @param pattern the wording
 */
record Phrase(Keywords words, Pattern pattern) {
    /**
     * A wording.
     *
     * @param words the words, parted by {@code |}
     * @param pattern a regular expression that matches no text without one of them
     */
    static Phrase of(String words, String pattern) {
        return new Phrase(Keywords.of(words), Pattern.compile(pattern));
    }

    /** Whether it stands in a text. */
    boolean isIn(String text) {
        return words.areIn(text) && pattern.matcher(text).find();
    }

    /** Whether a text begins with it. */
    boolean begins(String text) {
        return words.areIn(text) && pattern.matcher(text).lookingAt();
    }

    /** Whether a text is it. */
    boolean is(String text) {
        return words.areIn(text) && pattern.matcher(text).matches();
    }

    /** The parts of a text that is it. */
    Optional<Matcher> matched(String text) {
        return words.areIn(text) ? Optional.of(pattern.matcher(text)).filter(Matcher::matches) : Optional.empty();
    }
}
