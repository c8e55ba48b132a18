package org.ogireport.portal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** The portal as a program. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {
    /**
     * Starts the server.
     *
     * @param args properties of Spring Boot, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }

    /** Tells where the portal is, in one line, when it is ready. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> address() {
        return ready -> {
            if (ready.getApplicationContext() instanceof WebServerApplicationContext server
                    && server.getWebServer() != null) {
                System.out.println("http://localhost:" + server.getWebServer().getPort() + "/");
            }
        };
    }

    /** The day on which a report is late is one of China's, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
