package org.ogireport.collection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ogireport.core.Words;

/**
 * A roster that cannot be used, with all that is wrong with it.
 *
 * @since 0.1
 */
public final class RosterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An array, since what a list has is not known to be serializable. */
    private final Words[] problems;

    RosterException(List<Words> problems) {
        super(problems.stream().map(Words::english).collect(Collectors.joining("; ")));
        this.problems = problems.toArray(Words[]::new);
    }

    /**
     * What is wrong.
     *
     * @return a sentence a problem, in the order of the rows; unmodifiable
     */
    public List<Words> problems() {
        return List.of(problems);
    }

    /**
     * What is wrong, in words.
     *
     * @param locale Chinese, or any other for English
     * @return a line a problem
     */
    public String message(Locale locale) {
        return problems().stream().map(problem -> problem.in(locale)).collect(Collectors.joining("\n"));
    }
}
