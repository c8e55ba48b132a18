package org.ogireport.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;

/** The same host in WebFlux; the bodies are those of Spring MVC. */
class WebFluxTest {
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";
    private static final String REPORT = ReportJson.writeString(Sample.AGREEING);
    private static final String REFUSED = ReportJson.writeString(Sample.CONTRADICTORY);
    private static final String UNREADABLE = REPORT.replace("\"year\":2021", "\"year\":\"2021\"")
            .replaceFirst("\"naturalPersons\":36", "\"naturalPersons\":-1");

    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = new RunningHost(SpringBootTest.Plain.class, "spring.main.web-application-type=reactive");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String submission(String report) {
        return "{\"clerk\":\"张三\",\"report\":" + report + "}";
    }

    @Test
    void reports_and_drafts_come_back_as_the_library_writes_them() throws Exception {
        assertEquals(REPORT, host.post("/reports", REPORT).body());
        String draft = ReportJson.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(draft, host.post("/drafts", draft).body());
        String xml = ReportXml.writeString(Sample.AGREEING);
        assertEquals(xml, host.post("/reports", xml.getBytes(UTF_8), XML, "en").body());
        HttpResponse<String> within = host.post("/submissions", submission(REPORT));
        assertEquals(200, within.statusCode());
        assertEquals(RunningHost.parse(submission(REPORT)), RunningHost.parse(within.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_cannot_be_read_is_answered_with_every_problem_in_the_language_of_the_request(String language)
            throws Exception {
        RunningHost.assertAnswers(
                400, "unreadable-" + language, host.post("/reports", UNREADABLE.getBytes(UTF_8), JSON, language));
        RunningHost.assertAnswers(
                400,
                "unreadable-submission-" + language,
                host.post("/submissions", submission(UNREADABLE).getBytes(UTF_8), JSON, language));
        byte[] gbk = REPORT.getBytes(Charset.forName("GBK"));
        RunningHost.assertAnswers(400, "not-utf-8-" + language, host.post("/reports", gbk, JSON, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_report_that_contradicts_itself_is_answered_with_every_violation_in_the_language_of_the_request(
            String language) throws Exception {
        RunningHost.assertAnswers(
                422, "refused-" + language, host.post("/reports", REFUSED.getBytes(UTF_8), JSON, language));
        String submission = submission(REFUSED).replace("张三", "");
        RunningHost.assertAnswers(
                422,
                "refused-submission-" + language,
                host.post("/submissions", submission.getBytes(UTF_8), JSON, language));
    }

    @Test
    void a_failure_that_is_about_no_report_is_left_to_the_host() throws Exception {
        for (String body : List.of("{", submission(REPORT).replace("张三", ""))) {
            HttpResponse<String> response = host.post("/submissions", body);
            assertEquals(400, response.statusCode());
            assertFalse(response.body().contains("ogireport"), response.body());
        }
    }
}
