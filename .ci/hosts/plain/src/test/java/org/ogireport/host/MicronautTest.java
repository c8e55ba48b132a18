package org.ogireport.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MicronautTest {
    @Test
    void a_report_is_read_and_written_with_a_bean_of_the_module() throws Exception {
        try (EmbeddedServer server =
                ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1))) {
            Client client = new Client(server.getPort());
            assertEquals(Client.REPORT, client.post(Client.REPORT, "en").body());
            assertEquals(400, client.post(Client.UNREADABLE, "en").statusCode());
        }
    }
}
