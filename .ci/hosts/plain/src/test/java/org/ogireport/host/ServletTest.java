package org.ogireport.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bodies are those of the other hosts. */
class ServletTest {
    private static final Path BODIES = Path.of("../bodies");
    private static final Tomcat TOMCAT = new Tomcat();

    @TempDir
    private static Path folder;

    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        Context context = TOMCAT.addContext("", folder.toString());
        Tomcat.addServlet(context, "reports", new ReportServlet());
        context.addServletMappingDecoded("/reports", "reports");
        TOMCAT.start();
        client = new Client(TOMCAT.getConnector().getLocalPort());
    }

    @AfterAll
    static void stop() throws Exception {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    private static void assertAnswers(int status, String golden, HttpResponse<String> response) throws Exception {
        assertEquals(status, response.statusCode());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse("none"));
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(mapper.readTree(BODIES.resolve(golden + ".json").toFile()), mapper.readTree(response.body()));
    }

    @Test
    void a_report_comes_back_as_the_library_writes_it() throws Exception {
        assertEquals(Client.REPORT, client.post(Client.REPORT, "en").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_is_not_taken_is_answered_in_the_language_of_the_request(String language) throws Exception {
        assertAnswers(400, "unreadable-" + language, client.post(Client.UNREADABLE, language));
        assertAnswers(422, "refused-" + language, client.post(Client.REFUSED, language));
    }
}
