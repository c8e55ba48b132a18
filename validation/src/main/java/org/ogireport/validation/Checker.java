package org.ogireport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;

/**
 * Runs rules over reports and drafts. The result depends on the document and the rules alone, never on the locale, the
 * time zone or the clock.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Checker {
    private static final Checker STANDARD = new Checker(RuleCatalogue.standard());

    private final RuleCatalogue catalogue;
    private final Map<Layout, List<CompiledRule>> compiled = new ConcurrentHashMap<>();

    /**
     * A checker of the rules given.
     *
     * @param catalogue the rules
     */
    public Checker(RuleCatalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue: must not be null");
    }

    /**
     * The checker of this library's rules.
     *
     * @return the checker
     */
    public static Checker standard() {
        return STANDARD;
    }

    /**
     * Checks a report.
     *
     * @param report the report
     * @return what was found
     */
    public Findings check(AnnualReport report) {
        return check(report, cell -> null);
    }

    /**
     * Checks a draft, complete or not. An arithmetic rule is violated only if no number in the missing cells could
     * satisfy it, holds only if no cell is missing, and is undetermined otherwise.
     *
     * @param draft the draft
     * @return what was found, with the places in the source document where they are known
     */
    public Findings check(Draft draft) {
        return check(draft, cell -> draft.source(cell).orElse(null));
    }

    private Findings check(Figures figures, Function<Cell, @Nullable Source> sources) {
        Numbers numbers = new Numbers(figures);
        List<Finding> findings = new ArrayList<>();
        for (CompiledRule rule : compiled.computeIfAbsent(figures.layout(), this::compile)) {
            rule.evaluate(numbers, cell -> new Place(cell, figures.value(cell), sources.apply(cell)), findings::add);
        }
        List<Finding> found = List.copyOf(findings);
        return new Findings(found, () -> RootCauses.of(figures, equations(figures.layout()), found));
    }

    private List<Equation> equations(Layout layout) {
        return catalogue.rules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .flatMap(rule -> rule.equations(layout).stream())
                .toList();
    }

    private List<CompiledRule> compile(Layout layout) {
        return catalogue.rules().stream()
                .map(rule -> new CompiledRule(rule, layout))
                .toList();
    }
}
