package org.ogireport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Findings;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.RunningCheck;
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
    static final Checker ARITHMETIC = new Checker(
            new RuleCatalogue(RuleCatalogue.standard().rules().stream()
                    .filter(rule -> rule.isArithmetic())
                    .toList()),
            RulePolicy.NONE);

    @Param({"SHORT", "LONG"})
    public Sample sample;

    private final RunningCheck page = Checker.standard().running(Circumstances.NONE.asPartial());
    private @Nullable Draft draft;

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
        if (draft == null) {
            draft = Draft.of(sample.report());
        }
        Cell cell = draft.cells().get(20);
        return page.check(draft.with(cell, 7));
    }
}
