package org.ogireport.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Term;
import org.ogireport.validation.evaluation.ComparedFigures;
import org.ogireport.validation.prose.ContradictedClaim;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Prose;

/**
 * What is checked: the draft or report in figures and words, and what is known besides. Knows none of the rules that read it.
 *
 * @since 0.1
 */
public final class Dossier {
    private final Prose prose;
    private final Circumstances circumstances;
    private final RulePolicy policy;
    private final ComparedFigures figures;
    private final ReadText text;
    private @Nullable List<ContradictedClaim> contradictedClaims;

    Dossier(ReadText text, Figures report, Circumstances circumstances, RulePolicy policy) {
        this.policy = policy;
        this.text = text;
        this.prose = text.text().prose();
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

    /** Whether a draft is the same report, one organ's of one year: a collection of all of a place has it too. */
    boolean isItself(Draft draft) {
        return year().isPresent()
                && draft.year().equals(year())
                && authority().isPresent()
                && draft.authority().map(Authority::name).equals(authority().map(Authority::name));
    }

    /**
     * The year reported on.
     *
     * @return the year, or empty where it is not known
     */
    public OptionalInt year() {
        return prose.year();
    }

    /**
     * The organ that reports.
     *
     * @return the organ, or empty where it is not known
     */
    public Optional<Authority> authority() {
        return prose.authority();
    }

    /**
     * The outline of the document, with its headings, their order and what its page says of itself.
     *
     * @return the outline; empty where nothing is known of the document
     */
    public Optional<DocumentOutline> outline() {
        return prose.outline();
    }

    /**
     * The sentences of a passage.
     *
     * @param passage what they stand in
     * @return the sentences in order, each as it stands
     */
    public List<Quote> sentences(Passage passage) {
        Objects.requireNonNull(passage, "passage: must not be null");
        return text().lines(passage).stream()
                .map(line -> Quote.of(line.sentence()))
                .toList();
    }

    ComparedFigures figures() {
        return figures;
    }

    /**
     * Whether there is prose at all, and the document goes as far as a passage: something stands in it or behind it, or it is
     * not cut off and no cell of part four is missing.
     */
    boolean reaches(Passage passage) {
        return text().has(Passage.OVERVIEW)
                && (Stream.of(Passage.values()).anyMatch(other -> other.compareTo(passage) >= 0 && text().has(other))
                        || !circumstances.isPartial()
                                && !isCut()
                                && layout().cells().stream()
                                        .noneMatch(cell -> cell.part() == Part.DISPUTES
                                                && figures.report().value(cell).isNotFound()));
    }

    private boolean isCut() {
        return outline().filter(DocumentOutline::isCut).isPresent();
    }

    /** The part in which a document ends that is cut off: of what would follow, nothing can be told; empty if it is whole. */
    Optional<Part> cutIn() {
        return outline()
                .filter(DocumentOutline::isCut)
                .map(outline -> outline.parts().stream()
                        .reduce((earlier, later) -> later)
                        .map(DocumentPart::part)
                        .orElse(Part.OVERVIEW));
    }

    /** Whether a cell that is still to be filled in leaves a finding undecided. */
    boolean isToCome(Finding finding) {
        return circumstances.isPartial()
                && finding.operands().stream()
                        .anyMatch(operand -> operand.value().isBlank());
    }

    DocumentText text() {
        return text.text();
    }

    /** What a rule that looks at words alone finds. */
    List<Finding> inText(Rule rule) {
        return text.findings(rule, this);
    }

    /**
     * The tables it has.
     *
     * @return the layout
     */
    public Layout layout() {
        return figures.layout();
    }

    /** What the prose states and the tables contradict; read once, for all rules. */
    List<ContradictedClaim> contradictedClaims() {
        if (contradictedClaims == null) {
            contradictedClaims = ContradictedClaim.in(text(), figures.read(), figures.read(DocumentRole.PREVIOUS));
        }
        return contradictedClaims;
    }

    Prose prose() {
        return prose;
    }

    RulePolicy policy() {
        return policy;
    }

    /**
     * What is known besides the document: the day it was published, the reports of organs beside it. Figures of the year before
     * are those of {@link #previous}.
     *
     * @return the circumstances of the check
     */
    public Circumstances circumstances() {
        return circumstances;
    }

    /**
     * A cell with what stands in it, and where.
     *
     * @param cell one of the layout's
     * @return the operand
     */
    public Operand operand(Cell cell) {
        return figures.operand(new Term(DocumentRole.REPORT, cell));
    }

    /**
     * A cell of the same organ's report for the year before.
     *
     * @param cell any cell of a form
     * @return what stood in it; empty where there is no such report, or its tables have no such cell
     */
    public Optional<Operand> previous(Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        Layout layout = figures.layoutOf(DocumentRole.PREVIOUS);
        return layout != null && layout.indexOf(cell).isPresent()
                ? Optional.of(figures.operand(new Term(DocumentRole.PREVIOUS, cell)))
                : Optional.empty();
    }

    List<Operand> operands(Row row) {
        return row.cells().stream().map(this::operand).toList();
    }
}
