package org.ogireport.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A benchmark in a virtual machine of its own, where JMH measures it for a moment each time that it is its turn. What else runs on the
 * machine then slows neighbouring turns of two contenders alike.
 */
final class Contender implements AutoCloseable {
    private static final TimeValue WARM_UP = TimeValue.seconds(15);
    private static final TimeValue TURN = TimeValue.milliseconds(200);

    private final Process process;
    private final OutputStream turns;
    private final BufferedReader costs;

    private Contender(Process process) {
        this.process = process;
        this.turns = process.getOutputStream();
        this.costs = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /**
     * Starts a benchmark, which warms up meanwhile.
     *
     * @param benchmark the benchmark, as {@code Class.method}
     * @param sample what it reads; empty where it has its own
     */
    static Contender start(String benchmark, String sample) throws IOException {
        return new Contender(new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Djmh.ignoreLock=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Contender.class.getName(),
                        benchmark,
                        sample)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until it is warm; what one call has cost on the way. */
    Cost warm() throws IOException {
        return answer();
    }

    /** What one call costs now. */
    Cost turn() throws IOException {
        turns.write('\n');
        turns.flush();
        return answer();
    }

    private Cost answer() throws IOException {
        String answer = costs.readLine();
        if (answer == null) {
            throw new IOException(
                    "a benchmark has failed: " + process.info().commandLine().orElse(""));
        }
        return Cost.parse(answer);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** What runs in the other machine: it answers each byte by what the benchmark costs. */
    public static void main(String... args) throws IOException, RunnerException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        answers.println(cost(args, WARM_UP));
        while (System.in.read() >= 0) {
            answers.println(cost(args, TURN));
        }
    }

    private static Cost cost(String[] benchmark, TimeValue time) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + Pattern.quote(benchmark[0]) + "$")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (!benchmark[1].isEmpty()) {
            options.param("sample", benchmark[1]);
        }
        return Cost.of(new Runner(options.build()).runSingle());
    }
}
