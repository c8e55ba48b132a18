package org.ogireport.portal.killed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ogireport.portal.Samples;
import org.ogireport.serialization.ReportJson;

/**
 * Hands in one version after the other of an organ's report, each again until it is acknowledged.
 *
 * @param number which clerk
 * @param reports how many versions
 * @param address where reports are taken
 * @param password the clerks' password
 * @param acknowledged counts what all of them have been told is kept
 */
record PersistentClerk(int number, int reports, URI address, String password, AtomicInteger acknowledged)
        implements Callable<List<String>> {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern DIGEST = Pattern.compile("\"digest\":\"(\\w+)\"");

    static String organ(int number) {
        return "甲县第" + (number + 1) + "局";
    }

    /** The receipts: version and digest. */
    @Override
    public List<String> call() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String login = Base64.getEncoder().encodeToString(("clerk:" + password).getBytes(StandardCharsets.UTF_8));
        List<String> receipts = new ArrayList<>();
        while (receipts.size() < reports) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Basic " + login)
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofMinutes(1))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(
                            ReportJson.write(Samples.of(organ(number), receipts.size()))))
                    .build();
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    receipts.add(first(VERSION, answer) + ' ' + first(DIGEST, answer));
                    acknowledged.incrementAndGet();
                } else if (answer.statusCode() < 500) {
                    throw new IllegalStateException(answer.body());
                }
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        return receipts;
    }

    private static String first(Pattern pattern, HttpResponse<String> answer) {
        return pattern.matcher(answer.body())
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }
}
