package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;

class ProseComparisonTest {
    /** The totals of a report on 2024 and of the one before. */
    private static final Draft TABLES = totals(
            Layout.of(Form.CURRENT_2021),
            Map.ofEntries(
                    Map.entry(Row.NEWLY_RECEIVED, 3525L),
                    Map.entry(Row.CARRIED_OVER, 121L),
                    Map.entry(Row.DISCLOSED, 1431L),
                    Map.entry(Row.PARTIALLY_DISCLOSED, 471L),
                    Map.entry(Row.STATE_SECRET, 2L),
                    Map.entry(Row.REGISTRY_INQUIRY, 90L),
                    Map.entry(Row.NOT_HELD, 941L),
                    Map.entry(Row.REPEATED, 117L),
                    Map.entry(Row.OTHER_HANDLING, 469L),
                    Map.entry(Row.HANDLED_TOTAL, 3521L),
                    Map.entry(Row.CARRIED_FORWARD, 125L),
                    Map.entry(Row.RECONSIDERATION, 170L),
                    Map.entry(Row.DIRECT_LITIGATION, 25L),
                    Map.entry(Row.LITIGATION_AFTER_RECONSIDERATION, 52L)));

    private static final Draft YEAR_BEFORE = totals(
            Layout.of(Form.CURRENT_2021),
            Map.of(Row.NEWLY_RECEIVED, 3511L, Row.CARRIED_OVER, 96L, Row.HANDLED_TOTAL, 3486L));

    private static Draft totals(Layout layout, Map<Row, Long> totals) {
        Draft.Builder draft = Draft.builder(layout);
        layout.cells().forEach(cell -> draft.set(cell, CellValue.of(0)));
        totals.forEach((row, total) -> draft.set(total(row), CellValue.of(total)));
        return draft.build();
    }

    private static Cell total(Row row) {
        return row.cells().get(row.cells().size() - 1);
    }

    private static List<Claim> claims(String text) {
        return new ProseReader("").read(Line.of(Passage.OVERVIEW, Narrative.of(text), new Years(OptionalInt.of(2024))));
    }

    private static String mismatches(String text) {
        return mismatches(new ProseComparison(TABLES, YEAR_BEFORE), text);
    }

    private static String mismatches(ProseComparison comparison, String text) {
        List<Claim> claims = claims(text);
        assertFalse(claims.isEmpty(), text);
        return summary(comparison.contradicted(claims));
    }

