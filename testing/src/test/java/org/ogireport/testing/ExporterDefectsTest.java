package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;

/** The kit's own mutation test: every seeded defect is caught, is shown by little, and is so in time. */
class ExporterDefectsTest {
    private static final String PAGE = "docs/exporter-defects.md";
    private static final String CHINESE_PAGE = "docs/exporter-defects.zh-CN.md";
    private static final String HEADER = """
            # Defects that the contract catches

            [中文](exporter-defects.zh-CN.md)

            Written by the build (`ExporterDefectsTest`). Each defect is seeded into an exporter that is otherwise right; what the kit
            says of the first case that fails is here, with how many cells other than 0 and characters of text the smallest report has
            that shows it. The exhaustive build gives every case to every defect and writes how long the search took into
            `testing/target/exporter-defects.md`: most take less than a tenth of a second, the longest three.

            | an exporter that … | demand: what is exported … | as the failure tells | size |
            |---|---|---|--:|
            """;

    private static final String CHINESE_HEADER = """
            # 约定能查出的缺陷

            [English](exporter-defects.md)

            本页由构建生成（`ExporterDefectsTest`）。每种缺陷各放进一个其余都正确的导出程序里；表中是测试包就第一份没有通过的报告所说的话，以及能暴露该缺陷的最小报告有多大
            （不为0的格数，加上文字的字数）。完整构建用每份报告去试每种缺陷，并把查找用时写到`testing/target/exporter-defects.md`：多数不到十分之一秒，最长三秒。

            | 导出程序的毛病 | 没有做到的要求：导出的内容…… | 测试包怎样说 | 大小 |
            |---|---|---|--:|
            """;

    /** Of one case, in seconds of the thread: the bound on a search is three, and the try that it has begun. */
    private static final double LONGEST = 10;

    /** Ends by tries alone, so that it finds the same each time. */
    private static final Shrinker.Bound BOUND = new Shrinker.Bound(1_000, Duration.ofMinutes(5));

    /** The longest last. */
    private static final List<ProducerCase> CASES =
            Conformance.of(ExporterDefects.ALL.get(0).producer()).cases().stream()
                    .sorted(Comparator.comparing(each -> each.name().contains("LONG_PROSE")))
                    .toList();

    /** The first case in which the demand is not met. */
    private static Optional<ProducerCase> caught(Defect defect) {
        return CASES.stream()
                .filter(each -> each.check(defect.producer()) instanceof ProducerCase.Unmet unmet
                        && unmet.demand() == defect.demand())
                .findFirst();
    }

    @Test
    void every_defect_is_caught_by_the_demand_that_it_does_not_meet() {
        assertTrue(ExporterDefects.ALL.size() > 60);
        assertEquals(
                List.of(),
                ExporterDefects.ALL.stream()
                        .filter(defect -> caught(defect).isEmpty())
                        .map(Defect::name)
                        .toList());
    }

