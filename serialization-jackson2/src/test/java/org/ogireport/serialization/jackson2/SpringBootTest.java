package org.ogireport.serialization.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.Samples;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class SpringBootTest {
    /** A host with the one bean that it needs. */
    @Configuration
    @EnableAutoConfiguration
    static class Host {
        @Bean
        Module ogiReportModule() {
            return new OgiReportModule();
        }
    }

    @Test
    void the_mapper_of_spring_boot_3_takes_the_module_from_a_bean() throws IOException {
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
