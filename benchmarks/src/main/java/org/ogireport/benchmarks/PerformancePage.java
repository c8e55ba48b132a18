package org.ogireport.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ogireport.core.Words;

/** Writes the pages of what the library costs: into a folder, and for a commit, which are the arguments. */
public final class PerformancePage {
    private static final Words HEAD = new Words("""
            # 速度

            [English](performance.md)

            由`benchmarks/run.sh page`测得并写成本页。用时取各轮中最短的，随机器的快慢而变；两边各在自己的虚拟机里由JMH轮流测量，每轮五分之一秒，倍数是相邻两轮之比的中位数，变化不大。
            `benchmarks/run.sh guard`检查分配的字节数与`benchmarks/limits.csv`相差不超过2%%，倍数不超过其中的限值（留有余量）。

            - 机器：%s
            - Java：%s
            - 提交：%s

            短文字的报告，JSON为6 KB；长文字的为15 KB，县政府的报告大致如此。
            """, """
            # What it costs

            [中文](performance.zh-CN.md)

            Measured by `benchmarks/run.sh page`, which writes this page. Times are the least over all turns, and depend on how fast the machine is. JMH measures
            both sides by turns of a fifth of a second, each in a virtual machine of its own; the ratio, which hardly depends on the machine, is the median over
            pairs of neighbouring turns. `benchmarks/run.sh guard` holds the bytes to within 2 %% and the ratios, with a margin, to
            `benchmarks/limits.csv`.

            - Machine: %s
            - Java: %s
            - Commit: %s

            Short prose is a report of 6 KB in JSON, long prose one of 15 KB, as counties write it.
            """);

    private PerformancePage() {}

    public static void main(String... args) throws Exception {
        Words head = HEAD.with(
                machine(), System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"), args[1]);
        Map<Comparison, Measurement> measured = Benchmarks.measure();
        List<Growth> growth = List.of(Growth.withProse(), Growth.withBlanks(), Growth.withReports());
        Path folder = Path.of(args[0]);
        Files.write(folder.resolve("performance.md"), page(head, measured, growth, Words::english));
        Files.write(folder.resolve("performance.zh-CN.md"), page(head, measured, growth, Words::chinese));
    }

    private static List<String> page(
            Words head, Map<Comparison, Measurement> measured, List<Growth> growth, Function<Words, String> language) {
        List<String> lines = new ArrayList<>(language.apply(head).lines().toList());
        lines.add("");
        lines.addAll(Benchmarks.table(measured, language));
        for (Growth table : growth) {
            String columns = language.apply(table.columns());
            lines.addAll(
                    List.of("", "## " + language.apply(table.what()), "", language.apply(table.how()), "", columns));
            lines.add("|"
                    + "---:|".repeat((int) columns.chars().filter(c -> c == '|').count() - 1));
            lines.addAll(table.rows());
        }
        return lines;
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
