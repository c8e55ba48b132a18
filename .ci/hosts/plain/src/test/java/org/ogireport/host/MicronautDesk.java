package org.ogireport.host;

import com.fasterxml.jackson.databind.Module;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.inject.Singleton;
import org.ogireport.core.AnnualReport;
import org.ogireport.serialization.jackson2.OgiReportModule;

/** Takes a report in and gives it back. */
@Controller
class MicronautDesk {
    @Post("/reports")
    AnnualReport take(@Body AnnualReport report) {
        return report;
    }

    @Factory
    static class Modules {
        @Singleton
        Module ogiReportModule() {
            return new OgiReportModule();
        }
    }
}
