package org.ogireport.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** What is checked: the draft or report, and the figures of the documents that it is compared with. */
final class Dossier {
    private final Prose prose;
    private final Circumstances circumstances;
    private final Map<Document, Figures> figures = new EnumMap<>(Document.class);
    private @Nullable List<Mismatch> mismatches;
    private final Map<Document, Numbers> numbers = new EnumMap<>(Document.class);

    Dossier(Prose prose, Figures report, Circumstances circumstances) {
        this.prose = prose;
        this.circumstances = circumstances;
        add(Document.REPORT, report);
        circumstances
                .previous()
                .filter(previous ->
                        isYearBefore(previous.year(), prose.year()) && isSame(previous.authority(), prose.authority()))
                .ifPresent(previous -> add(Document.PREVIOUS, previous));
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

    /** Adds the figures of a document that the report is compared with. */
    void add(Document document, Figures added) {
        figures.put(document, added);
        numbers.put(document, new Numbers(added));
    }

    boolean has(Document document) {
        return figures.containsKey(document);
    }

    Layout layout() {
        return layout(Document.REPORT);
    }

    Layout layout(Document document) {
        return figures.get(document).layout();
    }

    Figures report() {
        return figures.get(Document.REPORT);
    }

    Numbers numbers(Document document) {
        return numbers.get(document);
    }

    /** The figures of the year before; null where they are not known. */
    @Nullable
    Figures previous() {
        return figures.get(Document.PREVIOUS);
    }

    /** What the prose states and the tables contradict; read once, for all rules. */
    List<Mismatch> mismatches() {
        if (mismatches == null) {
            mismatches = ProseRules.mismatches(this);
        }
        return mismatches;
    }

    Prose prose() {
        return prose;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    Place place(Cell cell) {
        return place(new Term(Document.REPORT, cell));
    }

    Place place(Term term) {
        Figures of = figures.get(term.document());
        return new Place(
                term.document(),
                term.cell(),
                of.value(term.cell()),
                of instanceof Draft draft ? draft.source(term.cell()).orElse(null) : null);
    }

    List<Place> places(Row row) {
        return row.cells().stream().map(this::place).toList();
    }
}
