package org.ogireport.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yaml.snakeyaml.Yaml;

/** A host that says nothing about reports but takes them in, and a client of it. */
final class RunningHost implements AutoCloseable {
    private static final Path BODIES = Path.of(System.getProperty("bodies", "../.ci/hosts/bodies"));

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Desk.class)
    static class Application {}

    RunningHost(Class<?> beans, String... settings) {
        context = new SpringApplicationBuilder(Application.class, beans)
                .properties(settings)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.level.root=off",
                        "spring.jackson.serialization.indent_output=true")
                .run();
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "application/json", "en");
    }

    HttpResponse<String> post(String path, byte[] body, String type, String language)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .header("Accept", type)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /** The same as in the golden file, but for the order of members; {@code -Drecreate=true} writes it. */
    static void assertAnswers(int status, String golden, HttpResponse<String> response) throws IOException {
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse("none"),
                response.body());
        assertEquals(status, response.statusCode());
        Path file = BODIES.resolve(golden + ".json");
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, response.body() + "\n");
        }
        assertEquals(parse(Files.readString(file)), parse(response.body()));
    }

    static Object parse(String json) {
        return new Yaml().load(json);
    }

    @Override
    public void close() {
        context.close();
    }
}
