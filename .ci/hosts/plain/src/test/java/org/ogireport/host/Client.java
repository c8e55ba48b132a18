package org.ogireport.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.ogireport.serialization.ReportJson;

/** What a client sends to a host on this machine. */
record Client(int port) {
    static final String REPORT = ReportJson.writeString(Sample.AGREEING);
    static final String REFUSED = ReportJson.writeString(Sample.CONTRADICTORY);
    static final String UNREADABLE = REPORT.replace("\"year\":2021", "\"year\":\"2021\"")
            .replaceFirst("\"naturalPersons\":36", "\"naturalPersons\":-1");

    HttpResponse<String> post(String body, String language) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reports"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json")
                                .header("Accept-Language", language)
                                .POST(BodyPublishers.ofString(body, UTF_8))
                                .build(),
                        BodyHandlers.ofString(UTF_8));
    }
}
