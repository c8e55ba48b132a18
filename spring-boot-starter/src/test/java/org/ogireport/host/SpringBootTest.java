package org.ogireport.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Words;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.schema.ReportSchemas;
import org.ogireport.validation.Checker;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Run by this build on Spring Boot 4, and by {@code .ci/hosts} on each version that is supported. */
class SpringBootTest {
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";
    private static final String REPORT = ReportJson.writeString(Sample.AGREEING);
    private static final String REFUSED = ReportJson.writeString(Sample.CONTRADICTORY);
    private static final String UNREADABLE = REPORT.replace("\"year\":2021", "\"year\":\"2021\"")
            .replaceFirst("\"naturalPersons\":36", "\"naturalPersons\":-1");

    private static RunningHost host;

    /** Nothing of its own. */
    @Configuration(proxyBeanMethods = false)
    static class Plain {}

    @BeforeAll
    static void start() {
        host = new RunningHost(Plain.class);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_report_comes_back_as_the_library_writes_it() throws Exception {
        assertEquals(REPORT, host.post("/reports", REPORT).body());
        String xml = ReportXml.writeString(Sample.AGREEING);
        assertEquals(xml, host.post("/reports", xml.getBytes(UTF_8), XML, "en").body());
    }

    @Test
    void a_draft_comes_back_as_the_library_writes_it() throws Exception {
        String draft = ReportJson.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(draft, host.post("/drafts", draft).body());
        String xml = ReportXml.writeString(Draft.of(Sample.CONTRADICTORY));
        assertEquals(xml, host.post("/drafts", xml.getBytes(UTF_8), XML, "en").body());
    }

    @Test
    void a_report_within_the_hosts_own_objects_is_read_and_written_by_its_mapper() throws Exception {
        String submission = submission(REPORT);
        HttpResponse<String> response = host.post("/submissions", submission);
        assertEquals(200, response.statusCode());
        assertEquals(RunningHost.parse(submission), RunningHost.parse(response.body()));
    }

    /** Where the mapper has begun to answer, the answer breaks off. */
    @Test
    void a_mapper_for_xml_writes_no_other_xml() throws Exception {
        try {
            HttpResponse<String> response = host.post("/lists", ReportXml.write(Sample.AGREEING), XML, "en");
            assertTrue(response.statusCode() >= 400, response.body());
            assertFalse(response.body().contains("naturalPersons"), response.body());
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("chunked"), e.toString());
        }
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
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_body_that_is_not_utf_8_is_told_so(String language) throws Exception {
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

    /** Springdoc by itself would describe the records. */
    @Test
    @Tag("springdoc")
    void openapi_names_the_published_schemas_which_the_host_serves() throws Exception {
        String openapi = host.get("/v3/api-docs").body();
        for (Form form : Form.values()) {
            String path = "/ogi-report/schema/annual-report-" + form.code() + ".report.schema.json";
            assertTrue(openapi.contains("\"" + path + "\""), openapi);
            assertEquals(ReportSchemas.jsonSchemaOfReports(form), host.get(path).body());
        }
        assertTrue(openapi.contains("\"#/components/schemas/AnnualReport\""), openapi);
        assertFalse(openapi.contains("ApplicantCounts"), openapi);
    }

    /** With a rule and a check of its own. */
    @Configuration(proxyBeanMethods = false)
    static class Province {
        @Bean
        Checker checker() {
            return new Checker(RuleCatalogue.standard(), RulePolicy.NONE.disable("R1"));
        }

        @Bean
        ReportCheck check() {
            return (report, severity) -> severity == ReportCheck.Severity.WARNING
                    ? List.of()
                    : List.of(new Objection("X1", severity, "title", List.of(), new Words("标题不当", "not this title")));
        }
    }

    @Test
    void the_checker_and_the_checks_of_the_host_reach_valid() throws Exception {
        try (RunningHost province = new RunningHost(Province.class)) {
            String body = province.post("/reports", REFUSED).body();
            assertTrue(body.contains("\"X1\"") && body.contains("not this title"), body);
            assertFalse(body.contains("\"R1\""), body);
        }
    }

    @Test
    void a_policy_is_a_line_of_configuration() throws Exception {
        try (RunningHost lenient = new RunningHost(Plain.class, "ogireport.policy=classpath:lenient.json")) {
            assertEquals(REFUSED, lenient.post("/reports", REFUSED).body());
        }
        Exception refusal = assertThrows(
                Exception.class, () -> new RunningHost(Plain.class, "ogireport.policy=classpath:wrong.json").close());
        assertTrue(messages(refusal).contains("R99"), messages(refusal));
    }

    private static String messages(Throwable failure) {
        return failure == null ? "" : failure.getMessage() + "\n" + messages(failure.getCause());
    }

    private static String submission(String report) {
        return "{\"clerk\":\"张三\",\"report\":" + report + "}";
    }
}
