package org.ogireport.serialization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.Words;

/** A document is not a report or draft: everything that is wrong with it, at once. */
public final class ReportReadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The most problems that are listed. */
    public static final int MAX_PROBLEMS = 100;

    private final List<Problem> problems;
    private final boolean cut;

    /**
     * A refusal, as the readers of this library throw it.
     *
     * @param problems what is wrong, in the order of the document
     * @param cut whether there is more that is wrong
     * @throws IllegalArgumentException if there is no problem
     */
    public ReportReadException(List<Problem> problems, boolean cut) {
        super(message(requireSome(problems), cut, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
        this.cut = cut;
    }

    private static List<Problem> requireSome(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: there is none");
        }
        return problems;
    }

    /**
     * What is wrong, in the order of the document.
     *
     * @return one problem or more, at most {@value #MAX_PROBLEMS}; unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Whether there are more problems than are listed.
     *
     * @return true if the list was cut after the first {@value #MAX_PROBLEMS}
     */
    public boolean isCut() {
        return cut;
    }

    /**
     * All problems in words, a line each.
     *
     * @param locale the reader's: Chinese for {@code zh}, English for any other
     * @return the lines, joined by line feeds
     */
    public String message(Locale locale) {
        return message(problems, cut, locale);
    }

    private static String message(List<Problem> problems, boolean cut, Locale locale) {
        String lines = problems.stream().map(problem -> problem.message(locale)).collect(Collectors.joining("\n"));
        if (!cut) {
            return lines;
        }
        return lines
                + (Words.isChinese(locale)
                        ? "\n还有更多问题，只列出前 " + problems.size() + " 个"
                        : "\nand more: only the first " + problems.size() + " problems are listed");
    }
}
