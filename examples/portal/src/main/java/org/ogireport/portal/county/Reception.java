package org.ogireport.portal.county;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.collection.Organ;
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
        Findings findings = check(report);
        String told =
                FindingsJson.render(List.of(new CheckedReport(organ, report, findings, List.of())), Locale.CHINESE);
        return Optional.of(submissions.submit(organ, year, report, findings.conclusion(), told));
    }

    /**
     * What is found in a report that is compared with the one of the year before that counts.
     *
     * @param report the report
     * @return the findings of today
     */
    public Findings check(Draft report) {
        return check(report, before(report));
    }

    /**
     * What is found in a report.
     *
     * @param report the report
     * @param before the report of the year before, if there is one
     * @return the findings of today
     */
    public Findings check(Draft report, Optional<Draft> before) {
        return checker.check(report, circumstances(before));
    }

    /**
     * What is known besides a report.
     *
     * @param before the report of the year before, if there is one
     * @return that, and the day
     */
    public Circumstances circumstances(Optional<Draft> before) {
        Circumstances today = Circumstances.NONE.withToday(LocalDate.now(clock));
        return before.map(today::withPrevious).orElse(today);
    }

    /**
     * An organ's report of the year before that counts, under the name that the later one gives: the roster says that it is
     * the same organ.
     *
     * @param report the later report
     * @return the earlier one, or empty where none was accepted
     */
    public Optional<Draft> before(Draft report) {
        return report.year().isEmpty()
                ? Optional.empty()
                : report.authority()
                        .flatMap(name -> submissions
                                .accepted(organ(name.name()), report.year().getAsInt() - 1)
                                .map(earlier -> earlier.draft().toBuilder()
                                        .authority(name)
                                        .build()));
    }

    /** An organ's name of today where the roster knows it, else the name that the report gives. */
    private String organ(String name) {
        return organs.roster().organ(name).map(Organ::name).orElse(name);
    }
}
