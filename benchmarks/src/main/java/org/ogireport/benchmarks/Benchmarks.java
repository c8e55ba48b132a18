package org.ogireport.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogireport.core.Words;

/**
 * Measures the comparisons, and prints one table of times, ratios and allocated bytes. What is given on the command line are parts of
 * the names of benchmarks: those are measured alone.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String... names) throws IOException {
        table(measure(names), Words::english).forEach(System.out::println);
    }

    static Map<Comparison, Measurement> measure(String... names) throws IOException {
        Map<Comparison, Measurement> measured = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.ALL) {
            if (names.length == 0 || Stream.of(names).anyMatch(comparison.ours()::contains)) {
                measured.put(comparison, Measurement.of(comparison));
            }
        }
        return measured;
    }

    /** The lines of the table in a language. */
    static List<String> table(Map<Comparison, Measurement> measured, Function<Words, String> language) {
        List<String> lines = new ArrayList<>();
        lines.add(language.apply(new Words(
                "| 工作 | 文字 | 时间 | 分配 | 对照 | 时间 | 分配 | 倍数 |",
                "| work | prose | time | allocated | beside it | time | allocated | ratio |")));
        lines.add("|---|---|---:|---:|---|---:|---:|---:|");
        measured.forEach((comparison, costs) -> lines.add(row(comparison, costs, language)));
        return lines;
    }

    private static String row(Comparison comparison, Measurement costs, Function<Words, String> language) {
        Cost peer = costs.peer();
        String beside = peer == null
                ? " | | |"
                : String.format(
                        Locale.ROOT,
                        "%s | %s | %s | %.2f ×",
                        language.apply(comparison.peer()),
                        time(peer),
                        size(peer),
                        costs.ratio());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |",
                language.apply(comparison.work()),
                language.apply(prose(comparison.sample())),
                time(costs.ours()),
                size(costs.ours()),
                beside);
    }

    private static Words prose(String sample) {
        return switch (sample) {
            case "SHORT" -> new Words("短", "short");
            case "LONG" -> new Words("长", "long");
            default -> Words.NONE;
        };
    }

    static String time(Cost cost) {
        return String.format(Locale.ROOT, cost.micros() < 10 ? "%.2f µs" : "%.1f µs", cost.micros());
    }

    static String size(Cost cost) {
        return String.format(Locale.ROOT, "%.1f KB", cost.bytes() / 1000);
    }
}
