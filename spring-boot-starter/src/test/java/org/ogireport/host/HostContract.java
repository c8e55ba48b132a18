package org.ogireport.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;

/** What a host does with reports, whatever it is made of. */
abstract class HostContract {
    static final String JSON = "application/json";
    static final String XML = "application/xml";
    static final String REPORT = ReportJson.writeString(Sample.AGREEING);
    static final String REFUSED = ReportJson.writeString(Sample.CONTRADICTORY);
    private static final String UNREADABLE = REPORT.replace("\"year\":2021", "\"year\":\"2021\"")
            .replaceFirst("\"naturalPersons\":36", "\"naturalPersons\":-1");

    abstract RunningHost host();

    private static String submission(String report) {
        return "{\"clerk\":\"张三\",\"report\":" + report + "}";
    }

    @Test
    void a_report_comes_back_as_the_library_writes_it() throws Exception {
        assertEquals(REPORT, host().post("/reports", REPORT).body());
        String xml = ReportXml.writeString(Sample.AGREEING);
        assertEquals(
                xml, host().post("/reports", xml.getBytes(UTF_8), XML, "en").body());
    }

    @Test
    void a_draft_comes_back_as_the_library_writes_it() throws Exception {
        String draft = ReportJson.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(draft, host().post("/drafts", draft).body());
        String xml = ReportXml.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(xml, host().post("/drafts", xml.getBytes(UTF_8), XML, "en").body());
    }

    @Test
    void a_report_within_the_hosts_own_objects_is_read_and_written_by_its_mapper() throws Exception {
        String submission = submission(REPORT);
        HttpResponse<String> response = host().post("/submissions", submission);
        assertEquals(200, response.statusCode());
        assertEquals(RunningHost.parse(submission), RunningHost.parse(response.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_cannot_be_read_is_answered_with_every_problem_in_the_language_of_the_request(String language)
            throws Exception {
        RunningHost.assertAnswers(
                400, "unreadable-" + language, host().post("/reports", UNREADABLE.getBytes(UTF_8), JSON, language));
        RunningHost.assertAnswers(
                400,
                "unreadable-submission-" + language,
                host().post("/submissions", submission(UNREADABLE).getBytes(UTF_8), JSON, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_body_that_is_not_utf_8_is_told_so(String language) throws Exception {
        byte[] gbk = REPORT.getBytes(Charset.forName("GBK"));
        RunningHost.assertAnswers(400, "not-utf-8-" + language, host().post("/reports", gbk, JSON, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_report_that_contradicts_itself_is_answered_with_every_violation_in_the_language_of_the_request(
            String language) throws Exception {
        RunningHost.assertAnswers(
                422, "refused-" + language, host().post("/reports", REFUSED.getBytes(UTF_8), JSON, language));
        String submission = submission(REFUSED).replace("张三", "");
        RunningHost.assertAnswers(
                422,
                "refused-submission-" + language,
                host().post("/submissions", submission.getBytes(UTF_8), JSON, language));
    }

    @Test
    void a_failure_that_is_about_no_report_is_left_to_the_host() throws Exception {
        for (String body : List.of("{", submission(REPORT).replace("张三", ""))) {
            HttpResponse<String> response = host().post("/submissions", body);
            assertEquals(400, response.statusCode());
            assertFalse(response.body().contains("ogireport"), response.body());
        }
    }
}
