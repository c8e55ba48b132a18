package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;

/** The search for the smallest report that shows a failure ends in time, however long the report and whatever fails. */
class SmallestReportTest {
    private static final Contact CONTACT = new Contact("办公室", "人民路1号", "100000", "010-1", "gk@example.gov.cn", "010-2");

    /** How a system exports a report. */
    private interface Export {
        byte[] of(AnnualReport report) throws Exception;
    }

    private record ExportingJson(Export exports) implements Producer {
        @Override
        public Format format() {
            return Format.JSON;
        }

        @Override
        public byte[] export(AnnualReport report) throws Exception {
            return exports.of(report);
        }
    }

    /** A report with a contact, and prose as long as it can be or with thirty paragraphs in each part. */
    private static Draft given(Profile profile) {
        Draft report = Draft.of(ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), profile));
        Narrative prose = profile == Profile.LONG_PROSE
                ? report.overview()
                : new Narrative(Collections.nCopies(30, "推进政务公开，内容还不够全面，下一步按月检查改进。"));
        return report.toBuilder()
                .preface(new Preface(prose, null, null, null, CONTACT))
                .overview(prose)
                .problems(prose)
                .build();
    }

    /** What the failure is shown by, if there is time. */
    private static Draft smallest(Export export) {
        Producer system = new ExportingJson(export);
        ProducerCase city = new ProducerCase("CITY", ProducerCase.Kind.VALID, given(Profile.CITY));
        return city.failure(
                        system,
                        (ProducerCase.Unmet) city.check(system),
                        new Shrinker.Bound(5_000, Duration.ofMinutes(1)))
                .smallest();
    }

    private static byte[] exported(AnnualReport report, String written, String instead) {
        return ReportJson.writeString(report).replaceAll(written, instead).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_fax_that_is_dropped_behind_another_line_is_shown_by_a_character_of_each_and_no_prose() {
        Draft smallest = smallest(report -> exported(report, ",\"fax\":\"[^\"]*\"", ""));
        assertEquals(Narrative.EMPTY, smallest.preface().prose());
        assertEquals(
                new Contact(null, null, null, null, "n", "2"),
                smallest.preface().contact());
        assertEquals(Narrative.EMPTY, smallest.problems());
    }

    @Test
    void paragraphs_that_are_lost_after_the_first_are_shown_by_two_empty_ones() {
        Draft smallest = smallest(SmallestReportTest::withFirstProblem);
        assertEquals(List.of("", ""), smallest.problems().paragraphs());
        assertEquals(Narrative.EMPTY, smallest.overview());
    }

    private static byte[] withFirstProblem(AnnualReport report) {
        Draft.Builder builder = Draft.of(report).toBuilder();
        report.problems().paragraphs().stream().findFirst().ifPresent(first -> builder.problems(Narrative.of(first)));
        return ReportJson.write(builder.build().toReport(BlankPolicy.REFUSE).orElseThrow());
    }

    @Test
    void the_search_ends_in_time_whether_the_fax_is_dropped_or_paragraphs_are_joined_to_one_too_long_to_be_read() {
        assertEquals(Demand.EQUALS_INPUT, endsInTime(report -> exported(report, ",\"fax\":\"[^\"]*\"", "")));
        assertEquals(Demand.IS_READ, endsInTime(report -> exported(report, "。\",\"（", "。（")));
    }

    private static Demand endsInTime(Export export) {
        Producer system = new ExportingJson(export);
        ProducerCase longProse = new ProducerCase("LONG_PROSE", ProducerCase.Kind.VALID, given(Profile.LONG_PROSE));
        ProducerCase.Unmet unmet = (ProducerCase.Unmet) longProse.check(system);
        Shrinker.Bound bound = new Shrinker.Bound(5_000, Duration.ofMillis(Extent.of(200, 3_000)));
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> longProse.failure(system, unmet, bound))
                .demand();
    }

    @Test
    void a_last_character_that_is_lost_is_shown_by_itself() {
        Draft smallest = smallest(report -> exported(report, "。\"", "\""));
        Stream.of(smallest.preface().prose(), smallest.overview(), smallest.problems(), smallest.otherMatters())
                .forEach(prose -> assertTrue(List.of("", "。").contains(prose.text()), prose.text()));
    }

    @Test
    void an_export_that_fails_for_smaller_reports_is_shown_by_one_for_which_it_does_not() {
        Draft smallest = smallest(report -> {
            if (report.problems().paragraphs().isEmpty()) {
                throw new IllegalStateException("no problem");
            }
            return exported(report, ",\"fax\":\"[^\"]*\"", "");
        });
        assertEquals(List.of(""), smallest.problems().paragraphs());
        assertEquals(Narrative.EMPTY, smallest.overview());
    }

    @Test
    void the_search_begins_no_further_try_when_the_tries_or_the_time_are_used_up() {
        AtomicInteger tries = new AtomicInteger();
        Shrinker.shrink(
                given(Profile.CITY),
                true,
                new Shrinker.Bound(50, Duration.ofMinutes(1)),
                draft -> tries.incrementAndGet() < 0);
        assertEquals(50, tries.get());

        AtomicInteger slow = new AtomicInteger();
        Shrinker.shrink(given(Profile.CITY), true, new Shrinker.Bound(50, Duration.ofMillis(20)), draft -> {
            long end = System.nanoTime() + Duration.ofMillis(30).toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return slow.incrementAndGet() < 0;
        });
        assertEquals(1, slow.get());
    }
}
