package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Severity;
import org.opentest4j.TestAbortedException;

class ProducerContractTest {
    private static final Pattern SHORT = Pattern.compile("COUNTY|ALL_ZERO|draft|breaking R4");

    /** Of pages the figures are read, not the prose. */
    private static final Pattern PAGES = Pattern.compile("PROVINCE|draft [1w]|breaking R1 2");

    /** Exports what this library writes, after a change to the report. */
    private record Changing(Format format, UnaryOperator<Draft> change) implements Producer {
        @Override
        public byte[] export(AnnualReport report) {
            AnnualReport changed =
                    change.apply(Draft.of(report)).toReport(BlankPolicy.ZERO).orElseThrow();
            return switch (format) {
                case JSON -> ReportJson.write(changed);
                case XML -> ReportXml.write(changed);
                case HTML -> page(Draft.of(changed));
                case DOCX -> DocxPublisher.write(Draft.of(changed));
            };
        }

        @Override
        public Optional<byte[]> exportDraft(Draft draft) {
            Draft changed = change.apply(draft);
            return Optional.of(
                    switch (format) {
                        case JSON -> ReportJson.write(changed);
                        case XML -> ReportXml.write(changed);
                        case HTML -> page(changed);
                        case DOCX -> DocxPublisher.write(changed);
                    });
        }

        /** A page as others publish it, which carries nothing but what it shows. */
        private static byte[] page(Draft draft) {
            return HtmlPublisher.page(draft)
                    .replaceAll(" data-ogi-[a-z]+=\"[^\"]*\"", "")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<Layout> layouts() {
            boolean takesLong = format == Format.HTML || format == Format.DOCX;
            return takesLong ? List.of(Layout.of(Form.CURRENT_2021)) : Layout.values();
        }
    }

    private static ConformanceReport run(String cases, UnaryOperator<Draft> change) {
        return Conformance.of(new Changing(Producer.Format.JSON, change))
                .only(name -> name.contains(cases))
                .run();
    }

    @TestFactory
    Stream<DynamicTest> json_that_this_library_writes_keeps_the_contract() {
        return ProducerContract.of(tried(Producer.Format.JSON));
    }

    @TestFactory
    Stream<DynamicTest> xml_that_this_library_writes_keeps_the_contract() {
        return ProducerContract.of(tried(Producer.Format.XML));
    }

    @TestFactory
    Stream<DynamicTest> pages_keep_the_contract() {
        return ProducerContract.of(tried(Producer.Format.HTML)
                .seeds(1)
                .only(name -> Extent.of(0, 1) == 1 || PAGES.matcher(name).find()));
    }

    @TestFactory
    Stream<DynamicTest> word_documents_keep_the_contract() {
        return ProducerContract.of(tried(Producer.Format.DOCX)
                .seeds(1)
                .only(name -> Extent.of(0, 1) == 1 || PAGES.matcher(name).find()));
    }

    /** What this library writes, for each report and draft and a share of the broken ones, which look like them. */
    private static Conformance tried(Producer.Format format) {
        return Conformance.of(new Changing(format, draft -> draft))
                .only(name -> !name.contains(" breaking ") || !Extent.skips(name.hashCode(), 12));
    }

    /** Two profiles, the drafts and some of what is broken, or exhaustively all. */
    private static boolean isShort(String name) {
        return Extent.of(0, 1) == 1 || SHORT.matcher(name).find();
    }

    @Test
    void a_page_that_shows_zero_for_a_blank_or_two_numbers_in_each_others_place_is_noticed() {
        Cell first = Row.LICENSING.cell(Column.DECISIONS);
        Cell second = Row.PENALTIES.cell(Column.DECISIONS);
        UnaryOperator<Draft> zeros = draft -> {
            Draft.Builder builder = draft.toBuilder();
            draft.cells().stream().filter(cell -> draft.value(cell).isBlank()).forEach(cell -> builder.set(cell, 0));
            return builder.build();
        };
        UnaryOperator<Draft> swapped =
                draft -> draft.with(first, draft.value(second)).with(second, draft.value(first));
        for (Producer.Format format : List.of(Producer.Format.HTML, Producer.Format.DOCX)) {
            assertEquals(Set.of(Demand.BLANKS_STAY_BLANK), unmet(new Changing(format, zeros)));
            assertEquals(Set.of(Demand.EQUALS_INPUT, Demand.BLANKS_STAY_BLANK), unmet(new Changing(format, swapped)));
        }
    }

