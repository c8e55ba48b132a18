package org.ogireport.serialization.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.Samples;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;

class SpringBootTest {
    /** A host that says nothing about reports. */
    @Configuration
    @EnableAutoConfiguration
    static class Host {}

    @Test
    void the_mapper_of_spring_boot_4_finds_the_module_by_itself() {
        try (AnnotationConfigApplicationContext host = new AnnotationConfigApplicationContext(Host.class)) {
            ObjectMapper mapper = host.getBean(ObjectMapper.class);
            AnnualReport report = Samples.full(Layout.of(Form.CURRENT_2021));
            String json = mapper.writeValueAsString(report);
            assertEquals(ReportJson.writeString(report), json);
            assertEquals(report, mapper.readValue(json, AnnualReport.class));

            String unknown = json.replace("\"title\":", "\"other\":1,\"title\":");
            MismatchedInputException refusal =
                    assertThrows(MismatchedInputException.class, () -> mapper.readValue(unknown, AnnualReport.class));
            assertInstanceOf(ReportReadException.class, refusal.getCause());
        }
    }
}
