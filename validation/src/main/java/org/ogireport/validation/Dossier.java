package org.ogireport.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.evaluation.ComparedFigures;
import org.ogireport.validation.prose.ContradictedClaim;
import org.ogireport.validation.prose.Prose;

/** What is checked: the draft or report in figures and words, and what is known besides. Knows none of the rules that read it. */
final class Dossier {
    private final Prose prose;
    private final Circumstances circumstances;
    private final RulePolicy policy;
    private final ComparedFigures figures;
    private @Nullable List<ContradictedClaim> contradictedClaims;

    Dossier(Prose prose, Figures report, Circumstances circumstances, RulePolicy policy) {
        this.policy = policy;
        this.prose = prose;
        this.circumstances = circumstances;
        this.figures = new ComparedFigures(report);
        circumstances
                .previous()
                .filter(previous ->
                        isYearBefore(previous.year(), prose.year()) && isSame(previous.authority(), prose.authority()))
                .ifPresent(previous -> figures.add(DocumentRole.PREVIOUS, previous));
    }

    /** Whether two years follow each other, as far as both are known. */
    private static boolean isYearBefore(OptionalInt earlier, OptionalInt later) {
        return earlier.isEmpty() || later.isEmpty() || earlier.getAsInt() + 1 == later.getAsInt();
    }

    /** Whether two reports are of one organ, as far as both organs are known. */
    private static boolean isSame(Optional<Authority> one, Optional<Authority> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().name().equals(other.get().name());
    }

    ComparedFigures figures() {
        return figures;
    }

    /** Whether anything of a table was found: of a text that is cut off, only what is there is judged. */
    boolean shows(Part part) {
        return layout().cells().stream()
                .anyMatch(cell ->
                        cell.part() == part && !figures.report().value(cell).isNotFound());
    }

    Layout layout() {
        return figures.layout(DocumentRole.REPORT);
    }

    /** What the prose states and the tables contradict; read once, for all rules. */
    List<ContradictedClaim> contradictedClaims() {
        if (contradictedClaims == null) {
            contradictedClaims = prose.contradictedBy(figures.report(), figures.of(DocumentRole.PREVIOUS));
        }
        return contradictedClaims;
    }

    Prose prose() {
        return prose;
    }

    RulePolicy policy() {
        return policy;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    Operand operand(Cell cell) {
        return figures.operand(new Term(DocumentRole.REPORT, cell));
    }

    List<Operand> operands(Row row) {
        return row.cells().stream().map(this::operand).toList();
    }
}
