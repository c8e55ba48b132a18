package org.ogireport.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.CellValue;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/**
 * Makes valid reports from a seed: the same seed and calls give the same reports on every machine.
 *
 * <p>Totals are computed here, row by row and column by column, and not by the rules that they are used to test. Not
 * safe for use by several threads.
 */
public final class ReportGenerator {
    private final Random random;

    private ReportGenerator(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A generator of its own sequence of reports.
     *
     * @param seed any number
     * @return a new generator
     */
    public static ReportGenerator seeded(long seed) {
        return new ReportGenerator(seed);
    }

    /**
     * The next report whose figures agree, from a township with nothing to a province with many requests.
     *
     * @param layout the tables it has
     * @return a complete report
     */
    public AnnualReport report(Layout layout) {
        Objects.requireNonNull(layout, "layout: must not be null");
        int bound = List.of(1, 3, 40, 1_000, 15_000).get(random.nextInt(5));
        int year = yearOf(layout.form());
        String name = "第" + (1 + random.nextInt(999)) + "市人民政府";
        Draft.Builder draft = Draft.builder(layout)
                .year(year)
                .title(name + year + "年政府信息公开工作年度报告")
                .authority(Authority.of(name))
                .preface(preface(year, name))
                .overview(prose("公开"))
                .problems(prose("改进"))
                .otherMatters(Narrative.of("无"));
        disclosure(layout, draft, bound);
        requests(layout, draft, bound);
        disputes(layout, draft, bound);
        return draft.build().toReport(BlankPolicy.REFUSE).orElseThrow();
    }

    /** One of the first five years for which the form was set. */
    private int yearOf(Form form) {
        List<Integer> years = IntStream.range(form.firstYear(), form.firstYear() + 5)
                .filter(year -> Form.expectedFor(year).equals(Optional.of(form)))
                .boxed()
                .toList();
        return years.get(random.nextInt(years.size()));
    }

    private Preface preface(int year, String name) {
        boolean stated = random.nextBoolean();
        return new Preface(
                prose("说明"),
                stated ? LocalDate.of(year, 1, 1) : null,
                stated ? LocalDate.of(year, 12, 31) : null,
                random.nextBoolean() ? "http://www.example.gov.cn/" + random.nextInt(100) : null,
                random.nextBoolean()
                        ? new Contact(
                                name + "办公室",
                                null,
                                stated ? "100000" : null,
                                "010-" + random.nextInt(10_000),
                                null,
                                null)
                        : null);
    }

    /** Prose with what is hard to carry: markup, quotation marks, line feeds, characters outside the BMP. */
    private Narrative prose(String word) {
        List<String> pieces = List.of(word, "“两化”<&>'\"", "𠮷野家\uFFFD", "第一行\n第二行", "\t ", "，是1.05%。");
        String[] paragraphs = new String[random.nextInt(4)];
        for (int i = 0; i < paragraphs.length; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int piece = random.nextInt(5); piece > 0; piece--) {
                paragraph.append(pieces.get(random.nextInt(pieces.size())));
            }
            paragraphs[i] = paragraph.toString();
        }
        return Narrative.of(paragraphs);
    }

    private void disclosure(Layout layout, Draft.Builder draft, int bound) {
        for (Cell cell : layout.cells()) {
            if (cell.part() == Part.DISCLOSURE) {
                long number = random.nextInt(bound);
                if (cell.kind().isSigned() && random.nextBoolean()) {
                    number = -number;
                }
                draft.set(
                        cell,
                        cell.kind().isWhole()
                                ? CellValue.of(number)
                                : CellValue.of(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7))));
            }
        }
    }

    /** Per kind of applicant: the outcomes first, then what was received so that the books balance. */
    private void requests(Layout layout, Draft.Builder draft, int bound) {
        Map<Row, Long> totals = new LinkedHashMap<>();
        for (Column kind : Column.APPLICANT_KINDS) {
            Map<Row, Long> column = new LinkedHashMap<>();
            long handled = 0;
            for (Row row : layout.rows()) {
                if (row.isOutcome()) {
                    long count = random.nextInt(3) == 0 ? random.nextInt(bound) : 0;
                    column.put(row, count);
                    handled += count;
                }
            }
            long carriedForward = random.nextInt(bound);
            long received = handled + carriedForward;
            long carriedOver = received == 0 ? 0 : Math.floorMod(random.nextLong(), received);
            column.put(Row.HANDLED_TOTAL, handled);
            column.put(Row.CARRIED_FORWARD, carriedForward);
            column.put(Row.CARRIED_OVER, carriedOver);
            column.put(Row.NEWLY_RECEIVED, received - carriedOver);
            column.forEach((row, count) -> {
                draft.set(row.cell(kind), count);
                totals.merge(row, count, Long::sum);
            });
        }
        totals.forEach((row, total) -> draft.set(row.cell(Column.APPLICANTS_TOTAL), total));
    }

    private void disputes(Layout layout, Draft.Builder draft, int bound) {
        for (Row row : layout.rows()) {
            if (row.part() == Part.DISPUTES) {
                long total = 0;
                for (Column result : Column.RESULT_KINDS) {
                    long count = random.nextInt(bound);
                    draft.set(row.cell(result), count);
                    total += count;
                }
                draft.set(row.cell(Column.RESULTS_TOTAL), total);
            }
        }
    }
}
