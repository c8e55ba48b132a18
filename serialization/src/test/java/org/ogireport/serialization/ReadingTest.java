package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

class ReadingTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final AnnualReport REPORT = Samples.full(LAYOUT);
    private static final String JSON = ReportJson.writeString(REPORT);

    @Test
    void members_are_read_in_any_order() {
        String backwards = reversed(new JsonText(JSON).value());
        assertFalse(backwards.startsWith("{\"format\""));
        assertTrue(backwards.indexOf("\"disclosure\"") < backwards.indexOf("\"form\""));
        assertEquals(REPORT, ReportJson.read(backwards));
    }

    @Test
    void attributes_and_elements_are_read_in_any_order() {
        String xml = ReportXml.writeString(REPORT);
        String backwards = xml.replaceFirst("(?s)(  <title>.*?</title>\n)(.*)(</annualReport>)", "$2$1$3")
                .replaceFirst(
                        "document=\"report\" form=\"2021\" year=\"2021\"", "year='2021' form='2021' document='report'")
                .replaceAll("upheld=(\"[0-9]+\")(.*) total=(\"[0-9]+\")", "total=$3$2 upheld=$1");
        assertFalse(backwards.contains("form=\"2021\""));
        assertEquals(REPORT, ReportXml.read(backwards));
    }

    @Test
    void all_problems_of_a_document_come_at_once_in_its_order() {
        String document = JSON.replace("\"COUNTY\"", "\"X\"")
                .replace("\"issued\":1003", "\"issued\":-1")
                .replace("\"requests\":{", "\"requests\":{\"extra\":1,")
                .replace("\"total\":1016", "\"total\":\"1016\"")
                .replace("\"problems\":[\"问题\"],", "");
        assertEquals(
                List.of(
                        "MISSING_FIELD problems",
                        "BAD_VALUE authority.level",
                        "OUT_OF_RANGE disclosure.normativeDocuments.issued",
                        "UNKNOWN_FIELD requests.extra",
                        "WRONG_TYPE requests.newlyReceived.total"),
                Marked.problems(ReportJson::read, document).stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }

    @Test
    void problems_in_an_xml_document_come_at_once_too() {
        String document = ReportXml.writeString(REPORT)
                .replace("level=\"COUNTY\"", "level=\"X\" rank=\"1\"")
                .replace("issued=\"1003\"", "issued=\"1e3\"")
                .replace("<problems>", "<problems>?");
        assertEquals(
                List.of(
                        "BAD_VALUE authority.level",
                        "UNKNOWN_FIELD authority.rank",
                        "BAD_NUMBER disclosure.normativeDocuments.issued",
                        "UNEXPECTED_TEXT problems"),
                Marked.problems(ReportXml::read, document).stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }

    @Test
    void the_first_hundred_problems_are_listed_and_the_cut_is_told() {
        String document = JSON.replaceAll("([:])([0-9]{4})([,}])", "$1\"$2\"$3");
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read(document));
        assertEquals(100, refusal.problems().size());
        assertTrue(refusal.isCut());
        assertEquals("year", refusal.problems().get(0).path());
        assertEquals(
                "disclosure.governmentRules.repealed", refusal.problems().get(1).path());
        assertTrue(refusal.getMessage().endsWith("\nand more: only the first 100 problems are listed"));
        assertTrue(refusal.message(Locale.SIMPLIFIED_CHINESE).endsWith("\n还有更多问题，只列出前 100 个"));
        List<Problem> sorted = refusal.problems().stream()
                .sorted(Comparator.comparingInt(Problem::column))
                .toList();
        assertEquals(sorted, refusal.problems());
    }

    @Test
    void unknown_fields_without_number_neither_exhaust_nor_delay_the_reader() {
        String document = JSON.replace("\"disputes\":{", "\"disputes\":{" + "\"x\":1,".repeat(600_000));
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read(document));
        assertEquals(100, refusal.problems().size());
    }

    @Test
    void a_problem_speaks_chinese_to_chinese_readers_and_english_to_others() {
        Problem problem = Marked.problems(ReportJson::read, JSON.replace("\"total\":1016", "\"total\":\"1016\""))
                .get(0);
        String place = "line 1, column " + problem.column();
        assertEquals(
                place
                        + ": requests.newlyReceived.total: wrong type: \"1016\"; expected a count (a whole number from 0 to"
                        + " 9007199254740991)",
                problem.message(Locale.FRENCH));
        assertEquals(
                "第 1 行第 " + problem.column()
                        + " 列：requests.newlyReceived.total：类型不对：\"1016\"；应为：件数（从 0 到 9007199254740991 的整数）",
                problem.message(Locale.CHINA));
        assertEquals(problem.message(Locale.ENGLISH), problem.toString());
    }

    @Test
    void a_whole_number_is_an_amount_and_trailing_zeros_do_not_matter() {
        String amount = "\"amount\":1234567890132.000001";
        assertEquals(
                new BigDecimal("1.5"),
                amount(ReportJson.read(
                        Marked.replacing(JSON, amount, "¦\"amount\":1.50").document())));
        assertEquals(
                new BigDecimal("20"),
                amount(ReportJson.read(
                        Marked.replacing(JSON, amount, "¦\"amount\":20.000000").document())));
        assertEquals(
                new BigDecimal("999999999999999"),
                amount(ReportJson.read(Marked.replacing(JSON, amount, "¦\"amount\":999999999999999")
                        .document())));
    }

    private static BigDecimal amount(AnnualReport report) {
        return report.value(LAYOUT.cell("disclosure.fees.amount").orElseThrow())
                .number()
                .orElseThrow();
    }

    @Test
    void carriage_returns_between_lines_move_no_problem() {
        String json = new String(ReportJson.writePretty(REPORT), StandardCharsets.UTF_8).replace("\n", "\r\n");
        assertEquals(REPORT, ReportJson.read(json));
        Marked.replacing(json, "1010", "¦1.5")
                .assertRefused(
                        ReportJson::read, Code.BAD_NUMBER, "requests.newlyReceived.naturalPersons", "1.5", "count");
        String xml = ReportXml.writeString(REPORT).replace("\n", "\r\n");
        assertEquals(REPORT, ReportXml.read(xml));
        Marked.replacing(xml, "<problems>", "<problems>\r\n  ¦中")
                .assertRefused(ReportXml::read, Code.UNEXPECTED_TEXT, "problems", "中", "");
    }

    @Test
    void a_lone_carriage_return_ends_a_line() {
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read("{\r\r 1"));
        assertEquals(3, refusal.problems().get(0).line());
        assertEquals(2, refusal.problems().get(0).column());
    }

    @Test
    void a_failing_stream_is_a_failing_stream() {
        IOException failure = new IOException("cable pulled");
        InputStream stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> ReportJson.read(stream)));
        assertSame(failure, assertThrows(IOException.class, () -> ReportXml.readDraft(stream)));
    }

    @Test
    void a_stream_is_not_closed() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream(ReportJson.write(REPORT)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ReportJson.read(stream);
        assertFalse(closed[0]);
    }

    @Test
    void a_null_is_refused() {
        assertThrows(NullPointerException.class, () -> ReportJson.read((String) null));
    }

    /** The same JSON with the members of every object in reverse. */
    private static String reversed(Object value) {
        if (value instanceof JsonText.Members members) {
            List<String> texts = members.members().stream()
                    .map(member -> member.name() + ":" + reversed(member.value()))
                    .collect(Collectors.toList());
            Collections.reverse(texts);
            return "{" + String.join(",", texts) + "}";
        }
        return value.toString();
    }
}
