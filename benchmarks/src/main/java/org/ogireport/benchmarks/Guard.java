package org.ogireport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds work to the bytes it allocates and to its time beside a peer's, in a minute and on a busy machine. It is to run in a
 * virtual machine that optimizes no allocation away ({@code -XX:TieredStopAtLevel=1}): then bytes are the same in every run.
 *
 * <p>The first argument names the file of limits; a second one, {@code record}, writes it anew.
 */
public final class Guard {
    /** The Java whose bytes the limits are: under another one only times are held. */
    private static final int JAVA = 17;

    private static final double MORE_BYTES = 1.02;
    private static final double MORE_TIME = 2.5;
    private static final int ROUNDS = 7;
    private static final long ROUND = 40_000_000;
    private static final long WARM_UP = 300_000_000;

    private Guard() {}

    private record Watched(String work, Measured ours, Measured peer) {}

    /** What was measured: bytes of one time, and how many times as long as its peer it took. */
    private record Result(long bytes, double ratio) {
        static Result parse(String[] columns) {
            return new Result(Long.parseLong(columns[1]), Double.parseDouble(columns[2]));
        }

        String line(String work) {
            return String.format(Locale.ROOT, "%s,%d,%.3f", work, bytes, ratio);
        }
    }

    public static void main(String... args) throws Exception {
        Path file = Path.of(args[0]);
        Map<String, Result> limits = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split(",");
            limits.put(columns[0], Result.parse(columns));
        }
        List<String> lines = new ArrayList<>();
        boolean broken = false;
        for (Watched watched : watched()) {
            Result result = measure(watched);
            lines.add(result.line(watched.work()));
            broken |= !tell(watched.work(), result, limits.get(watched.work()));
        }
        if (args.length > 1) {
            Files.write(file, lines);
        } else if (broken) {
            System.exit(1);
        }
    }

    private static boolean tell(String work, Result result, @Nullable Result limit) {
        boolean within = limit != null
                && (result.bytes() <= limit.bytes() * MORE_BYTES
                        || Runtime.version().feature() != JAVA)
                && result.ratio() <= limit.ratio() * MORE_TIME;
        System.out.printf(
                Locale.ROOT,
                "%s %-34s %9d bytes of %9d   %8.3f x of %8.3f%n",
                within ? "      " : "BROKEN",
                work,
                result.bytes(),
                limit == null ? 0 : limit.bytes(),
                result.ratio(),
                limit == null ? 0 : limit.ratio());
        return within;
    }

    /** The least of several rounds, in which both take turns. */
    private static Result measure(Watched watched) throws Exception {
        double ours = Double.MAX_VALUE;
        double peer = Double.MAX_VALUE;
        double bytes = Double.MAX_VALUE;
        watched.ours().cost(WARM_UP);
        watched.peer().cost(WARM_UP);
        for (int i = 0; i < ROUNDS; i++) {
            Cost cost = watched.ours().cost(ROUND);
            ours = Math.min(ours, cost.micros());
            bytes = Math.min(bytes, cost.bytes());
            peer = Math.min(peer, watched.peer().cost(ROUND).micros());
        }
        return new Result(Math.round(bytes), ours / peer);
    }

    private static List<Watched> watched() throws IOException {
        Constraint constraint = new Constraint();
        ReadingDocuments documents = new ReadingDocuments();
        return Stream.concat(
                        Stream.of(Sample.values()).flatMap(Guard::watched),
                        Stream.of(
                                watched("@Valid", constraint::report, constraint::cascading),
                                watched("web page to draft", documents::page, documents::jsoup),
                                new Watched(
                                        "Word file to draft",
                                        new Measured(documents::word),
                                        Measured.of(documents::poi))))
                .toList();
    }

    private static Stream<Watched> watched(Sample sample) {
        ReadingJson json = new ReadingJson();
        ReadingXml xml = new ReadingXml();
        WritingJson writing = new WritingJson();
        Checking checking = new Checking();
        json.sample = sample;
        xml.sample = sample;
        writing.sample = sample;
        checking.sample = sample;
        Measured tokens = Measured.of(json::tokens);
        String prose = " (" + sample.name().toLowerCase(Locale.ROOT) + ")";
        return Stream.of(
                new Watched("JSON to report" + prose, new Measured(json::report), tokens),
                new Watched("XML to report" + prose, new Measured(xml::report), Measured.of(xml::events)),
                watched("report to JSON" + prose, writing::report, writing::databind),
                new Watched("arithmetic rules" + prose, new Measured(checking::arithmetic), tokens),
                new Watched("all rules" + prose, new Measured(checking::catalogue), tokens),
                new Watched("all rules after a key press" + prose, new Measured(checking::keyPress), tokens));
    }

    private static Watched watched(String work, Callable<?> ours, Callable<?> peer) {
        return new Watched(work, new Measured(ours), new Measured(peer));
    }
}