    @Test
    void every_defect_is_shown_by_little_and_by_what_the_page_says() throws IOException {
        List<Integer> shown = IntStream.range(0, ExporterDefects.ALL.size())
                .filter(i -> Boolean.getBoolean("recreate") || !Extent.skips(i, 8))
                .boxed()
                .toList();
        List<String> rows = new ArrayList<>();
        for (int i : shown) {
            Defect defect = ExporterDefects.ALL.get(i);
            ProducerCase each = caught(defect).orElseThrow();
            ConformanceReport.Failure failure =
                    each.failure(defect.producer(), (ProducerCase.Unmet) each.check(defect.producer()), BOUND);
            assertTrue(size(failure.smallest()) <= defect.size(), failure::toString);
            assertTrue(failure.toString().length() < 400, failure::toString);
            rows.add(row(defect, failure));
        }
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(ProjectFiles.root().resolve(PAGE), HEADER + String.join("", rows));
        }
        List<String> page = ProjectFiles.read(ProjectFiles.root().resolve(PAGE))
                .lines()
                .map(line -> line + "\n")
                .toList();
        int header = (int) HEADER.lines().count();
        assertEquals(header + ExporterDefects.ALL.size(), page.size());
        assertEquals(shown.stream().map(i -> page.get(header + i)).toList(), rows, "rewritten by -Drecreate=true");
    }

    private static String row(Defect defect, ConformanceReport.Failure failure) {
        String told = Stream.concat(
                        Stream.of(failure.detail()), failure.difference().map(Difference::toString).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        return String.format(
                "| %s | %s | `%s` | %d |%n".replace("%n", "\n"),
                defect.name(),
                defect.demand(),
                told.replace("|", "\\|"),
                size(failure.smallest()));
    }

    @Test
    void the_page_in_chinese_names_the_same_defects_and_demands() throws IOException {
        Map<String, String> words = chinese();
        String written = CHINESE_HEADER
                + ProjectFiles.read(ProjectFiles.root().resolve(PAGE))
                        .lines()
                        .skip(HEADER.lines().count())
                        .map(row -> translated(row, words))
                        .collect(Collectors.joining("\n", "", "\n"));
        Path page = ProjectFiles.root().resolve(CHINESE_PAGE);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(page, written);
        }
        assertEquals(written, ProjectFiles.read(page), "rewritten by -Drecreate=true");
        assertEquals(ExporterDefects.ALL.size() + Demand.values().length, words.size());
    }

    private static String translated(String row, Map<String, String> words) {
        String[] columns = row.split(" \\| ", 3);
        String name = columns[0].substring("| ".length());
        return "| " + Objects.requireNonNull(words.get(name), name) + " | "
                + Objects.requireNonNull(words.get(columns[1]), columns[1]) + " | " + columns[2];
    }

    private static Map<String, String> chinese() throws IOException {
        try (InputStream file = ExporterDefectsTest.class.getResourceAsStream("exporter-defects.zh-CN.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        }
    }

    /** In the small form of a few cases; the exhaustive one writes how long all took into the target folder. */
    @Test
    void every_case_of_every_defect_ends_in_time() throws IOException {
        StringBuilder times =
                new StringBuilder("| an exporter that … | cases that fail | longest, ms of CPU |\n|---|--:|--:|\n");
        for (int i = 0; i < ExporterDefects.ALL.size(); i++) {
            if (Extent.skips(i, 20)) {
                continue;
            }
            Defect defect = ExporterDefects.ALL.get(i);
            Conformance conformance = Conformance.of(defect.producer());
            int failed = 0;
            double longest = 0;
            for (int k = 0; k < CASES.size(); k++) {
                long start = cpu();
                if (!Extent.skips(k, 12) && conformance.outcome(CASES.get(k)) instanceof ProducerCase.Unmet unmet) {
                    conformance.failure(CASES.get(k), unmet);
                    failed++;
                    longest = Math.max(longest, (cpu() - start) / 1e9);
                }
            }
            assertTrue(longest < LONGEST, defect.name() + ": " + longest + " s");
            times.append(String.format(Locale.ROOT, "| %s | %d | %.0f |%n", defect.name(), failed, 1_000 * longest));
        }
        Files.writeString(Path.of("target/exporter-defects.md"), times);
    }

    @Test
    void a_test_that_fails_tells_the_difference_once_and_leaves_the_smallest_report_in_one_file(@TempDir Path folder)
            throws IOException {
        Defect defect = ExporterDefects.ALL.stream()
                .filter(each -> each.name().equals("writes 1E+3 for 1000"))
                .findFirst()
                .orElseThrow();
        Conformance conformance = Conformance.of(defect.producer())
                .only(name -> name.contains("ROUND_NUMBERS"))
                .smallestIn(folder.resolve("new"));
        List<String> messages = ProducerContract.of(conformance)
                .map(ExporterDefectsTest::message)
                .toList();
        assertEquals(2, messages.size());
        String shown = ProjectFiles.read(ProjectFiles.root().resolve("docs/testing-kit.md"));
        String told = messages.get(0).lines().findFirst().orElseThrow();
        assertTrue(shown.contains("```\n" + told + "\n"), told);
        for (String message : messages) {
            assertEquals(2, message.lines().count(), message);
            assertEquals(2, message.split("1E\\+1", -1).length, message);
            assertTrue(message.length() < 500, message);
            Path file = Path.of(message.substring(message.lastIndexOf(": ") + 2));
            assertEquals(folder.resolve("new"), file.getParent());
            assertTrue(Files.readString(file).contains(": 10"), message);
        }
    }

    private static String message(DynamicTest test) {
        try {
            test.getExecutable().execute();
        } catch (AssertionError e) {
            return Objects.requireNonNull(e.getMessage());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException(test.getDisplayName() + " passes");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Cells other than 0, and characters of prose and lines; an empty paragraph counts as one, a line of 年报 not. */
    private static int size(Draft draft) {
        long cells = draft.cells().stream()
                .filter(cell -> draft.value(cell)
                        .number()
                        .map(number -> number.signum() != 0)
                        .orElse(true))
                .count();
        int prose = Stream.of(draft.preface().prose(), draft.overview(), draft.problems(), draft.otherMatters())
                .map(Narrative::paragraphs)
                .flatMap(List::stream)
                .mapToInt(paragraph -> Math.max(1, paragraph.codePointCount(0, paragraph.length())))
                .sum();
        int lines = Line.ALL.stream()
                .map(line -> line.text().apply(draft))
                .filter(text -> text != null && !text.equals("年报"))
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        return (int) cells + prose + lines;
    }
}
