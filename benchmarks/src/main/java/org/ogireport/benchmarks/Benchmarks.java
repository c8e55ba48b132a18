package org.ogireport.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every comparison, and prints one table of times, ratios and allocated bytes. What is given on the command line goes
 * to JMH.
 */
public final class Benchmarks {
    private static final TimeValue SECOND = TimeValue.seconds(1);
    private static final TimeValue WARM_UP = TimeValue.seconds(2);

    private Benchmarks() {}

    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        System.out.println();
        table(run(new CommandLineOptions(args)), Words::english).forEach(System.out::println);
    }

    /** The lines of the table in a language. */
    static List<String> table(Map<String, Cost> costs, Function<Words, String> language) {
        List<String> lines = new ArrayList<>();
        lines.add(language.apply(new Words(
                "| 工作 | 文字 | 时间 | 分配 | 对照 | 时间 | 分配 | 倍数 |",
                "| work | prose | time | allocated | beside it | time | allocated | ratio |")));
        lines.add("|---|---|---:|---:|---|---:|---:|---:|");
        for (Comparison comparison : Comparison.ALL) {
            Cost ours = costs.get(key(comparison.ours(), comparison.sample()));
            @Nullable Cost peer = costs.get(key(comparison.peerBenchmark(), comparison.sample()));
            if (ours != null) {
                lines.add(row(comparison, ours, peer, language));
            }
        }
        return lines;
    }

    /**
     * What each benchmark costs, the least of as many rounds as forks are asked for. Each round runs all benchmarks once: what else a
     * machine does for a while then slows none of them in every round.
     */
    static Map<String, Cost> run(CommandLineOptions given) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        if (given.getIncludes().isEmpty()) {
            Comparison.ALL.stream()
                    .flatMap(comparison -> Stream.of(comparison.ours(), comparison.peerBenchmark()))
                    .filter(benchmark -> !benchmark.isEmpty())
                    .distinct()
                    .forEach(benchmark -> options.include("\\." + Pattern.quote(benchmark) + "$"));
        }
        Options all = options.addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(given.getWarmupIterations().orElse(5))
                .measurementIterations(given.getMeasurementIterations().orElse(5))
                .warmupTime(given.getWarmupTime().orElse(WARM_UP))
                .measurementTime(given.getMeasurementTime().orElse(SECOND))
                .build();
        Map<String, Cost> costs = new HashMap<>();
        for (int round = 0; round < given.getForkCount().orElse(2); round++) {
            new Runner(all).run().forEach(result -> costs.merge(key(result), Cost.of(result), Cost::least));
        }
        return costs;
    }

    private static String key(RunResult result) {
        String[] steps = result.getParams().getBenchmark().split("\\.");
        String sample = Objects.requireNonNullElse(result.getParams().getParam("sample"), "");
        return key(steps[steps.length - 2] + "." + steps[steps.length - 1], sample);
    }

    private static String key(String benchmark, String sample) {
        return benchmark + " " + sample;
    }

    private static String row(Comparison comparison, Cost ours, @Nullable Cost peer, Function<Words, String> language) {
        String beside = peer == null
                ? " | | |"
                : String.format(
                        Locale.ROOT,
                        "%s | %s | %s | %.2f ×",
                        language.apply(comparison.peer()),
                        time(peer),
                        size(peer),
                        ours.micros() / peer.micros());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |",
                language.apply(comparison.work()),
                language.apply(prose(comparison.sample())),
                time(ours),
                size(ours),
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
