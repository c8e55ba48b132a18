package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;

/** N4: the text is not last year's, nor that of an organ beside it. */
class SimilarityTest {
    /** Han characters without meaning, the same for the same seed. */
    private static String text(int seed, int length) {
        Random random = new Random(seed);
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf((char) (0x4E00 + 0x100 + random.nextInt(2_000))))
                .collect(Collectors.joining());
    }

    private static Draft report(String overview) {
        return SoundReport.builder().overview(Narrative.of(overview)).build();
    }

    private static Draft lastYear(String overview) {
        return SoundReport.lastYear().overview(Narrative.of(overview)).build();
    }

    @Test
    void more_than_half_of_last_years_text_is_a_warning() {
        String copied = text(1, 400);
        assertEquals("WARNING", SoundReport.of("N4", report("收到12件。" + copied), lastYear("收到99件。" + copied)));
    }

    @Test
    void less_than_half_of_it_or_a_short_text_is_not() {
        assertEquals(
                "", SoundReport.of("N4", report(text(1, 150) + text(2, 450)), lastYear(text(1, 150) + text(3, 450))));
        String copied = text(1, 100);
        assertEquals("", SoundReport.of("N4", report(copied), lastYear(copied)));
    }

    @Test
    void what_every_report_takes_from_the_regulations_is_no_copy() {
        String phrase = "认真贯彻《中华人民共和国政府信息公开条例》，推进主动公开政府信息、依申请公开。";
        Draft report = SoundReport.builder()
                .overview(Narrative.of(phrase.repeat(60) + text(2, 10)))
                .problems(Narrative.of(text(4, 10)))
                .build();
        Draft lastYear = SoundReport.lastYear()
                .overview(Narrative.of(phrase.repeat(60) + text(3, 10)))
                .problems(Narrative.of(text(5, 10)))
                .build();
        assertEquals("", SoundReport.of("N4", report, lastYear));
    }

    @Test
    void a_copy_of_an_organ_beside_it_is_a_warning() {
        String copied = text(1, 400);
        Circumstances beside = Circumstances.NONE.withSiblings(List.of(SoundReport.builder()
                .authority(Authority.of("淮安市洪泽区民政局"))
                .overview(Narrative.of(copied))
                .build()));
        assertEquals("WARNING", SoundReport.of("N4", Checker.standard().check(report(copied), beside)));
    }

    @Test
    void a_report_among_those_beside_it_is_no_copy_of_itself() {
        Draft report = report(text(1, 400));
        assertEquals(
                "",
                SoundReport.of(
                        "N4", Checker.standard().check(report, Circumstances.NONE.withSiblings(List.of(report)))));
    }

    @Test
    void the_threshold_is_the_policys() {
        Draft report = report(text(1, 400) + text(2, 100));
        Circumstances previous = Circumstances.NONE.withPrevious(lastYear(text(1, 400) + text(3, 100)));
        RulePolicy lenient =
                RulePolicy.NONE.withThresholds(new Thresholds(new BigDecimal("0.9"), 20, OptionalInt.empty()));
        assertEquals("WARNING", SoundReport.of("N4", Checker.standard().check(report, previous)));
        assertEquals("", SoundReport.of("N4", new Checker(RuleCatalogue.standard(), lenient).check(report, previous)));
    }

    /** Characters of which none stands twice. */
    private static String distinct(int from, int length) {
        return IntStream.range(from, from + length)
                .mapToObj(i -> String.valueOf((char) (0x6000 + i)))
                .collect(Collectors.joining());
    }

    private static String comparison(String own, String others) {
        return SoundReport.of(
                "N4",
                report(own).toBuilder().problems(Narrative.EMPTY).build(),
                lastYear(others).toBuilder().problems(Narrative.EMPTY).build());
    }

    @Test
    void texts_of_300_characters_are_compared_and_shorter_ones_are_not() {
        String longer = distinct(0, 300);
        String shorter = distinct(0, 299);
        assertEquals("WARNING", comparison(longer, longer));
        assertEquals("", comparison(shorter, longer));
        assertEquals("", comparison(longer, shorter));
    }

    @Test
    void the_share_is_counted_in_stretches_of_eight_characters_to_the_end() {
        // of the 293 stretches of 300 characters, 147 are within the last 154
        assertEquals("WARNING", comparison(distinct(0, 300), distinct(500, 146) + distinct(146, 154)));
        assertEquals("", comparison(distinct(0, 300), distinct(500, 147) + distinct(147, 153)));
    }
}
