package org.ogireport.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.ogireport.host.Requests.REFUSED;
import static org.ogireport.host.Requests.REPORT;
import static org.ogireport.host.Requests.UNREADABLE;
import static org.ogireport.host.Requests.request;
import static org.ogireport.host.Requests.send;
import static org.ogireport.host.Requests.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;

@QuarkusTest
class QuarkusHostTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI root;

    @Test
    void a_report_and_a_draft_come_back_as_the_library_writes_them() throws Exception {
        assertEquals(REPORT, post("/reports", REPORT, "en").body());
        String draft = ReportJson.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(draft, post("/drafts", draft, "en").body());
    }

    @Test
    void where_a_method_takes_xml_it_is_that_of_the_library() throws Exception {
        String report = ReportXml.writeString(Sample.AGREEING);
        assertEquals(report, post("/xml/reports", report.getBytes(UTF_8), "application/xml").body());
        String draft = ReportXml.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(draft, post("/xml/drafts", draft.getBytes(UTF_8), "application/xml").body());
    }

    @Test
    void a_report_within_the_hosts_own_objects_is_read_and_written_by_its_mapper() throws Exception {
        assertEquals(submission(REPORT), post("/submissions", submission(REPORT), "en").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_is_not_taken_is_answered_in_the_language_of_the_request(String language) throws Exception {
        assertAnswers(400, "unreadable-" + language, post("/reports", UNREADABLE, language));
        assertAnswers(
                400, "unreadable-submission-" + language, post("/submissions", submission(UNREADABLE), language));
        assertAnswers(422, "refused-" + language, post("/reports", REFUSED, language));
        assertAnswers(
                422,
                "refused-submission-" + language,
                post("/submissions", submission(REFUSED).replace("张三", ""), language));
        byte[] gbk = REPORT.getBytes(Charset.forName("GBK"));
        assertAnswers(
                400,
                "not-utf-8-" + language,
                send(request(root.resolve("/reports"), gbk, "application/json")
                        .header("Accept-Language", language)));
    }

    @Test
    void a_client_that_names_no_language_is_answered_in_english() throws Exception {
        assertAnswers(400, "unreadable-en", post("/reports", UNREADABLE.getBytes(UTF_8), "application/json"));
    }

    @Test
    void paths_lead_through_the_body_and_a_parameter_beside_it_is_named() throws Exception {
        String batch = "[" + submission(REPORT) + "," + submission(REFUSED) + "]";
        JsonNode violations = JSON.readTree(post("/batches", batch, "en").body()).get("violations");
        assertEquals(
                List.of(
                        "[1].report.requests.outcomes.total.naturalPersons",
                        "[1].report.requests.outcomes.total.naturalPersons",
                        "[1].report.requests.outcomes.total.total",
                        "[1].report.requests.outcomes.total.total",
                        "county"),
                violations.findValuesAsText("path"));
    }

    @Test
    void a_failure_that_is_about_no_report_is_left_to_the_host() throws Exception {
        for (String body : List.of("{", "{\"clerk\":[]}", submission(REPORT).replace("张三", ""))) {
            HttpResponse<String> response = post("/submissions", body, "en");
            assertEquals(400, response.statusCode());
            assertFalse(response.body().contains("ogireport"), response.body());
        }
    }

    @Test
    void a_report_that_the_host_itself_returns_is_no_fault_of_the_request() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(root.resolve("/contradictory")));
        assertEquals(500, response.statusCode(), response.body());
    }

    private HttpResponse<String> post(String path, String body, String language) throws Exception {
        return Requests.post(root.resolve(path), body, language);
    }

    private HttpResponse<String> post(String path, byte[] body, String type) throws Exception {
        return send(request(root.resolve(path), body, type));
    }

    private static void assertAnswers(int status, String golden, HttpResponse<String> response) throws IOException {
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse("none"),
                response.body());
        assertEquals(status, response.statusCode());
        assertEquals(
                JSON.readTree(Path.of("../bodies", golden + ".json").toFile()), JSON.readTree(response.body()));
    }
}
