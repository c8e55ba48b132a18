package org.ogireport.testing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.equation.DocumentRole;
import org.ogireport.validation.equation.Equation;
import org.ogireport.validation.equation.Relation;
import org.ogireport.validation.equation.Term;

/** What a changed number breaks, reckoned here and not by the checker that broken reports are made to test. */
final class Reckoning {
    private final BrokenReport documents;
    private final Map<Cell, List<Equation>> equations;

    private Reckoning(BrokenReport documents, Map<Cell, List<Equation>> equations) {
        this.documents = documents;
        this.equations = equations;
    }

    /** By the equations of a catalogue over the documents that are there. */
    static Reckoning of(RuleCatalogue catalogue, BrokenReport documents) {
        Map<Cell, List<Equation>> equations = new HashMap<>();
        catalogue.rules().stream()
                .flatMap(rule -> rule
                        .equations(
                                documents.report().layout(), documents.report().layout())
                        .stream())
                .filter(equation -> equation.terms().stream().allMatch(term -> isThere(documents, term)))
                .forEach(equation -> cells(equation)
                        .forEach(cell -> equations.merge(
                                cell,
                                List.of(equation),
                                (some, more) -> Stream.of(some, more)
                                        .flatMap(List::stream)
                                        .toList())));
        return new Reckoning(documents, equations);
    }

    private static boolean isThere(BrokenReport documents, Term term) {
        return switch (term.document()) {
            case REPORT -> true;
            case PREVIOUS -> documents.circumstances().previous().isPresent();
            case CHILDREN -> !documents.children().isEmpty();
        };
    }

    /** The report's own cells. */
    static Stream<Cell> cells(Equation equation) {
        return equation.terms().stream()
                .filter(term -> term.document() == DocumentRole.REPORT)
                .map(Term::cell);
    }

    /** How many equations a number in a cell breaks, if it breaks this one. */
    OptionalLong broken(Equation equation, Cell cell, CellValue number) {
        Draft changed = documents.report().with(cell, number);
        return holds(equation, changed)
                ? OptionalLong.empty()
                : OptionalLong.of(equations.getOrDefault(cell, List.of()).stream()
                        .filter(other -> !holds(other, changed))
                        .count());
    }

    private boolean holds(Equation equation, Draft report) {
        int compared = sum(equation.left(), report).compareTo(sum(equation.right(), report));
        return equation.relation() == Relation.EQUAL ? compared == 0 : compared <= 0;
    }

    private BigDecimal sum(List<Term> terms, Draft report) {
        return terms.stream()
                .flatMap(term -> documents(term, report)
                        .map(document -> document.value(term.cell()).number().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Draft> documents(Term term, Draft report) {
        return switch (term.document()) {
            case REPORT -> Stream.of(report);
            case PREVIOUS -> documents.circumstances().previous().stream();
            case CHILDREN -> documents.children().stream();
        };
    }
}
