package org.ogireport.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.testing.Exports.UnreadException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;

/**
 * One thing that a producer is given.
 *
 * @param name what it is
 * @param kind what may become of it
 * @param input the report or draft
 */
record ProducerCase(String name, Kind kind, Draft input) {
    enum Kind {
        VALID,
        BROKEN,
        DRAFT
    }

    /** What a producer did with its input. */
    sealed interface Outcome permits Answer, Unmet {}

    /** Nothing that the contract objects to. */
    enum Answer implements Outcome {
        EXPORTED,
        REFUSED,
        /** The producer has no drafts. */
        UNSUPPORTED
    }

    /** A demand that is not met, and how; in what both differ is told when asked for. */
    record Unmet(Demand demand, String detail, Supplier<Optional<Difference>> difference) implements Outcome {
        Unmet(Demand demand, String detail) {
            this(demand, detail, Optional::empty);
        }
    }

    /** What the producer does with the input. */
    Outcome check(Producer producer) {
        return check(producer, input);
    }

    /** A demand that is not met, with the smallest input found that shows it. */
    ConformanceReport.Failure failure(Producer producer, Unmet unmet, Shrinker.Bound bound) {
        AtomicReference<Unmet> shown = new AtomicReference<>(unmet);
        Draft smallest = Shrinker.shrink(input, kind == Kind.VALID, bound, draft -> {
            Outcome outcome = check(producer, draft);
            if (outcome instanceof Unmet same && same.demand() == unmet.demand()) {
                shown.set(same);
                return true;
            }
            return false;
        });
        return new ConformanceReport.Failure(
                name,
                unmet.demand(),
                shown.get().detail(),
                shown.get().difference().get(),
                smallest);
    }

    Outcome check(Producer producer, Draft draft) {
        try {
            return kind == Kind.DRAFT ? checkDraft(producer, draft) : checkReport(producer, draft);
        } catch (RefusedException e) {
            return kind == Kind.VALID
                    ? new Unmet(Demand.IS_EXPORTED, "it is refused: " + e.getMessage())
                    : Answer.REFUSED;
        } catch (Exception | AssertionError | StackOverflowError e) {
            return new Unmet(Demand.IS_EXPORTED, e.toString());
        }
    }

    private static Outcome checkReport(Producer producer, Draft draft) throws Exception {
        AnnualReport report = draft.toReport(BlankPolicy.REFUSE).orElseThrow();
        Draft input = Draft.of(report);
        byte[] document = producer.export(report);
        Draft read;
        try {
            read = Exports.read(producer.format(), document, input, true);
        } catch (UnreadException e) {
            return new Unmet(Demand.IS_READ, String.valueOf(e.getMessage()));
        }
        if (!read.equals(input)) {
            String findings = findingsBetween(input, read);
            return new Unmet(
                    findings.isEmpty() ? Demand.EQUALS_INPUT : Demand.HAS_SAME_FINDINGS,
                    findings,
                    () -> Difference.between(input, read));
        }
        Optional<byte[]> canonical = Exports.canonical(producer.format(), report);
        int at = canonical.map(bytes -> Arrays.mismatch(bytes, document)).orElse(-1);
        return producer.isCanonical() && at >= 0
                ? new Unmet(
                        Demand.IS_CANONICAL, "", () -> canonical.map(bytes -> Difference.ofBytes(bytes, document, at)))
                : Answer.EXPORTED;
    }

    private static Outcome checkDraft(Producer producer, Draft draft) throws Exception {
        Optional<byte[]> document = producer.exportDraft(draft);
        if (document.isEmpty()) {
            return Answer.UNSUPPORTED;
        }
        try {
            Draft read = Exports.read(producer.format(), document.get(), draft, false);
            return read.equals(draft)
                    ? Answer.EXPORTED
                    : new Unmet(Demand.BLANKS_STAY_BLANK, "", () -> Difference.between(draft, read));
        } catch (UnreadException e) {
            return new Unmet(Demand.IS_READ, String.valueOf(e.getMessage()));
        }
    }

    /** The rules that are broken somewhere in one report and not there in the other; empty where there are none. */
    private static String findingsBetween(Draft expected, Draft actual) {
        List<Finding> before = Checker.standard().check(expected).list();
        List<Finding> after = Checker.standard().check(actual).list();
        String lost = rules(before, after);
        String gained = rules(after, before);
        if (lost.isEmpty() && gained.isEmpty()) {
            return "";
        }
        return lost.isEmpty()
                ? "breaks " + gained
                : "no longer breaks " + lost + (gained.isEmpty() ? "" : ", breaks " + gained);
    }

    private static String rules(List<Finding> findings, List<Finding> others) {
        return findings.stream()
                .filter(finding -> others.stream()
                        .noneMatch(other ->
                                other.rule() == finding.rule() && other.cells().equals(finding.cells())))
                .map(finding -> finding.rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
