package org.ogireport.validation.prose;

import java.util.Arrays;

/**
 * Words that are looked for in one pass over a text, which tells whether a pattern is worth trying: patterns of many words
 * try each of them at each character.
 */
public final class Keywords {
    private static final int MASK = 0xFF;

    /** The words by the last bits of their first characters; null where none begins so. */
    private final String[][] words = new String[MASK + 1][];

    /** The words by the last bits of their last characters. */
    private final String[][] endings = new String[MASK + 1][];

    private Keywords(String[] all) {
        for (String word : all) {
            add(word, words, word.charAt(0));
            add(word, endings, word.charAt(word.length() - 1));
        }
    }

    private static void add(String word, String[][] words, char key) {
        String[] others = words[key & MASK];
        words[key & MASK] = others == null ? new String[1] : Arrays.copyOf(others, others.length + 1);
        words[key & MASK][words[key & MASK].length - 1] = word;
    }

    /**
     * Some words.
     *
     * @param words the words, parted by {@code |}
     */
    public static Keywords of(String words) {
        return new Keywords(words.split("[|]"));
    }

    /** Whether a text ends in one of the words. */
    boolean end(String text) {
        String[] candidates = text.isEmpty() ? null : endings[text.charAt(text.length() - 1) & MASK];
        if (candidates != null) {
            for (String word : candidates) {
                if (text.endsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the words stands in a text. */
    public boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            String[] candidates = words[text.charAt(i) & MASK];
            if (candidates != null) {
                for (String word : candidates) {
                    if (text.startsWith(word, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
