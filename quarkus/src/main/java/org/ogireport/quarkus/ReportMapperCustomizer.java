package org.ogireport.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.ogireport.serialization.jackson2.OgiReportModule;

/**
 * Teaches the host's mapper to read and write reports.
 *
 * @since 0.1
 */
@Singleton
public class ReportMapperCustomizer implements ObjectMapperCustomizer {
    /** Made by Quarkus. */
    public ReportMapperCustomizer() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new OgiReportModule());
    }
}
