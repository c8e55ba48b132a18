package org.ogireport.serialization.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.Words;

/**
 * A document is not a report or draft: everything that is wrong with it, at once.
 *
 * @since 0.1
 */
public abstract class ReportReadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The most problems that are listed. */
    public static final int MAX_PROBLEMS = 100;

    private static final Words MORE =
            new Words("\n还有更多问题，只列出前 %d 个", "\nand more: only the first %d problems are listed");

    /** An array, since what a list has is not known to be serializable. */
    private final Problem[] problems;

    private final boolean cut;

    /**
     * A refusal by a reader of this library.
     *
     * @param problems what is wrong, in the order of the document; at least one
     * @param cut whether there is more that is wrong
     */
    protected ReportReadException(List<Problem> problems, boolean cut) {
        super(message(problems, cut, Locale.ENGLISH));
        this.problems = List.copyOf(problems).toArray(Problem[]::new);
        this.cut = cut;
    }

    /**
     * What is wrong, in the order of the document.
     *
     * @return one problem or more, at most {@value #MAX_PROBLEMS}; unmodifiable
     */
    public final List<Problem> problems() {
        return List.of(problems);
    }

    /**
     * Whether there are more problems than are listed.
     *
     * @return true if the list was cut after the first {@value #MAX_PROBLEMS}
     */
    public final boolean isCut() {
        return cut;
    }

    /**
     * All problems in words, a line each.
     *
     * @param locale the reader's: Chinese for {@code zh}, English for any other
     * @return the lines, joined by line feeds
     */
    public final String message(Locale locale) {
        return message(problems(), cut, locale);
    }

    private static String message(List<Problem> problems, boolean cut, Locale locale) {
        String lines = problems.stream().map(problem -> problem.message(locale)).collect(Collectors.joining("\n"));
        return cut ? lines + String.format(Locale.ROOT, MORE.in(locale), problems.size()) : lines;
    }

    /** The name of this class and all problems in English, a line each. */
    @Override
    public final String toString() {
        return ReportReadException.class.getName() + ": " + getMessage();
    }
}
