package org.ogireport.portal.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Visitors of the clerk's page, each of whom drops the same page again as soon as it is answered: ADDRESS VISITORS SECONDS. */
public final class Visitors {
    private static final int SIZE = 70_000;
    private static final String BOUNDARY = "----visitor";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Visitors() {}

    /** What came of one visit. */
    private record Visit(int status, long nanos) {}

    /**
     * Visits.
     *
     * @param arguments where, how many, how long
     * @throws Exception if the portal does not answer
     */
    public static void main(String... arguments) throws Exception {
        URI portal = URI.create(arguments[0]);
        byte[] page = page(portal);
        System.out.println("a page of " + page.length / 1000 + " KB");
        visit(portal, page, Duration.ofSeconds(10));
        tell("one visitor", visit(portal, page, Duration.ofSeconds(10)));

        int visitors = Integer.parseInt(arguments[1]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        ExecutorService threads = Executors.newFixedThreadPool(visitors);
        List<Future<List<Visit>>> all = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            all.add(threads.submit(() -> visit(portal, page, time)));
        }
        List<Visit> visits = new ArrayList<>();
        for (Future<List<Visit>> each : all) {
            visits.addAll(each.get());
        }
        threads.shutdown();
        tell(visitors + " visitors for " + time.toSeconds() + " s", visits);
    }

    /** The official page of a report of the made-up county, with a comment that makes it as large as is wanted. */
    private static byte[] page(URI portal) throws IOException, InterruptedException {
        URI address = portal.resolve("/api/reports/%E7%A4%BA%E4%BE%8B%E5%8E%BF%E6%95%99%E8%82%B2%E5%B1%80/"
                + (LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1));
        String page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        int missing = SIZE - page.getBytes(StandardCharsets.UTF_8).length;
        return page.replace("</body>", "<!--" + "x".repeat(Math.max(0, missing)) + "--></body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Visit> visit(URI portal, byte[] page, Duration time) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Matcher token = TOKEN.matcher(
                browser.send(HttpRequest.newBuilder(portal.resolve("/")).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        if (!token.find()) {
            throw new IllegalStateException("the start page has no token");
        }
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/desk/read"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(token.group(1), page)))
                .build();
        List<Visit> visits = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            int status = browser.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
            visits.add(new Visit(status, System.nanoTime() - start));
        }
        return visits;
    }

    private static byte[] form(String token, byte[] page) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.html\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(page);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static void tell(String who, List<Visit> visits) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        visits.forEach(visit -> statuses.merge(visit.status(), 1, Integer::sum));
        List<Long> millis = new ArrayList<>();
        visits.stream().filter(visit -> visit.status() == 200).forEach(visit -> millis.add(visit.nanos() / 1_000_000));
        Collections.sort(millis);
        System.out.println(who + ": " + statuses
                + (millis.isEmpty()
                        ? ""
                        : ", ms: median " + millis.get(millis.size() / 2) + ", 95 in 100 "
                                + millis.get(millis.size() * 95 / 100) + ", longest " + millis.get(millis.size() - 1)));
    }
}
