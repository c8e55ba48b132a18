package org.ogireport.portal.county;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.collection.Organ;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Findings;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsJson;
import org.springframework.stereotype.Service;

/** Takes reports in: checks them with the report of the year before that counts, and keeps them with what was found. */
@Service
public class Reception {
    private final SubmissionStore submissions;
    private final RosterStore organs;
    private final Checker checker;
    private final Clock clock;

    Reception(SubmissionStore submissions, RosterStore organs, Checker checker, Clock clock) {
        this.submissions = submissions;
        this.organs = organs;
        this.checker = checker;
        this.clock = clock;
    }

    /**
     * Takes a report in. Findings do not keep it out; whoever decides on it sees them.
     *
     * @param report the report, complete or not
     * @return the submission; empty where the report does not say of what organ and year it is
     */
    public Optional<Submission> receive(Draft report) {
        if (report.authority().isEmpty() || report.year().isEmpty()) {
            return Optional.empty();
        }
        String organ = organ(report.authority().get().name());
        int year = report.year().getAsInt();
        Findings findings = check(organ, report);
        String told =
                FindingsJson.render(List.of(new CheckedReport(organ, report, findings, List.of())), Locale.CHINESE);
        return Optional.of(submissions.submit(organ, year, report, findings.conclusion(), told));
    }

    /**
     * What is found in a report.
     *
     * @param organ the organ's name of today
     * @param report the report
     * @return the findings of today
     */
    public Findings check(String organ, Draft report) {
        Circumstances today = Circumstances.NONE.withToday(LocalDate.now(clock));
        Optional<Draft> before = report.year().isEmpty()
                ? Optional.empty()
                : submissions.accepted(organ, report.year().getAsInt() - 1).map(Submission::draft);
        return checker.check(
                report,
                before.map(earlier -> today.withPrevious(named(earlier, report.authority())))
                        .orElse(today));
    }

    /** The earlier report under the later name: the roster says that it is the same organ. */
    private static Draft named(Draft earlier, Optional<Authority> name) {
        return name.map(later -> earlier.toBuilder().authority(later).build()).orElse(earlier);
    }

    /** An organ's name of today where the roster knows it, else the name that the report gives. */
    private String organ(String name) {
        return organs.roster().organ(name).map(Organ::name).orElse(name);
    }
}
