package org.ogireport.testing.jqwik;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.testing.FreeCells;

/**
 * Arbitrary reports whose figures agree, and drafts. A report shrinks to one without prose in which a single detail is 1,
 * with the totals above it.
 *
 * @since 0.1
 */
public final class ReportArbitraries {
    private static final int MOST_DETAILS = 60;

    private ReportArbitraries() {}

    /**
     * Reports of both forms' own tables.
     *
     * @return valid reports
     */
    public static Arbitrary<AnnualReport> reports() {
        return Arbitraries.of(Form.values()).withoutEdgeCases().map(Layout::of).flatMap(ReportArbitraries::reports);
    }

    /**
     * Reports of certain tables.
     *
     * @param layout the tables
     * @return valid reports
     */
    public static Arbitrary<AnnualReport> reports(Layout layout) {
        return Combinators.combine(
                        details(layout),
                        prose(),
                        prose(),
                        Arbitraries.integers().between(0, 4).withoutEdgeCases())
                .as((details, overview, problems, later) -> report(layout, details, overview, problems, later));
    }

    /**
     * Drafts of all tables: valid reports in which some cells are blank, unreadable or another number.
     *
     * @return drafts
     */
    public static Arbitrary<Draft> drafts() {
        return Arbitraries.of(Layout.values())
                .withoutEdgeCases()
                .flatMap(layout -> Combinators.combine(reports(layout), changes(layout))
                        .as((report, changes) -> {
                            Draft.Builder draft = Draft.of(report).toBuilder();
                            changes.forEach(change -> draft.set(layout.cells().get(change.get1()), change.get2()));
                            return draft.build();
                        }));
    }

    /** A few numbered details with their counts; the list, the place of a detail and its count shrink. */
    private static Arbitrary<List<Tuple2<Integer, Long>>> details(Layout layout) {
        Arbitrary<Integer> places =
                Arbitraries.integers().between(0, FreeCells.of(layout).size() - 1);
        return Combinators.combine(places, counts())
                .as(Tuple::of)
                .list()
                .uniqueElements(Tuple2::get1)
                .ofMaxSize(MOST_DETAILS);
    }

    /** From 1 on, so that a detail that does not matter goes rather than becomes 0; no sum of them is too large. */
    private static Arbitrary<Long> counts() {
        long most = NumberKind.MAX_COUNT / (4 * MOST_DETAILS);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(1, 20).withoutEdgeCases()),
                Tuple.of(4, Arbitraries.longs().between(1, 15_000).withoutEdgeCases()),
                Tuple.of(1, Arbitraries.longs().between(1, most)));
    }

    private static Arbitrary<Narrative> prose() {
        return Arbitraries.strings()
                .withChars("公开。 &<>\"']\\{}$%\t")
                .withChars('\u3400', '\u9fff')
                .ofMaxLength(30)
                .map(text -> text + (text.length() % 7 == 6 ? "𠮷" : ""))
                .list()
                .ofMaxSize(3)
                .map(Narrative::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Tuple2<Integer, CellValue>>> changes(Layout layout) {
        Arbitrary<CellValue> values = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(CellValue.BLANK)),
                Tuple.of(1, Arbitraries.just(CellValue.NOT_FOUND)),
                Tuple.of(2, Arbitraries.of("约三件", "<&\"𠮷\n", "1,234").map(CellValue::unreadable)),
                Tuple.of(3, Arbitraries.longs().between(0, 9_999).map(CellValue::of)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, layout.cells().size() - 1), values)
                .as(Tuple::of)
                .list()
                .uniqueElements(Tuple2::get1)
                .ofMaxSize(40)
                .withoutEdgeCases();
    }

    private static AnnualReport report(
            Layout layout, List<Tuple2<Integer, Long>> details, Narrative overview, Narrative problems, int later) {
        int year = layout.form().firstYear();
        for (int next = year + later; next > year; next--) {
            if (Form.expectedFor(next).filter(layout.form()::equals).isPresent()) {
                year = next;
            }
        }
        Draft.Builder draft = Draft.builder(layout)
                .year(year)
                .title("政府信息公开工作" + year + "年度报告")
                .authority(Authority.of("某市人民政府"))
                .overview(overview)
                .problems(problems)
                .otherMatters(Narrative.of("无"));
        Set<Cell> set = new HashSet<>();
        List<Cell> cells = FreeCells.of(layout);
        details.forEach(detail -> {
            Cell cell = cells.get(detail.get1());
            set.add(cell);
            draft.set(cell, detail.get2());
        });
        layout.cells().stream().filter(cell -> !set.contains(cell)).forEach(cell -> draft.set(cell, 0));
        return FreeCells.balanced(draft.build()).toReport(BlankPolicy.REFUSE).orElseThrow();
    }
}
