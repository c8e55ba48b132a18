package org.ogireport.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes the page of what the library costs: its path and the commit come first, what follows goes to JMH. */
public final class PerformancePage {
    private PerformancePage() {}

    public static void main(String... args) throws Exception {
        List<String> page = new ArrayList<>(List.of(
                "# What it costs",
                "",
                "Measured by `benchmarks/run.sh page`, which writes this page. Times depend on the machine, their ratios hardly:",
                "what stands beside our work was measured in the same run. `benchmarks/run.sh guard` holds the bytes to within 2 %",
                "and the ratios, with a margin, to `benchmarks/limits.csv`.",
                "",
                "- Machine: " + machine(),
                "- Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                "- Commit: " + args[1],
                "",
                "Short prose is a report of 6 KB in JSON, long prose one of 15 KB, as counties write it.",
                ""));
        page.addAll(Benchmarks.table(Arrays.copyOfRange(args, 2, args.length)));
        section(page, "With prose", "Grows with the sentences, and no faster.", Growth.withProse());
        section(
                page,
                "With blank cells",
                "A draft with blanks costs what its findings cost: each names the cells that it is about.",
                Growth.withBlanks());
        section(
                page,
                "With reports",
                "One after the other, each by itself, on all processors; nothing is kept of one that was checked.",
                Growth.withReports());
        Files.write(Path.of(args[0]), page);
    }

    private static void section(List<String> page, String heading, String sentence, List<String> table) {
        Stream.of("", "## " + heading, "", sentence, "").forEach(page::add);
        page.addAll(table);
    }

    private static String machine() throws Exception {
        Path processors = Path.of("/proc/cpuinfo");
        String model = Files.exists(processors)
                ? Files.readAllLines(processors).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", ")
                        .findFirst()
                        .orElse("")
                : "";
        return model + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name")
                + " " + System.getProperty("os.arch");
    }
}
