package org.ogireport.portal.sample;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ogireport.collection.Organ;
import org.ogireport.collection.ReportSum;
import org.ogireport.collection.Roster;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.portal.county.Reception;
import org.ogireport.portal.county.RosterStore;
import org.ogireport.portal.county.Submission;
import org.ogireport.portal.county.SubmissionState;
import org.ogireport.portal.county.SubmissionStore;
import org.ogireport.testing.ReportGenerator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * A county that does not exist, with its reports of four years, for a portal without a roster where {@code portal.sample} is
 * set. Of the last year one report is missing, one was returned, one awaits a decision; the county's own report of the year
 * before disagrees with the sum in one cell.
 */
@Component
@ConditionalOnBooleanProperty("portal.sample")
class SampleCounty implements ApplicationRunner {
    private static final String COUNTY = "示例县人民政府";
    private static final List<String> ORGANS =
            List.of("示例县教育局", "示例县公安局", "示例县民政局", "示例县财政局", "示例县自然资源局", "示例县卫生健康局", "示例县城关镇人民政府", "示例县河口乡人民政府");
    private static final int RETURNED = 1;
    private static final int MISSING = 2;
    private static final int WAITING = 3;
    private static final int YEARS = 4;

    /** What an organ like these receives at most in a year. */
    private static final long MOST_REQUESTS = 300;

    /** Makes seeds that follow each other as different as random ones are. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final RosterStore organs;
    private final SubmissionStore submissions;
    private final Reception reception;
    private final Clock clock;

    SampleCounty(RosterStore organs, SubmissionStore submissions, Reception reception, Clock clock) {
        this.organs = organs;
        this.submissions = submissions;
        this.reception = reception;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organs.roster().isEmpty() || !submissions.latest().isEmpty()) {
            return;
        }
        organs.replace(Roster.of(Stream.concat(Stream.of(COUNTY), ORGANS.stream())
                .map(name -> new Organ(name, List.of(), null, null, null, null))
                .toList()));
        int last = LocalDate.now(clock).getYear() - 1;
        List<List<Draft>> series = IntStream.range(0, ORGANS.size())
                .mapToObj(organ -> series(organ, last))
                .toList();
        List<AnnualReport> above = ReportGenerator.seeded(SPREAD).series(last - YEARS + 1, last);
        for (int i = 0; i < YEARS; i++) {
            int year = i;
            List<Draft> below = series.stream().map(each -> each.get(year)).toList();
            boolean isLast = year == YEARS - 1;
            for (int organ = 0; organ < below.size(); organ++) {
                handIn(below.get(organ), isLast ? organ : -1);
            }
            if (!isLast) {
                Draft own = summedUp(Draft.of(above.get(year)), below);
                handIn(year == YEARS - 2 ? oneMore(own, Row.LICENSING.cell(Column.DECISIONS)) : own, -1);
            }
        }
    }

    /** The first made-up series that an organ of a county could have. */
    private static List<Draft> series(int organ, int last) {
        return LongStream.iterate(100L * organ, seed -> seed + 1)
                .mapToObj(seed -> ReportGenerator.seeded(seed * SPREAD).series(last - YEARS + 1, last))
                .filter(each -> each.stream()
                        .mapToLong(report -> report.requests().newlyReceived().total())
                        .allMatch(requests -> requests > 0 && requests <= MOST_REQUESTS))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(report -> named(Draft.of(report), ORGANS.get(organ)))
                .toList();
    }

    private static Draft named(Draft report, String organ) {
        return report.toBuilder()
                .authority(Authority.of(organ))
                .title(organ + report.year().orElseThrow() + "年政府信息公开工作年度报告")
                .preface(Preface.EMPTY)
                .build();
    }

    private static Draft summedUp(Draft report, List<Draft> below) {
        ReportSum sum = ReportSum.ZERO;
        for (Draft each : below) {
            sum = sum.add(each);
        }
        Draft total = sum.toDraft();
        Draft.Builder own = named(report, COUNTY).toBuilder().overview(Narrative.of("本县各级行政机关依法公开政府信息，办理公开申请。"));
        total.cells().stream().filter(Cell::isAdditive).forEach(cell -> own.set(cell, total.value(cell)));
        return own.build();
    }

    private static Draft oneMore(Draft report, Cell cell) {
        return report.with(
                cell,
                report.value(cell).number().map(BigDecimal::longValueExact).orElseThrow() + 1);
    }

    private void handIn(Draft report, int inLastYear) {
        switch (inLastYear) {
            case MISSING -> {}
            case RETURNED -> returned(report);
            case WAITING -> {
                returned(report);
                reception.receive(report);
            }
            default ->
                submissions.decide(reception.receive(report).orElseThrow().id(), SubmissionState.ACCEPTED, "");
        }
    }

    /** With a total that is wrong. */
    private void returned(Draft report) {
        Submission wrong = reception
                .receive(oneMore(report, Row.HANDLED_TOTAL.cell(Column.NATURAL_PERSONS)))
                .orElseThrow();
        submissions.decide(wrong.id(), SubmissionState.RETURNED, "请按核对意见改正后重新报送。");
    }
}
