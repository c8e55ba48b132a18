package org.ogireport.national;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Roster;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;

/**
 * Reports as the library gathers and checks them, all at once or those of one organ. N4, which looks for a text among all
 * reports of a year, is left out: it alone needs more than one organ's.
 *
 * @param gathering the reports
 * @param inspection what was found in them
 * @param coverage who has reported
 */
public record Settled(Gathering gathering, Inspection inspection, List<Coverage.Line> coverage)
        implements AutoCloseable {
    private static final Checker CHECKER = new Checker(RuleCatalogue.standard(), RulePolicy.NONE.disable("N4"));

    /** Gathers and checks. */
    public static Settled of(Stream<? extends ReadInput> inputs, Roster roster, List<Integer> years) {
        Gathering gathering = Gathering.of(inputs, roster);
        Inspection inspection = Inspection.of(gathering, CHECKER, Circumstances.NONE);
        return new Settled(
                gathering, inspection, Coverage.of(gathering, inspection, years).lines());
    }

    /** The same without lines of the coverage that are another's. */
    Settled keeping(Predicate<Coverage.Line> lines) {
        return new Settled(
                gathering, inspection, coverage.stream().filter(lines).toList());
    }

    @Override
    public void close() {
        gathering.close();
    }
}