    /** What is claimed, and what the tables have in each sense. */
    private static String summary(List<ContradictedClaim> mismatches) {
        return mismatches.stream()
                .map(mismatch ->
                        mismatch.claim().subject() + " " + mismatch.claim().number() + " not "
                                + mismatch.senses().stream()
                                        .map(sense -> sense.tableValue().toPlainString())
                                        .distinct()
                                        .collect(Collectors.joining("/")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void received_holds_with_what_was_carried_over_and_says_so() {
        ProseComparison comparison = new ProseComparison(TABLES, null);
        Claim claim = claims("全市共收到并办理政府信息公开申请3646件。").get(0);
        assertEquals(List.of(), comparison.contradicted(List.of(claim)));
        SenseValue sense = comparison.matched(claim).orElseThrow();
        assertEquals(new BigDecimal(3646), sense.tableValue());
        assertEquals(List.of(total(Row.NEWLY_RECEIVED), total(Row.CARRIED_OVER)), sense.cells());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "全年收到政府信息公开申请3525件，结转下年度继续办理125件。|-",
                "全年收到政府信息公开申请3646件（含上年结转121件），已办结3521件。|-",
                "全年收到政府信息公开申请3600件。|RECEIVED 3600 not 3525/3646",
                "全年收到政府信息公开申请3700件，其中撤回175件，实际受理3525件。|-",
                "全年收到政府信息公开申请3646件，有效申请3600件。|-",
                "全年收到政府信息公开申请3700件，其中175件未予登记。|-",
                "全年收到政府信息公开申请3700件，其中撤回100件，实际受理3600件。|RECEIVED 3700 not 3525/3646",
                "全年收到政府信息公开申请3700件，均未予登记。|RECEIVED 3700 not 3525/3646",
                "全年新收政府信息公开申请3646件。|NEWLY_RECEIVED 3646 not 3525",
                "全年答复政府信息公开申请3646件。|HANDLED 3646 not 3521",
                "全年处理政府信息公开申请3500件。|PROCESSED 3500 not 3521/3525/3646",
                "政府信息公开申请予以公开1431件，部分公开471件，不予公开92件，无法提供941件，不予处理117件，其他处理469件。|-",
                "政府信息公开申请予以公开1432件，部分公开470件，不予公开90件，无法提供940件，不予处理116件，其他处理468件。"
                        + "|'DISCLOSED 1432 not 1431, PARTIALLY_DISCLOSED 470 not 471, DENIED 90 not 92, UNAVAILABLE 940 not 941,"
                        + " NOT_PROCESSED 116 not 117, OTHERWISE_HANDLED 468 not 469'",
                "因政府信息公开引发行政复议案件134件，行政诉讼案件57件。|REVIEWS 134 not 170, SUITS 57 not 77",
                "因政府信息公开引发行政复议案件170件，行政诉讼案件77件，其中未经复议直接起诉25件、复议后起诉52件。|-",
                "因政府信息公开未发生行政复议、行政诉讼。|REVIEWS 0 not 170, SUITS 0 not 77",
                "全年收到政府信息公开申请3646件，同比增长1.05%。|GROWTH 1.05 not 0.40/1.08",
                "全年收到政府信息公开申请3646件，同比增长1.08%。|-",
                "全年收到政府信息公开申请3525件，同比增长0.39%。|-",
                "全年收到政府信息公开申请3525件，同比增长0.4%。|-",
                "全年收到政府信息公开申请3646件，同比下降1.08%。|GROWTH -1.08 not 0.40/1.08",
                "全年收到政府信息公开申请3646件，较上年3607件增长1.05%。|GROWTH 1.05 not 1.08",
                "全年收到政府信息公开申请3646件，同比增加39件，增长1.1%。|-",
                "全年收到政府信息公开申请3646件，同比增长1.05%（上年3600件）。|GROWTH 1.05 not 1.28",
                "全年收到政府信息公开申请3646件，同比增长1.05%（网络申请3600件）。|GROWTH 1.05 not 0.40/1.08",
                "从结果看，予以公开1431件（占40.64%），无法提供941件（占24%）。|SHARE 24 not 27/26",
                "政府信息公开申请数量较去年上升2%。|GROWTH 2 not 0/1",
                "全年答复政府信息公开申请3521件，同比增长1.0%。|-",
                "全年答复政府信息公开申请3521件，其中予以公开1431件，占40.64%。|-",
                "全年答复政府信息公开申请3521件，其中予以公开1431件，占42%。|SHARE 42 not 41/39",
                "政府信息公开申请予以公开1431件，占办结总数的40.6%，不予公开92件，占比2.61%。|-",
                "全年答复政府信息公开申请3521件，其中予以公开1431件，占40.64%，不予公开92件，占1%。|SHARE 1 not 3",
                "全年收到政府信息公开申请3600件，同比增长2.53%。|RECEIVED 3600 not 3525/3646",
                "全年答复政府信息公开申请3521件，其中予以公开1400件，占39.76%。|DISCLOSED 1400 not 1431",
                "全年答复政府信息公开申请3521件，其中予以公开1400件，占40.64%。|DISCLOSED 1400 not 1431",
            })
    void a_number_is_wrong_only_if_no_sense_of_the_words_gives_it(String text, String expected) {
        assertEquals(expected == null ? "" : expected, mismatches(text));
    }

    @Test
    void a_mismatch_names_the_sense_the_number_and_the_cells() {
        ContradictedClaim mismatch = new ProseComparison(TABLES, null)
                .contradicted(claims("政府信息公开行政诉讼案件57件。"))
                .get(0);
        assertEquals("政府信息公开行政诉讼案件57件。", mismatch.claim().sentence().text());
        SenseValue sense = mismatch.senses().get(0);
        assertEquals(new BigDecimal(77), sense.tableValue());
        assertEquals(List.of(total(Row.DIRECT_LITIGATION), total(Row.LITIGATION_AFTER_RECONSIDERATION)), sense.cells());
    }

    @Test
    void a_smaller_number_beside_the_right_one_is_taken_for_a_part() {
        String part = "市政府收到政府信息公开申请430件。";
        assertEquals("RECEIVED 430 not 3525/3646", mismatches(part));
        assertEquals("", mismatches(part + "全市收到政府信息公开申请3646件。"));
        assertEquals("RECEIVED 3700 not 3525/3646", mismatches("全市收到政府信息公开申请3646件。共收到政府信息公开申请3700件。"));
    }

    @Test
    void every_subject_of_a_count_finds_its_cells_in_every_layout() {
        for (Layout layout : Layout.values()) {
            for (Subject subject : Subject.values()) {
                boolean isOwn = Set.of(Subject.DISCLOSURE, Subject.GROWTH, Subject.SHARE)
                        .contains(subject);
                assertEquals(isOwn, subject.senses(layout).isEmpty(), subject.name());
                subject.senses(layout).forEach(sense -> {
                    assertFalse(sense.rows().isEmpty(), subject.name());
                    assertEquals(true, layout.rows().containsAll(sense.rows()), subject.name());
                });
            }
        }
    }

    @Test
    void one_printed_row_and_three_give_the_same_sense_of_other_handling() {
        for (Layout layout : Layout.values()) {
            Row row =
                    layout.rows().contains(Row.OTHERWISE_HANDLED_ROW) ? Row.OTHERWISE_HANDLED_ROW : Row.OTHER_HANDLING;
            ProseComparison comparison = new ProseComparison(totals(layout, Map.of(row, 3L)), null);
            assertEquals("", mismatches(comparison, "政府信息公开申请其他处理3件。"));
            assertEquals("OTHERWISE_HANDLED 4 not 3", mismatches(comparison, "政府信息公开申请其他处理4件。"));
        }
    }

    @Test
    void a_blank_total_is_at_least_the_sum_of_the_known_kinds_of_applicant() {
        Draft.Builder builder = Draft.builder(Layout.of(Form.TRIAL_2019));
        builder.set(Row.DISCLOSED.cells().get(0), 258);
        builder.set(Row.DISCLOSED.cells().get(1), 14);
        builder.set(Row.PARTIALLY_DISCLOSED.cells().get(0), 3);
        ProseComparison comparison = new ProseComparison(builder.build(), null);
        ContradictedClaim mismatch =
                comparison.contradicted(claims("政府信息公开申请予以公开及部分公开258件。")).get(0);
        assertFalse(mismatch.senses().get(0).exact());
        assertEquals(new BigDecimal(275), mismatch.senses().get(0).tableValue());
        assertEquals(
                "（一）予以公开 + （二）部分公开", mismatch.senses().get(0).sense().chinese().replaceAll("（区分处理.*?）", ""));
        assertEquals(
                List.of(
                        Row.DISCLOSED.cells().get(0),
                        Row.DISCLOSED.cells().get(1),
                        Row.PARTIALLY_DISCLOSED.cells().get(0)),
                mismatch.senses().get(0).cells());
        assertEquals("", mismatches(comparison, "政府信息公开申请予以公开及部分公开275件。"));
        assertEquals("", mismatches(comparison, "政府信息公开申请予以公开及部分公开300件。"));
    }

    @Test
    void there_is_no_share_of_nothing() {
        ProseComparison comparison = new ProseComparison(totals(Layout.of(Form.CURRENT_2021), Map.of()), null);
        assertEquals("SHARE 100 not 0", mismatches(comparison, "全年答复政府信息公开申请0件，其中予以公开0件，占100%。"));
    }

    @Test
    void where_the_tables_are_blank_nothing_is_contradicted_and_nothing_matched() {
        ProseComparison comparison =
                new ProseComparison(Draft.builder(Layout.of(Form.CURRENT_2021)).build(), YEAR_BEFORE);
        String text = "全年收到政府信息公开申请100件，同比增长20%，予以公开40件，占50%，因政府信息公开引发行政复议3件。";
        assertEquals("", mismatches(comparison, text));
        assertEquals(
                0,
                claims(text).stream()
                        .flatMap(claim -> comparison.matched(claim).stream())
                        .count());
    }

    @Test
    void growth_over_an_unknown_year_or_over_nothing_is_not_judged() {
        String text = "全年收到政府信息公开申请3646件，同比增长99%。";
        assertEquals("", mismatches(new ProseComparison(TABLES, null), text));
        Draft none = totals(Layout.of(Form.CURRENT_2021), Map.of());
        assertEquals("", mismatches(new ProseComparison(TABLES, none), text));
        assertEquals("", mismatches("全年收到政府信息公开申请3646件，较上年0件增长100%。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "anhua-2021|.txt|安化县人民政府|PROCESSED 36, REVIEWS 42|-",
                "hongze-2023|.txt|洪泽区人民政府|RECEIVED 21|-",
                "pingtan-2020|.txt|平潭综合实验区|RECEIVED 21|-",
                "pingtan-2019|.html|平潭综合实验区|-|-",
                "shanghai-office-2019|.html|上海市人民政府办公厅|"
                        + "RECEIVED 859, GROWTH -12.3, HANDLED 805, CARRIED_OVER 18, CARRIED_FORWARD 72, DISCLOSED_OR_PARTIALLY 258,"
                        + " DENIED 35, NOT_PROCESSED 158, OTHERWISE_HANDLED 0, REVIEWS 7, SUITS 9"
                        + "|DISCLOSED_OR_PARTIALLY 258 not 275",
            })
    void of_a_published_report_only_what_is_wrong_is_found(
            String name, String ending, String authority, String read, String wrong) {
        int year = Integer.parseInt(name.substring(name.length() - 4));
        ProseReader reader = new ProseReader(authority);
        List<Claim> claims = new ArrayList<>();
        Stream.of(Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)
                .forEach(part -> claims.addAll(reader.read(Line.of(
                        part,
                        Published.prose(name + ending, part.part().orElseThrow()),
                        new Years(OptionalInt.of(year))))));
        assertEquals(
                read == null ? "" : read,
                claims.stream()
                        .map(claim -> claim.subject() + " " + claim.number())
                        .collect(Collectors.joining(", ")));
        assertEquals(
                wrong == null ? "" : wrong,
                summary(new ProseComparison(Published.figures(name), null).contradicted(claims)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suqian-2024"})
    void two_published_years_give_the_growth_between_them(String name) {
        ProseComparison comparison = new ProseComparison(Published.figures(name), Published.figures("suqian-2023"));
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("全市共收到政府信息公开申请3646件，同比增长1.05%。", "GROWTH 1.05 not 0.40/1.08");
        expected.put("全市共收到政府信息公开申请3646件，同比增长1.08%。", "");
        expected.put("政府信息公开行政复议案件134件，行政诉讼案件57件。", "REVIEWS 134 not 170, SUITS 57 not 77");
        expected.forEach((text, wrong) -> assertEquals(wrong, mismatches(comparison, text)));
    }
}
