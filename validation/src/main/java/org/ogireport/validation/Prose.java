package org.ogireport.validation;

import java.util.Optional;
import java.util.OptionalInt;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;

/** What a report or draft says besides its figures. */
record Prose(
        OptionalInt year,
        Optional<Authority> authority,
        Narrative overview,
        Narrative problems,
        Narrative otherMatters) {
    static Prose of(AnnualReport report) {
        return new Prose(
                OptionalInt.of(report.year()),
                Optional.of(report.authority()),
                report.overview(),
                report.problems(),
                report.otherMatters());
    }

    static Prose of(Draft draft) {
        return new Prose(draft.year(), draft.authority(), draft.overview(), draft.problems(), draft.otherMatters());
    }
}
