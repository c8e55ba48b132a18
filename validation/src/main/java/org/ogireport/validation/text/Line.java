package org.ogireport.validation.text;

import org.ogireport.validation.prose.NormalizedSentence;
import org.ogireport.validation.prose.Sentence;

/**
 * A sentence with two readings of it: half-width and without white space, and the same with each book title masked.
 *
 * @param sentence the sentence as it stands
 * @param plain half-width, without white space
 * @param untitled the same, but for what book-title marks enclose
 */
public record Line(Sentence sentence, String plain, String untitled) {
    static Line of(Sentence sentence) {
        String plain = NormalizedSentence.withTitles(sentence.text()).text();
        String untitled = plain.indexOf('《') < 0
                ? plain
                : NormalizedSentence.of(sentence.text()).text();
        return new Line(sentence, plain, untitled);
    }

    /** Whether it has one of some words, which is far quicker to tell than a pattern. */
    boolean hasAny(String... words) {
        for (String word : words) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
