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

/** What a client sends. */
final class Requests {
    static final String REPORT = ReportJson.writeString(Sample.AGREEING);
    static final String REFUSED = ReportJson.writeString(Sample.CONTRADICTORY);
    static final String UNREADABLE = REPORT.replace("\"year\":2021", "\"year\":\"2021\"")
            .replaceFirst("\"naturalPersons\":36", "\"naturalPersons\":-1");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Requests() {}

    static String submission(String report) {
        return "{\"clerk\":\"张三\",\"report\":" + report + "}";
    }

    static HttpResponse<String> post(URI uri, String body, String language) throws IOException, InterruptedException {
        return send(request(uri, body.getBytes(UTF_8), "application/json").header("Accept-Language", language));
    }

    static HttpRequest.Builder request(URI uri, byte[] body, String type) {
        return HttpRequest.newBuilder(uri).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }
}
