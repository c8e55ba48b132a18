package org.ogireport.serialization.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.constraint.ReportCheck.Severity;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.codec.FoundProblem;
import org.ogireport.serialization.problem.HttpProblem.Violation;
import org.ogireport.serialization.problem.Problem.Code;

class HttpProblemTest {
    private static final Objection OBJECTION = new Objection(
            "R1",
            Severity.ERROR,
            "requests.newlyReceived.total",
            List.of(Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS), Row.NEWLY_RECEIVED.cell(Column.APPLICANTS_TOTAL)),
            new Words("“合计”不符", "the \"total\" differs"));

    private static ReportReadException refusal(byte[] document) {
        return assertThrows(ReportReadException.class, () -> ReportJson.read(document));
    }

    @Test
    void a_document_that_cannot_be_read_is_answered_with_all_its_problems_and_their_places() {
        HttpProblem problem = HttpProblem.unreadable(
                refusal("{\"year\":\"2021\",\"title\":".getBytes(StandardCharsets.UTF_8)), Locale.CHINA);
        assertEquals(400, problem.status());
        assertEquals(
                "{\"type\":\"urn:ogireport:problem:unreadable\",\"title\":\"报告无法读取\",\"status\":400,\"detail\":"
                        + "\"第 1 行第 9 列：year：类型不对：\\\"2021\\\"；应为：整数年份（共 2 处）\",\"problems\":["
                        + "{\"code\":\"WRONG_TYPE\",\"path\":\"year\",\"line\":1,\"column\":9,"
                        + "\"message\":\"第 1 行第 9 列：year：类型不对：\\\"2021\\\"；应为：整数年份\"},"
                        + "{\"code\":\"MALFORMED\",\"path\":\"\",\"line\":1,\"column\":24,"
                        + "\"message\":\"第 1 行第 24 列：格式错误；应为：后续内容（文件到此为止）\"}]}",
                problem.toJson());
    }

    @Test
    void what_the_body_says_a_host_can_ask_for_and_write_itself() {
        HttpProblem problem =
                HttpProblem.unreadable(refusal("{\"year\":\"2021\"}".getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH);
        assertEquals("urn:ogireport:problem:unreadable", problem.type());
        assertEquals("The report cannot be read", problem.title());
        assertTrue(problem.detail().startsWith("line 1, column 1: format: missing field ("), problem.detail());
        assertEquals(Set.of("problems"), problem.extensions().keySet());
        List<?> problems = (List<?>) problem.extensions().get("problems");
        assertEquals(
                List.of("code", "path", "line", "column", "message"),
                List.copyOf(((Map<?, ?>) problems.get(0)).keySet()));
    }

    @Test
    void a_problem_of_a_document_without_lines_has_no_place() {
        ReportReadException refusal =
                new ReportReadException(List.of(new FoundProblem(Code.MISSING_FIELD, "year", 0, 0, "", "")), false) {};
        String body = HttpProblem.unreadable(refusal, Locale.ENGLISH).toJson();
        assertTrue(body.contains("{\"code\":\"MISSING_FIELD\",\"path\":\"year\",\"message\":"), body);
    }

    @Test
    void violations_of_one_path_stand_in_the_order_of_their_rules_and_then_of_their_words() {
        List<Violation> violations = List.of(
                new Violation("report", Optional.empty(), "z"),
                new Violation("report", Optional.of(OBJECTION), "x"),
                new Violation("report", Optional.empty(), "y"));
        String body = HttpProblem.refused(violations, Locale.ENGLISH).toJson();
        assertTrue(
                body.endsWith(
                        "\"violations\":[{\"path\":\"report\",\"message\":\"y\"},{\"path\":\"report\",\"message\":\"z\"},"
                                + "{\"rule\":\"R1\",\"severity\":\"ERROR\",\"path\":\"report\","
                                + "\"cells\":[\"requests.newlyReceived.naturalPersons\",\"requests.newlyReceived.total\"],"
                                + "\"message\":\"the \\\"total\\\" differs\"}]}"),
                body);
    }

    @Test
    void a_refusal_tells_itself_by_all_its_problems_in_english() {
        ReportReadException refusal = refusal("{\"year\":\"2021\"".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "org.ogireport.serialization.problem.ReportReadException: " + refusal.message(Locale.ENGLISH),
                refusal.toString());
    }

    @Test
    void a_document_that_is_not_utf_8_is_told_so() {
        byte[] gbk = "{\"title\":\"某县\"}".getBytes(Charset.forName("GBK"));
        String body = HttpProblem.unreadable(refusal(gbk), Locale.ENGLISH).toJson();
        assertTrue(body.contains("\"code\":\"BAD_ENCODING\",\"path\":\"\",\"line\":1,\"column\":12"), body);
        assertTrue(body.contains("not UTF-8"), body);
    }

    @Test
    void
            an_objection_is_told_by_its_own_sentence_with_rule_severity_and_cells_and_another_violation_as_the_host_says_it() {
        List<Violation> violations = List.of(
                new Violation("report.requests.newlyReceived.total", Optional.of(OBJECTION), "other words"),
                new Violation("clerk", Optional.empty(), "must not be blank"));
        HttpProblem problem = HttpProblem.refused(violations, Locale.ENGLISH);
        assertEquals(422, problem.status());
        assertEquals(
                "{\"type\":\"urn:ogireport:problem:refused\",\"title\":\"The report does not pass the check\",\"status\":422,"
                        + "\"detail\":\"must not be blank (2 in all)\",\"violations\":["
                        + "{\"path\":\"clerk\",\"message\":\"must not be blank\"},"
                        + "{\"rule\":\"R1\",\"severity\":\"ERROR\",\"path\":\"report.requests.newlyReceived.total\","
                        + "\"cells\":[\"requests.newlyReceived.naturalPersons\",\"requests.newlyReceived.total\"],"
                        + "\"message\":\"the \\\"total\\\" differs\"}]}",
                problem.toJson());
        assertEquals("422 The report does not pass the check: must not be blank (2 in all)", problem.toString());
        assertTrue(HttpProblem.refused(violations, Locale.CHINA).toJson().contains("“合计”不符"));
    }
}
