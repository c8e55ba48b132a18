package org.ogireport.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;

/** A rule made ready for the tables of one layout. */
final class CompiledRule {
    private final Rule rule;
    private final Layout layout;
    private final List<CompiledEquation> equations;

    CompiledRule(Rule rule, Layout layout) {
        this.rule = rule;
        this.layout = layout;
        this.equations = rule.equations(layout).stream()
                .map(equation -> new CompiledEquation(equation, layout))
                .toList();
    }

    void evaluate(Numbers numbers, Function<Cell, Place> places, Consumer<Finding> findings) {
        List<Cell> cells = layout.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (rule.refuses(numbers.value(i))) {
                findings.accept(new Finding(
                        rule, rule.severity(), Verdict.VIOLATED, List.of(places.apply(cells.get(i))), List.of()));
            }
        }
        for (CompiledEquation equation : equations) {
            Verdict verdict = equation.evaluate(numbers);
            if (verdict != Verdict.HOLDS) {
                findings.accept(new Finding(
                        rule,
                        verdict == Verdict.VIOLATED ? rule.severity() : Severity.INFO,
                        verdict,
                        equation.source().left().stream().map(places).toList(),
                        equation.source().right().stream().map(places).toList()));
            }
        }
    }
}
