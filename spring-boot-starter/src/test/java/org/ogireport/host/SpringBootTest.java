package org.ogireport.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Words;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.schema.ReportSchemas;
import org.ogireport.validation.Checker;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Run by this build on Spring Boot 4, and by {@code .ci/hosts} on each version that is supported. */
class SpringBootTest extends HostContract {
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

    @Override
    RunningHost host() {
        return host;
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
            return new Checker(RuleCatalogue.standard(), RulePolicy.NONE.without("R1"));
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
}