    /** What is not met in a province's report and drafts, or exhaustively in any case. */
    private static Set<Demand> unmet(Producer producer) {
        Conformance conformance = Conformance.of(producer)
                .only(name -> Extent.of(0, 1) == 1 || name.contains("PROVINCE") || name.contains("draft 1"));
        return conformance.cases().stream()
                .map(conformance::outcome)
                .flatMap(outcome ->
                        outcome instanceof ProducerCase.Unmet unmet ? Stream.of(unmet.demand()) : Stream.of())
                .collect(Collectors.toSet());
    }

    @Test
    void a_report_that_is_mended_is_noticed_with_one_wrong_number() {
        ConformanceReport report = run("breaking R4", draft -> {
            Draft.Builder builder = draft.toBuilder();
            for (Row row : draft.layout().rows()) {
                if (row.cells().get(row.cells().size() - 1).column() == Column.RESULTS_TOTAL) {
                    long sum = Column.RESULT_KINDS.stream()
                            .mapToLong(result -> draft.value(row.cell(result))
                                    .number()
                                    .map(number -> number.longValueExact())
                                    .orElse(0L))
                            .sum();
                    if (draft.value(row.cell(Column.RESULTS_TOTAL)).isNumber()
                            && Layout.of(draft.form()) == draft.layout()) {
                        builder.set(row.cell(Column.RESULTS_TOTAL), sum);
                    }
                }
            }
            return builder.build();
        });
        List<ConformanceReport.Failure> broken = report.failures();
        assertEquals(6, broken.size());
        for (ConformanceReport.Failure failure : broken) {
            assertEquals(Demand.HAS_SAME_FINDINGS, failure.demand());
            assertEquals("no longer breaks R4", failure.detail());
            assertEquals(1, nonZero(failure.smallest()).size(), failure.toString());
        }
    }

    @Test
    void two_swapped_rows_are_shown_by_a_total_with_one_detail_of_1() {
        ConformanceReport report = run("CITY", draft -> {
            Draft.Builder builder = draft.toBuilder();
            for (Column column : Column.APPLICANTS) {
                builder.set(Row.DISCLOSED.cell(column), draft.value(Row.PARTIALLY_DISCLOSED.cell(column)));
                builder.set(Row.PARTIALLY_DISCLOSED.cell(column), draft.value(Row.DISCLOSED.cell(column)));
            }
            return builder.build();
        });
        ConformanceReport.Failure failure = report.failures().get(0);
        List<Cell> cells = nonZero(failure.smallest());
        assertEquals(6, cells.size(), "received, outcome and total, each with the total of its row: " + cells);
        cells.forEach(cell -> assertEquals("1", failure.smallest().value(cell).toString()));
        assertEquals(List.of(), Checker.standard().check(failure.smallest()).of(Severity.ERROR));
        assertTrue(failure.smallest().overview().isBlank());
        assertFalse(report.passes());
    }

    @Test
    void a_paragraph_that_is_lost_is_shown_by_one_character() {
        ConformanceReport report = run(
                "RARE_CHARACTERS",
                draft -> draft.overview().text().contains("<")
                        ? draft.toBuilder().overview(Narrative.EMPTY).build()
                        : draft);
        Draft smallest = report.failures().get(0).smallest();
        assertEquals(List.of("<"), smallest.overview().paragraphs());
        assertEquals(List.of(), nonZero(smallest));
    }

    @Test
    void a_producer_that_overflows_the_stack_or_fails_an_assertion_of_its_own_has_not_exported() {
        for (Error error : List.of(new StackOverflowError(), new AssertionError("paragraphs"))) {
            ConformanceReport report = run("CITY", draft -> {
                throw error;
            });
            assertEquals(Demand.IS_EXPORTED, report.failures().get(0).demand());
            assertEquals(error.toString(), report.failures().get(0).detail());
        }
    }

    @Test
    void a_refusal_is_an_answer_to_a_broken_report_only() {
        Producer strict = new Producer() {
            @Override
            public Format format() {
                return Format.JSON;
            }

            @Override
            public byte[] export(AnnualReport report) throws RefusedException {
                if (!Checker.standard().check(report).list().isEmpty()) {
                    throw new RefusedException("has findings");
                }
                return ReportJson.write(report);
            }
        };
        assertTrue(
                Conformance.of(strict).only(ProducerContractTest::isShort).run().passes());
        Producer idle = new Producer() {
            @Override
            public Format format() {
                return Format.XML;
            }

            @Override
            public byte[] export(AnnualReport report) throws RefusedException {
                throw new RefusedException("always");
            }
        };
        ConformanceReport report =
                Conformance.of(idle).only(ProducerContractTest::isShort).run();
        assertEquals(
                Extent.of(4, 2 * Profile.values().length), report.failures().size());
        assertEquals(Demand.IS_EXPORTED, report.failures().get(0).demand());
        assertEquals(
                report.cases(),
                report.failures().size()
                        + report.refused().size()
                        + report.unsupported().size());
    }

