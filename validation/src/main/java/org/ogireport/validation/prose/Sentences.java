package org.ogireport.validation.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.ogireport.core.form.Passage;

/** Cuts paragraphs into sentences, in one pass. */
public final class Sentences {
    /** What stands further apart is taken for two strays, not for a pair. */
    private static final int LONGEST_INSERTION = 200;

    private Sentences() {}

    /**
     * The sentences of a paragraph. One ends with its final punctuation or at a line break, but not within a pair of
     * brackets or quotation marks; white space around it is left out.
     */
    public static List<Sentence> of(Passage passage, int paragraph, String text) {
        BitSet inserted = insertions(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHan(c) && (c == '\n' || isEnd(c) && !inserted.get(i))) {
                add(sentences, passage, paragraph, text, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, passage, paragraph, text, start, text.length());
        return sentences;
    }

    /** Most characters are, and none of them is a sign. */
    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '；', '！', '？', ';', '!', '?' -> true;
            default -> false;
        };
    }

    private static void add(List<Sentence> sentences, Passage passage, int paragraph, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && NormalizedSentence.isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && NormalizedSentence.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(passage, paragraph, start, text.substring(start, end)));
        }
    }

    /** The places within a pair of brackets or quotation marks on one line. */
    private static BitSet insertions(String text) {
        BitSet inserted = new BitSet(0);
        Deque<Integer> open = new ArrayDeque<>(4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                continue;
            }
            if (c == '\n') {
                open.clear();
            } else if (closing(c) != 0) {
                open.push(i);
            } else if (isClosing(c) && !open.isEmpty()) {
                int opening = open.pop();
                if (i - opening <= LONGEST_INSERTION
                        && closing(text.charAt(opening)) == NormalizedSentence.halfWidth(c)) {
                    inserted.set(opening, i);
                }
            }
        }
        return inserted;
    }

    /** What closes an insertion, half-width since documents mix the widths; 0 where a character opens none. */
    private static char closing(char opening) {
        return switch (opening) {
            case '（', '(' -> ')';
            case '《' -> '》';
            case '〈' -> '〉';
            case '“' -> '”';
            case '‘' -> '’';
            case '「' -> '」';
            case '『' -> '』';
            case '【' -> '】';
            case '〔' -> '〕';
            case '[' -> ']';
            default -> 0;
        };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '）', ')', '》', '〉', '”', '’', '」', '』', '】', '〕', ']' -> true;
            default -> false;
        };
    }
}
