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
 * Reports as the library gathers and checks them: all at once, those of one organ, or those of one year.
 *
 * @param gathering the reports
 * @param inspection what was found in them
 * @param coverage who has reported
 */
public record Settled(Gathering gathering, Inspection inspection, List<Coverage.Line> coverage)
        implements AutoCloseable {
    /** The rule that holds a report's text against those of other organs. */
    private static final Checker COPIES = new Checker(
            new RuleCatalogue(RuleCatalogue.standard().rule("N4").stream().toList()), RulePolicy.NONE);

    /** Gathers and checks. */
    public static Settled of(Stream<? extends ReadInput> inputs, Roster roster, List<Integer> years) {
        return of(inputs, roster, years, Checker.standard());
    }

    /** Gathers the reports of a year, and looks for one organ's text in another's. */
    static Settled copies(Stream<? extends ReadInput> inputs, Roster roster) {
        return of(inputs, roster, List.of(), COPIES);
    }

    private static Settled of(Stream<? extends ReadInput> inputs, Roster roster, List<Integer> years, Checker checker) {
        Gathering gathering = Gathering.of(inputs, roster);
        Inspection inspection = Inspection.of(gathering, checker, Circumstances.NONE);
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
