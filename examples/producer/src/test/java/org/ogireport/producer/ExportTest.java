package org.ogireport.producer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.testing.Conformance;
import org.ogireport.testing.ConformanceReport.Failure;
import org.ogireport.testing.Demand;
import org.ogireport.testing.ProducerContract;

/** The exporter under the contract, and what the contract says to exporters with a defect. */
class ExportTest {
    private static final List<Cell> CELLS = Layout.of(Form.CURRENT_2021).cells();

    @TestFactory
    Stream<DynamicTest> exports_can_be_trusted() {
        return ProducerContract.of(new TemplateProducer(new TemplateExporter()));
    }

    private static Failure failure(TemplateExporter exporter, String name) {
        List<Failure> failures = Conformance.of(new TemplateProducer(exporter))
                .only(each -> each.contains(name))
                .run()
                .failures();
        assertFalse(failures.isEmpty());
        return failures.get(0);
    }

    private static List<String> numbers(Failure failure) {
        return CELLS.stream()
                .map(cell -> failure.smallest().value(cell).toString())
                .filter(number -> !number.equals("0"))
                .toList();
    }

    private static int index(Row row, Column column) {
        return CELLS.indexOf(row.cell(column));
    }

    @Test
    void a_swapped_pair_of_rows_is_caught_by_a_single_1() {
        int length = Column.APPLICANTS.size();
        int first = index(Row.DISCLOSED, Column.NATURAL_PERSONS);
        Failure failure = failure(
                new TemplateExporter() {
                    @Override
                    protected String number(List<String> numbers, int index) {
                        int row = Math.floorDiv(index - first, length);
                        return numbers.get(row == 0 ? index + length : row == 1 ? index - length : index);
                    }
                },
                "CITY");
        assertEquals(Demand.EQUALS_INPUT, failure.demand());
        assertEquals(List.of("1", "1", "1", "1", "1", "1"), numbers(failure));
    }

    @Test
    void a_dropped_zero_is_caught() {
        Failure failure = failure(
                new TemplateExporter() {
                    @Override
                    protected String number(List<String> numbers, int index) {
                        return numbers.get(index).equals("0") ? "" : numbers.get(index);
                    }
                },
                "ALL_ZERO");
        assertEquals(Demand.IS_READ, failure.demand());
    }

    @Test
    void a_number_with_a_separator_is_caught_at_a_thousand() {
        int length = Column.APPLICANTS.size();
        Failure failure = failure(
                new TemplateExporter() {
                    @Override
                    protected String number(List<String> numbers, int index) {
                        boolean count = index >= CELLS.size() - 15 - 24 * length
                                && !numbers.get(index).isEmpty();
                        return count
                                ? String.format(Locale.US, "%,d", Long.parseLong(numbers.get(index)))
                                : numbers.get(index);
                    }
                },
                "CITY");
        assertEquals(Demand.IS_READ, failure.demand());
        assertTrue(numbers(failure).contains("1000"), numbers(failure).toString());
    }

    @Test
    void an_unescaped_ampersand_is_caught_by_one_character() {
        Failure failure = failure(
                new TemplateExporter() {
                    @Override
                    protected String text(String text) {
                        return text.replace("<", "&lt;").replace(">", "&gt;");
                    }
                },
                "RARE_CHARACTERS");
        assertEquals(Demand.IS_READ, failure.demand());
        assertEquals(List.of(), numbers(failure));
    }

    @Test
    void a_blank_written_as_0_is_caught_by_one_blank() {
        Failure failure = failure(
                new TemplateExporter() {
                    @Override
                    protected String number(List<String> numbers, int index) {
                        return numbers.get(index).isEmpty() ? "0" : numbers.get(index);
                    }
                },
                "draft");
        assertEquals(Demand.BLANKS_STAY_BLANK, failure.demand());
        assertEquals(1, numbers(failure).size());
    }

    @Test
    void a_total_that_is_computed_again_is_caught_by_a_broken_report() {
        int total = index(Row.RECONSIDERATION, Column.RESULTS_TOTAL);
        TemplateExporter exporter = new TemplateExporter() {
            @Override
            protected String number(List<String> numbers, int index) {
                return index == total
                                && numbers.subList(total - 4, total + 1).stream()
                                        .noneMatch(String::isEmpty)
                        ? Long.toString(numbers.subList(total - 4, total).stream()
                                .mapToLong(Long::parseLong)
                                .sum())
                        : numbers.get(index);
            }
        };
        List<Failure> failures =
                Conformance.of(new TemplateProducer(exporter)).run().failures();
        assertEquals(
                List.of("2021 breaking R4 1"),
                failures.stream().map(Failure::name).toList());
        assertEquals(List.of("1"), numbers(failures.get(0)));
    }
}
