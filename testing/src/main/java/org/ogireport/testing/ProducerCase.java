package org.ogireport.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportReadException;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;

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

    /** A demand that is not met, and how. */
    record Unmet(Demand demand, String detail) {}

    /** The first demand that the producer does not meet. */
    Optional<Unmet> check(Producer producer) {
        return check(producer, input);
    }

    /** The smallest input found that shows that the same demand is not met. */
    Draft smallest(Producer producer, Demand demand) {
        return Shrinker.shrink(
                input,
                kind == Kind.VALID,
                draft -> check(producer, draft)
                        .filter(unmet -> unmet.demand() == demand)
                        .isPresent());
    }

    Optional<Unmet> check(Producer producer, Draft draft) {
        try {
            return kind == Kind.DRAFT ? checkDraft(producer, draft) : checkReport(producer, draft);
        } catch (RefusedException e) {
            return kind == Kind.VALID
                    ? unmet(Demand.IS_EXPORTED, "it is refused: " + e.getMessage())
                    : Optional.empty();
        } catch (Exception e) {
            return unmet(Demand.IS_EXPORTED, e.toString());
        }
    }

    private static Optional<Unmet> checkReport(Producer producer, Draft draft) throws Exception {
        AnnualReport report = draft.toReport(BlankPolicy.REFUSE).orElseThrow();
        boolean json = producer.format() == Producer.Format.JSON;
        byte[] document = producer.export(report);
        AnnualReport read;
        try {
            read = json ? ReportJson.read(document) : ReportXml.read(document);
        } catch (ReportReadException e) {
            return unmet(Demand.IS_READ, e.message(Locale.ENGLISH));
        }
        if (!read.equals(report)) {
            return unmet(Demand.EQUALS_INPUT, difference(draft, read.toDraft()));
        }
        if (!Checker.standard().check(read).equals(Checker.standard().check(report))) {
            return unmet(
                    Demand.HAS_SAME_FINDINGS, Checker.standard().check(read).toString());
        }
        byte[] canonical = json ? ReportJson.write(report) : ReportXml.write(report);
        int at = Arrays.mismatch(canonical, document);
        return producer.isCanonical() && at >= 0
                ? unmet(Demand.IS_CANONICAL, "the bytes differ from offset " + at)
                : Optional.empty();
    }

    private static Optional<Unmet> checkDraft(Producer producer, Draft draft) throws Exception {
        Optional<byte[]> document = producer.exportDraft(draft);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        try {
            Draft read = producer.format() == Producer.Format.JSON
                    ? ReportJson.readDraft(document.get())
                    : ReportXml.readDraft(document.get());
            String difference = difference(draft, read);
            return difference.isEmpty() ? Optional.empty() : unmet(Demand.BLANKS_STAY_BLANK, difference);
        } catch (ReportReadException e) {
            return unmet(Demand.IS_READ, e.message(Locale.ENGLISH));
        }
    }

    /** The first cell, or else the part of the prose, in which two reports differ. */
    private static String difference(Draft expected, Draft actual) {
        if (expected.layout() != actual.layout()) {
            return "the tables are those of " + actual.layout() + ", not of " + expected.layout();
        }
        for (Cell cell : expected.cells()) {
            if (!expected.value(cell).equals(actual.value(cell))) {
                return cell.path() + " is " + shown(actual, cell) + ", not " + shown(expected, cell);
            }
        }
        return expected.equals(actual) ? "" : "what is not a figure differs";
    }

    private static String shown(Draft draft, Cell cell) {
        return draft.value(cell).isBlank() ? "blank" : draft.value(cell).toString();
    }

    private static Optional<Unmet> unmet(Demand demand, String detail) {
        return Optional.of(new Unmet(demand, detail));
    }
}
