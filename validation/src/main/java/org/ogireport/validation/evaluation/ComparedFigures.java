package org.ogireport.validation.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Operand;
import org.ogireport.validation.equation.Term;

/** The figures of the report that is checked, and of the documents that it is compared with. */
public final class ComparedFigures {
    private final Map<DocumentRole, FigureArray> arrays = new EnumMap<>(DocumentRole.class);
    private boolean deduced;

    /** The figures of a report that is compared with no other. */
    public ComparedFigures(Figures report) {
        add(DocumentRole.REPORT, report);
    }

    /** Adds the figures of a document that the report is compared with. */
    public void add(DocumentRole role, Figures added) {
        arrays.put(role, new FigureArray(added));
        deduced |= added instanceof Draft draft
                && draft.cells().stream()
                        .map(draft::source)
                        .flatMap(Optional::stream)
                        .anyMatch(Source::isDeduced);
    }

    /** Whether there is a document of a role. */
    public boolean has(DocumentRole role) {
        return arrays.containsKey(role);
    }

    /** The tables of a document; null where it is not there. */
    public @Nullable Layout layoutOf(DocumentRole role) {
        FigureArray array = arrays.get(role);
        return array == null ? null : array.layout();
    }

    /** The figures of a document as far as they were read, without those that were deduced; null where it is not there. */
    public @Nullable Figures read(DocumentRole role) {
        return has(role) ? asRead(role) : null;
    }

    /** The figures of the report itself as far as they were read, without those that were deduced. */
    public Figures read() {
        return asRead(DocumentRole.REPORT);
    }

    private Figures asRead(DocumentRole role) {
        FigureArray array = array(role);
        return deduced ? new Read(role, array.layout()) : array.figures();
    }

    private final class Read implements Figures {
        private final DocumentRole role;
        private final Layout layout;

        Read(DocumentRole role, Layout layout) {
            this.role = role;
            this.layout = layout;
        }

        @Override
        public Layout layout() {
            return layout;
        }

        @Override
        public CellValue value(Cell cell) {
            Operand operand = operand(new Term(role, cell));
            return operand.isDeduced() ? CellValue.BLANK : operand.value();
        }
    }

    /** The tables of the report itself. */
    public Layout layout() {
        return array(DocumentRole.REPORT).layout();
    }

    /** The figures of the report itself. */
    public Figures report() {
        return array(DocumentRole.REPORT).figures();
    }

    /** The figures of a document that is there by the index of their cells. */
    public FigureArray array(DocumentRole role) {
        return Objects.requireNonNull(arrays.get(role), "there is no document of this role");
    }

    /** Whether every term stands for a whole number that is there and was not deduced. */
    public boolean areWhole(List<Term> terms) {
        return terms.stream()
                .allMatch(term -> term.cell().kind().isWhole() && !operand(term).isMissing());
    }

    /** Whether some figures of the documents were deduced. */
    public boolean areDeduced() {
        return deduced;
    }

    /** A term with what stands in its cell, and where. */
    public Operand operand(Term term) {
        Figures of = array(term.document()).figures();
        return new Operand(
                term.document(),
                term.cell(),
                of.value(term.cell()),
                of instanceof Draft draft ? draft.source(term.cell()) : Optional.empty());
    }
}
