package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.codec.Expectation;
import org.ogireport.serialization.problem.Problem;

/** What is told of every cell of every layout, and of documents that mix layouts. */
class LayoutTest {
    static List<Layout> layouts() {
        return Layout.values();
    }

    /** One in three, exhaustively all. */
    private static List<Cell> some(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !Extent.skips(i, 3))
                .mapToObj(cells::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void names_the_one_cell_that_json_lacks(Layout layout) {
        AnnualReport report = Samples.full(layout);
        String json = ReportJson.writeString(report);
        for (Cell cell : some(layout.cells())) {
            String member = "\"" + cell.column().path() + "\":" + report.value(cell);
            String document = json.replaceFirst("(,?)" + member + "([,}])", "\u0000$1$2")
                    .replace("\u0000,,", ",")
                    .replace("{\u0000,", "{")
                    .replace("\u0000,}", "}")
                    .replace("\u0000}", "}");
            assertEquals(
                    List.of("MISSING_FIELD " + cell.path()),
                    codesAndPaths(Marked.problems(ReportJson::read, document)),
                    document);
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void names_the_one_cell_that_xml_lacks(Layout layout) {
        AnnualReport report = Samples.full(layout);
        String xml = ReportXml.writeString(report);
        for (Cell cell : some(layout.cells())) {
            String attribute = " " + cell.column().path() + "=\"" + report.value(cell) + "\"";
            String document = Marked.replacing(xml, attribute, "¦").document();
            assertEquals(
                    List.of("MISSING_FIELD " + cell.path()), codesAndPaths(Marked.problems(ReportXml::read, document)));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void names_the_one_cell_whose_number_is_a_text(Layout layout) {
        AnnualReport report = Samples.full(layout);
        String json = ReportJson.writeString(report);
        for (Cell cell : some(layout.cells())) {
            String name = "\"" + cell.column().path() + "\":";
            String number = report.value(cell).toString();
            Marked.replacing(json, name + number, name + "¦\"" + number + "\"")
                    .assertRefused(
                            ReportJson::read,
                            Problem.Code.WRONG_TYPE,
                            cell.path(),
                            "\"" + number + "\"",
                            Expectation.of(cell.kind()).key());
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_blank_cell_of_a_report_is_refused(Layout layout) {
        AnnualReport report = Samples.full(layout);
        String json = ReportJson.writeString(report);
        Cell cell = layout.cells().get(7);
        String name = "\"" + cell.column().path() + "\":";
        Marked.replacing(json, name + report.value(cell), name + "¦null")
                .assertRefused(
                        ReportJson::read,
                        Problem.Code.WRONG_TYPE,
                        cell.path(),
                        "null",
                        Expectation.of(cell.kind()).key());
    }

    static List<Arguments> othersOfTheSameForm() {
        return pairs().stream()
                .filter(pair -> ((Layout) pair.get()[0]).form() == ((Layout) pair.get()[1]).form())
                .toList();
    }

    static List<Arguments> othersOfAnotherForm() {
        return pairs().stream()
                .filter(pair -> ((Layout) pair.get()[0]).form() != ((Layout) pair.get()[1]).form())
                .toList();
    }

    private static List<Arguments> pairs() {
        return layouts().stream()
                .flatMap(own -> layouts().stream().filter(other -> own != other).map(other -> arguments(own, other)))
                .toList();
    }

    /** The rows of a form's own shape and those of another at once: the others are unknown. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("othersOfTheSameForm")
    void rows_of_two_shapes_at_once_are_those_of_the_form_and_unknown_ones(Layout own, Layout other) {
        String document = ReportJson.writeString(Samples.full(own));
        String foreign = foreign(own, other);
        String parent = foreign.substring(0, foreign.lastIndexOf('.'));
        String name = "\"" + parent.substring(parent.lastIndexOf('.') + 1) + "\":{";
        String member = foreign.substring(parent.length() + 1);
        String value = "\"" + member + "\":" + (other.cell(foreign).isPresent() ? "1" : "{}") + ",";
        List<String> problems = codesAndPaths(Marked.problems(
                ReportJson::read,
                Marked.replacing(document, name, name + "¦" + value).document()));
        assertTrue(problems.size() >= 1);
        if (own == Layout.of(own.form())) {
            assertEquals(List.of("UNKNOWN_FIELD " + foreign), problems);
        }
    }

    /** The path of the first member of part three that another layout has and this one has not, in an object that both have. */
    private static String foreign(Layout own, Layout other) {
        for (Cell cell : other.cells()) {
            String path = "";
            for (String step : cell.path().split("\\.")) {
                path = path.isEmpty() ? step : path + "." + step;
                String inside = path + ".";
                boolean isOwn = own.cell(path).isPresent()
                        || own.cells().stream().anyMatch(c -> c.path().startsWith(inside));
                if (!isOwn) {
                    return path;
                }
            }
        }
        throw new AssertionError(own + " has all that " + other + " has");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("othersOfAnotherForm")
    void tables_of_another_form_than_is_told_are_refused(Layout own, Layout other) {
        String form = "\"form\":\"" + own.form().code() + "\"";
        String document = ReportJson.writeString(Samples.full(own))
                .replace(form, "\"form\":\"" + other.form().code() + "\"");
        List<Problem> problems = Marked.problems(ReportJson::read, document);
        assertTrue(problems.stream().anyMatch(problem -> problem.code() == Problem.Code.UNKNOWN_FIELD));
        assertTrue(problems.stream().anyMatch(problem -> problem.code() == Problem.Code.MISSING_FIELD));
        assertTrue(problems.stream().allMatch(problem -> problem.path().startsWith("disclosure.")));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_form_may_be_told_after_the_tables(Layout layout) {
        AnnualReport report = Samples.full(layout);
        String form = "\"form\":\"" + layout.form().code() + "\",";
        String json = ReportJson.writeString(report).replace(form, "");
        String last = json.substring(0, json.length() - 1) + "," + form.replace(",", "") + "}";
        assertEquals(report, ReportJson.read(last));
    }

    @Test
    void without_a_form_the_other_problems_are_told_too() {
        Layout layout = Layout.of(Form.expectedFor(2021).orElseThrow());
        String json = ReportJson.writeString(Samples.full(layout))
                .replace("\"form\":\"2021\",", "")
                .replace("\"issued\":1003", "\"issued\":\"1003\"");
        assertEquals(
                List.of("MISSING_FIELD form", "WRONG_TYPE disclosure.normativeDocuments.issued"),
                codesAndPaths(Marked.problems(ReportJson::read, json)));
    }

    private static List<String> codesAndPaths(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}
