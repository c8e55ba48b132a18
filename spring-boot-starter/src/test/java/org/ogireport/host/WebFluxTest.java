package org.ogireport.host;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same host in WebFlux; the bodies are those of Spring MVC. */
class WebFluxTest extends HostContract {
    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = new RunningHost(SpringBootTest.Plain.class, "spring.main.web-application-type=reactive");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Override
    RunningHost host() {
        return host;
    }
}
