package org.ogireport.validation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.deduction.RunTogetherRows;
import org.ogireport.validation.equation.Equation;

/**
 * Figures that stand in a row of part three without anything between them, or with one value too few, told by the form's own
 * sums. They are taken only where every equation that the row is part of can be computed, one division of what is printed
 * satisfies them all, and no other would if a single figure were wrong. Nothing that was read is changed. What is taken has
 * the match {@link Match#DEDUCED}: the equations used for it are checked no more, and a report that has it is never said to
 * pass.
 *
 * @since 0.1
 */
public final class Deduction {
    private static final List<Rule> RULES = Stream.of("R1", "R2", "R3", "R4")
            .map(id -> RuleCatalogue.standard().rule(id).orElseThrow())
            .toList();

    private Deduction() {}

    /**
     * A draft with what can be deduced in it.
     *
     * @param draft a draft as it was read
     * @return the same draft where nothing can be
     */
    public static Draft in(Draft draft) {
        Objects.requireNonNull(draft, "draft: must not be null");
        return RunTogetherRows.deduce(draft, equations(draft));
    }

    /**
     * Whether a cell was deduced.
     *
     * @param draft a draft
     * @param cell one of its cells
     * @return true if the cell's source says so
     */
    public static boolean isDeduced(Draft draft, Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        return draft.source(cell).filter(Source::isDeduced).isPresent();
    }

    /**
     * The equations that a cell was deduced by.
     *
     * @param draft a draft
     * @param cell a cell that was deduced
     * @return the rules that have an equation with the cell, in order
     */
    public static List<Rule> grounds(Draft draft, Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        return RULES.stream()
                .filter(rule -> rule.equations(draft.layout(), draft.layout()).stream()
                        .anyMatch(equation -> equation.cells().contains(cell)))
                .toList();
    }

    /**
     * Why a cell that was deduced holds what it does.
     *
     * @param draft a draft
     * @param cell one of its cells
     * @return the equations, and what makes the division certain; {@link Words#NONE} for a cell that was not deduced
     */
    public static Words reasoning(Draft draft, Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        if (!isDeduced(draft, cell)) {
            return Words.NONE;
        }
        List<String> rules = grounds(draft, cell).stream().map(Rule::id).toList();
        return new Words(
                        "%1$s：原文只有一种分法使各等式都成立，即使另有一个数字写错，也没有别的分法",
                        "%2$s: one division of the text alone satisfies every equation,"
                                + " and no other would if one more figure were wrong")
                .with(String.join("、", rules), String.join(", ", rules));
    }

    private static List<Equation> equations(Draft draft) {
        return RULES.stream()
                .flatMap(rule -> rule.equations(draft.layout(), draft.layout()).stream())
                .toList();
    }
}