    @Test
    void drafts_without_an_export_are_not_counted_as_met() {
        Producer withoutDrafts = new Producer() {
            @Override
            public Format format() {
                return Format.JSON;
            }

            @Override
            public byte[] export(AnnualReport report) {
                return ReportJson.write(report);
            }
        };
        Conformance conformance = Conformance.of(withoutDrafts).only(ProducerContractTest::isShort);
        ConformanceReport report = conformance.run();
        assertTrue(report.passes());
        assertEquals(8, report.unsupported().size());
        assertTrue(report.unsupported().stream().allMatch(name -> name.contains("draft")));
        assertEquals(
                8,
                ProducerContract.of(conformance)
                        .filter(test -> {
                            try {
                                test.getExecutable().execute();
                                return false;
                            } catch (TestAbortedException e) {
                                return true;
                            } catch (Throwable e) {
                                throw new AssertionError(e);
                            }
                        })
                        .count());
    }

    @Test
    void a_producer_without_tables_is_refused() {
        Producer nothing = new Producer() {
            @Override
            public Format format() {
                return Format.JSON;
            }

            @Override
            public byte[] export(AnnualReport report) {
                return ReportJson.write(report);
            }

            @Override
            public List<Layout> layouts() {
                return List.of();
            }
        };
        assertThrows(IllegalArgumentException.class, () -> ProducerContract.of(nothing));
    }

    @Test
    void every_seed_gives_other_reports() {
        Producer producer = new Changing(Producer.Format.JSON, draft -> draft);
        Predicate<String> cases = name -> name.contains("PROVINCE");
        ConformanceReport one = Conformance.of(producer).only(cases).seeds(1).run();
        ConformanceReport two = Conformance.of(producer).only(cases).seeds(1, 2).run();
        assertEquals(List.of(1L, 2L), two.seeds());
        assertTrue(two.cases() > one.cases());
        assertTrue(two.toJson().contains("\"seeds\":[1,2]"), two.toJson());
        assertThrows(
                IllegalArgumentException.class, () -> Conformance.of(producer).seeds());
    }

    @Test
    void indented_json_is_refused_where_canonical_bytes_are_claimed() {
        for (boolean claimed : List.of(true, false)) {
            Producer pretty = new Producer() {
                @Override
                public Format format() {
                    return Format.JSON;
                }

                @Override
                public byte[] export(AnnualReport report) {
                    return ReportJson.writePretty(report);
                }

                @Override
                public boolean isCanonical() {
                    return claimed;
                }

                @Override
                public List<Layout> layouts() {
                    return List.of(Layout.of(Form.CURRENT_2021));
                }
            };
            assertEquals(
                    !claimed,
                    Conformance.of(pretty)
                            .only(name -> name.contains("COUNTY"))
                            .run()
                            .passes());
        }
    }

    @Test
    void the_result_is_json_with_a_digest_and_the_same_each_time() {
        UnaryOperator<Draft> blankAsZero = draft -> {
            Draft.Builder builder = draft.toBuilder();
            draft.cells().stream().filter(cell -> draft.value(cell).isBlank()).forEach(cell -> builder.set(cell, 0));
            return builder.build();
        };
        ConformanceReport report = run("draft 2", blankAsZero);
        assertEquals(4, report.failures().size());
        assertEquals(Demand.BLANKS_STAY_BLANK, report.failures().get(0).demand());
        String json = report.toJson();
        assertEquals(json, run("draft 2", blankAsZero).toJson());
        assertTrue(json.startsWith("{\"kit\":\"0."), json);
        assertTrue(json.contains("\"seeds\":[20211],\"cases\":" + report.cases() + ","), json);
        assertTrue(json.matches("(?s).*,\"sha256\":\"[0-9a-f]{64}\"}"), json);
        assertTrue(json.getBytes(StandardCharsets.UTF_8).length > 1_000);
    }

    private static List<Cell> nonZero(Draft draft) {
        return draft.cells().stream()
                .filter(cell -> draft.value(cell)
                        .number()
                        .map(number -> number.signum() != 0)
                        .orElse(true))
                .toList();
    }
}
