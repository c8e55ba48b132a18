package org.ogireport.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.testing.Profile;
import org.ogireport.testing.ReportGenerator;
import org.ogireport.validation.Checker;

/**
 * How the cost of a report grows with its prose and with its blank cells, and that of a corpus with its reports.
 *
 * @param what with what it grows
 * @param how how it grows
 * @param columns the header of the table
 * @param rows its rows
 */
record Growth(Words what, Words how, Words columns, List<String> rows) {
    private static final long WARM_UP = 4_000_000_000L;
    private static final long ROUND = 200_000_000;
    private static final int ROUNDS = 5;
    private static final int DISTINCT = 1_000;

    /** A report by the length of its prose. */
    static Growth withProse() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int times : new int[] {1, 2, 4, 8, 16}) {
            AnnualReport report = Sample.SHORT.with(Collections.nCopies(times, Prose.PARAGRAPHS).stream()
                    .flatMap(List::stream)
                    .toList());
            byte[] json = ReportJson.write(report);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %d | %.1f KB | %s | %s |",
                    report.overview().paragraphs().size(),
                    json.length / 1e3,
                    cost(() -> ReportJson.read(json)),
                    cost(() -> Checker.standard().check(report))));
        }
        return new Growth(
                new Words("文字", "With prose"),
                new Words("用时随句数成比例增加，不会更陡。", "Grows with the sentences, and no faster."),
                new Words(
                        "| 第一部分段数 | JSON | JSON → 报告 | 全部规则 |",
                        "| paragraphs in part one | JSON | JSON → report | all rules |"),
                lines);
    }

    /** A draft by the number of its cells that are blank. */
    static Growth withBlanks() throws Exception {
        List<String> lines = new ArrayList<>();
        Draft whole = Draft.of(Sample.SHORT.report());
        for (int blanks : new int[] {0, 1, 10, 50, 100, 200}) {
            Draft.Builder draft = whole.toBuilder();
            List<Cell> cells = whole.cells();
            IntStream.range(0, blanks).forEach(i -> draft.set(cells.get(i * cells.size() / blanks), CellValue.BLANK));
            Draft checked = draft.build();
            lines.add("| " + blanks + " | " + cost(() -> Checker.standard().check(checked)) + " |");
        }
        return new Growth(
                new Words("空白单元格", "With blank cells"),
                new Words(
                        "有空白的草稿，多花的是检查结果的工夫：每条结果都列明所涉的单元格。",
                        "A draft with blanks costs what its findings cost: each names the cells that it is about."),
                new Words("| 空白格 | 全部规则 |", "| blank cells | all rules |"),
                lines);
    }

    /** A corpus by the number of its reports: read from JSON and checked, on all processors. */
    static Growth withReports() {
        List<byte[]> documents = IntStream.range(0, DISTINCT)
                .mapToObj(seed -> ReportJson.write(
                        ReportGenerator.seeded(seed).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY)))
                .toList();
        List<String> lines = new ArrayList<>();
        for (int reports : new int[] {10_000, 10_000, 30_000, 100_000}) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f/s | %,.0f/s |",
                    reports,
                    rate(documents, reports, Checker.standard()),
                    rate(documents, reports, Checking.ARITHMETIC)));
        }
        // the first is the warm-up
        lines.remove(0);
        return new Growth(
                new Words("报告份数", "With reports"),
                new Words(
                        "逐份读入、逐份检查，用上全部处理器；检查过的不再占用内存。",
                        "One after the other, each by itself, on all processors; nothing is kept of one that was checked."),
                new Words("| 报告 | 全部规则 | 算术规则 |", "| reports | all rules | arithmetic rules |"),
                lines);
    }

    /** How many reports a second are read from JSON and checked. */
    private static double rate(List<byte[]> documents, int reports, Checker checker) {
        long start = System.nanoTime();
        long sound = IntStream.range(0, reports)
                .parallel()
                .filter(i -> checker.check(ReportJson.read(documents.get(i % DISTINCT)))
                        .passes())
                .count();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sound != reports) {
            throw new AssertionError(reports - sound + " reports that were made to be sound are not");
        }
        return reports / seconds;
    }

    private static String cost(Callable<?> work) throws Exception {
        Measured measured = new Measured(work);
        Cost cost = measured.cost(WARM_UP);
        for (int i = 0; i < ROUNDS; i++) {
            Cost again = measured.cost(ROUND);
            cost = again.micros() < cost.micros() ? again : cost;
        }
        return Benchmarks.time(cost) + ", " + Benchmarks.size(cost);
    }
}
