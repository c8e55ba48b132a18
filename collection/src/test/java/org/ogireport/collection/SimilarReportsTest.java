package org.ogireport.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

class SimilarReportsTest {
    private static String text(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('人' + random.nextInt(3000)));
        }
        return text.toString();
    }

    private static Draft saying(String organ, int year, String text) {
        return Drafts.of(organ, year, 0).toBuilder()
                .overview(Narrative.of(text))
                .build();
    }

    private static Gathering gather(Draft... drafts) {
        return Gathering.of(
                Stream.of(drafts).map(draft -> new ReadReport(draft.title().orElseThrow(), draft, List.of())),
                Roster.NONE);
    }

    @Test
    void the_share_is_estimated_to_a_few_hundredths() {
        for (int percent : List.of(0, 30, 50, 80, 100)) {
            int common = 4000 * percent / 100;
            String own = text(1, common) + text(2, 4000 - common);
            String other = text(1, common) + text(3, 4000 - common);
            TextSignature one = TextSignature.of(saying("甲局", 2023, own)).orElseThrow();
            TextSignature two = TextSignature.of(saying("乙局", 2023, other)).orElseThrow();
            assertEquals(percent / 100.0, one.shareIn(two), 0.13, percent + "%");
        }
    }

    @Test
    void a_text_that_is_copied_whole_into_a_longer_one_is_found() {
        String copied = text(1, 800);
        try (Gathering gathering = gather(
                saying("甲局", 2023, copied),
                saying("乙局", 2023, copied + text(2, 3000)),
                saying("丙局", 2023, text(3, 3000)),
                saying("丁局", 2022, copied))) {
            SimilarReports similar = SimilarReports.of(gathering, 0.35);
            List<SimilarReports.Match> matches =
                    similar.of(gathering.report("甲局", 2023).orElseThrow());
            assertEquals(
                    List.of("乙局"),
                    matches.stream().map(match -> match.other().organ()).toList());
            assertTrue(matches.get(0).share() > 0.7, matches.toString());
            assertEquals(List.of(), similar.of(gathering.report("丙局", 2023).orElseThrow()));
        }
    }

    @Test
    void a_copy_of_a_sibling_is_found_by_the_rule_that_weighs_it() {
        String copied = text(1, 1500);
        try (Gathering gathering =
                gather(saying("甲局", 2023, copied), saying("乙局", 2023, copied), saying("丙局", 2023, text(3, 1500)))) {
            Inspection inspection = Inspection.of(gathering, Checker.standard(), Circumstances.NONE);
            List<String> copies = inspection.reports().stream()
                    .filter(report -> report.findings().stream()
                            .anyMatch(finding -> finding.rule().id().equals("N4")))
                    .map(report -> report.report().organ())
                    .toList();
            assertEquals(List.of("乙局", "甲局"), copies);
        }
    }

    @Test
    void what_is_too_short_to_tell_is_like_nothing() {
        assertTrue(TextSignature.of(Drafts.of("甲局", 2023, 0)).isEmpty());
    }

    @Test
    void every_pair_is_compared_as_if_each_were_alone() {
        List<TextSignature> signatures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String own = text(100 + i % 7, 50 * (i % 9)) + text(i, 600);
            signatures.add(TextSignature.of(saying("甲局", 2023, own)).orElseThrow());
        }
        CommonBins bins = new CommonBins(signatures);
        for (TextSignature one : signatures) {
            int[] same = bins.with(one);
            for (int other = 0; other < same.length; other++) {
                assertEquals(one.shareIn(signatures.get(other)), one.shareIn(signatures.get(other), same[other]));
            }
        }
    }
}
