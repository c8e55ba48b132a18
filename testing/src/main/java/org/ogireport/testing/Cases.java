package org.ogireport.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;

/**
 * The cases of one seed. What a case gives depends on the seed and its name alone, so that of a choice of cases only those are
 * made.
 */
final class Cases {
    private static final int DRAFTS = 3;

    private final long seed;
    private final Predicate<String> names;
    private final String suffix;
    private final List<ProducerCase> cases = new ArrayList<>();

    private Cases(long seed, Predicate<String> names, String suffix) {
        this.seed = seed;
        this.names = names;
        this.suffix = suffix;
    }

    /** The cases of a seed that have one of the names, each of which ends with the suffix. */
    static List<ProducerCase> of(List<Layout> layouts, long seed, Predicate<String> names, String suffix) {
        Cases cases = new Cases(seed, names, suffix);
        layouts.forEach(cases::add);
        return cases.cases;
    }

    private void add(Layout layout) {
        for (Profile profile : Profile.values()) {
            String name = layout + " " + profile + suffix;
            add(name, ProducerCase.Kind.VALID, () -> Draft.of(generator(name).report(layout, profile)));
        }
        for (int i = 1; i <= DRAFTS; i++) {
            String name = layout + " draft " + i + suffix;
            int offset = i;
            add(
                    name,
                    ProducerCase.Kind.DRAFT,
                    () -> blanked(Draft.of(generator(name).report(layout, Profile.COUNTY)), offset));
        }
        String name = layout + " draft with what is not found or unreadable" + suffix;
        add(name, ProducerCase.Kind.DRAFT, () -> unread(Draft.of(generator(name).report(layout, Profile.COUNTY))));
        BrokenReports broken = BrokenReports.standard(seed);
        RuleCatalogue.standard().rules().forEach(rule -> addBroken(broken, rule, layout));
    }

    private void add(String name, ProducerCase.Kind kind, Supplier<Draft> input) {
        if (names.test(name)) {
            cases.add(new ProducerCase(name, kind, input.get()));
        }
    }

    private void addBroken(BrokenReports broken, Rule rule, Layout layout) {
        int equations = rule.equations(layout, layout).size();
        List<String> named = IntStream.rangeClosed(1, Math.max(1, equations))
                .mapToObj(i -> layout + " breaking " + rule + (equations > 1 ? " " + i : "") + suffix)
                .toList();
        if (named.stream().anyMatch(names)) {
            List<AnnualReport> reports = broken.reports(rule, layout).stream()
                    .filter(report -> report.layout() == layout)
                    .toList();
            for (int i = 0; i < reports.size(); i++) {
                AnnualReport report = reports.get(i);
                add(named.get(i), ProducerCase.Kind.BROKEN, () -> Draft.of(report));
            }
        }
    }

    private ReportGenerator generator(String name) {
        return ReportGenerator.seeded(31 * seed + name.hashCode());
    }

    /** The draft with every third cell blank, beginning with another one each time. */
    private static Draft blanked(Draft draft, int offset) {
        Draft.Builder builder = draft.toBuilder();
        List<Cell> cells = draft.cells();
        for (int i = offset % 3; i < cells.size(); i += 3) {
            builder.set(cells.get(i), CellValue.BLANK);
        }
        return builder.build();
    }

    /** The draft with cells of every kind that holds no number. */
    private static Draft unread(Draft draft) {
        List<CellValue> values = List.of(CellValue.BLANK, CellValue.NOT_FOUND, CellValue.unreadable("约3件<&\"𠮷\n"));
        Draft.Builder builder = draft.toBuilder();
        List<Cell> cells = draft.cells();
        for (int i = 0; i < cells.size(); i += 5) {
            builder.set(cells.get(i), values.get(i / 5 % values.size()));
        }
        return builder.build();
    }
}
