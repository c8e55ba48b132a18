package org.ogireport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a report without a fault to what the rules say. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Checking {
    private static final Checker ARITHMETIC = new Checker(
            new RuleCatalogue(RuleCatalogue.standard().rules().stream()
                    .filter(rule -> rule.isArithmetic())
                    .toList()),
            RulePolicy.NONE);

    @Param({"SHORT", "LONG"})
    public Sample sample;

    @Benchmark
    public Findings arithmetic() {
        return ARITHMETIC.check(sample.report());
    }

    @Benchmark
    public Findings catalogue() {
        return Checker.standard().check(sample.report());
    }

    /** After a key was pressed in a form page: one cell of a draft changes, and all is checked. */
    @Benchmark
    public Findings keyPress() {
        Draft draft = Draft.of(sample.report());
        Cell cell = draft.cells().get(20);
        return Checker.standard().check(draft.with(cell, 7));
    }
}
