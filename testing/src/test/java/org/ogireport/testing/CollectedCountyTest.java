package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.InspectedReport;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Organ;
import org.ogireport.collection.Roster;
import org.ogireport.collection.reading.ReadInput;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Severity;

/** A county of 63 organs over five years in which seven faults are planted: each is found where it is, and nothing elsewhere. */
class CollectedCountyTest {
    private static final int ORGANS = 63;
    private static final int FIRST = 2019;
    private static final int LAST = 2023;

    private final Map<String, List<Draft>> byOrgan = county();
    private final List<String> names = List.copyOf(byOrgan.keySet());
    private final List<ReadInput> inputs = new ArrayList<>();
    private final List<Organ> expected =
            new ArrayList<>(names.stream().map(Organ::of).toList());

    /** Organs of different names, each with its reports of all years. */
    private static Map<String, List<Draft>> county() {
        Map<String, List<Draft>> county = new LinkedHashMap<>();
        for (long seed = 0; county.size() < ORGANS; seed++) {
            List<AnnualReport> series = ReportGenerator.seeded(seed).series(FIRST, LAST);
            county.putIfAbsent(
                    series.get(0).authority().name(),
                    series.stream().map(report -> own(Draft.of(report))).toList());
        }
        return county;
    }

    /** The report in words that no other has. */
    private static Draft own(Draft draft) {
        String organ = draft.authority().orElseThrow().name();
        int year = draft.year().orElseThrow();
        return draft.toBuilder()
                .problems(Narrative.of(words(organ + year, 400) + "。存在的主要问题是公开不够及时；下一步将改进。"))
                .build();
    }

    private static String words(String seed, int length) {
        Random random = new Random(seed.hashCode());
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append((char) ('乐' + random.nextInt(3000)));
        }
        return words.toString();
    }

    private Draft last(int organ) {
        return byOrgan.get(names.get(organ)).get(LAST - FIRST);
    }

    private void give(String name, Draft draft) {
        inputs.add(new ReadReport(name, draft, List.of()));
    }

    private void plant() {
        for (int organ = 0; organ < ORGANS; organ++) {
            for (Draft draft : byOrgan.get(names.get(organ))) {
                boolean isLast = draft.year().orElseThrow() == LAST;
                String name = organ + "-" + draft.year().orElseThrow();
                if (!isLast) {
                    give(name, draft);
                } else if (organ == 2) {
                    give(name, draft);
                    give(name + "-again", draft);
                } else if (organ == 3) {
                    give(name, late(draft));
                } else if (organ == 5) {
                    give(name, draft.toBuilder().problems(last(6).problems()).build());
                } else if (organ == 7) {
                    give(name, wrongColumn(draft));
                } else if (organ == 8) {
                    give(name, byOrgan.get(names.get(8)).get(LAST - 1 - FIRST));
                } else if (organ != 1) {
                    give(name, draft);
                }
            }
        }
        expected.set(4, new Organ("第一千零一号局", List.of(names.get(4)), null, null, null, null));
    }

    private static Draft late(Draft draft) {
        LocalDate day = LocalDate.of(LAST + 1, Month.AUGUST, 1);
        String name = draft.authority().orElseThrow().name();
        return draft.toBuilder()
                .authority(new Authority(name, AuthorityLevel.PREFECTURE, AuthorityKind.GOVERNMENT, null, null))
                .outline(new DocumentOutline(
                        DocumentOutline.Ending.WHOLE,
                        List.of(),
                        List.of(),
                        List.of(new PageMetadata(PageMetadata.Name.PUBLISHED, day.toString(), day, null))))
                .build();
    }

    private static Draft wrongColumn(Draft draft) {
        Cell one = Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS);
        Cell other = Row.NEWLY_RECEIVED.cell(Column.ENTERPRISES);
        long persons = draft.value(one).number().orElseThrow().longValue();
        long enterprises = draft.value(other).number().orElseThrow().longValue();
        return draft.with(one, enterprises).with(other, persons);
    }

    @Test
    void every_fault_is_found_where_it_is_and_nothing_elsewhere() {
        plant();
        try (Gathering gathering = Gathering.of(inputs.stream(), Roster.of(expected))) {
            Inspection inspection = Inspection.of(gathering, Checker.standard(), Circumstances.NONE);
            Coverage coverage = Coverage.of(gathering, inspection);
            Set<String> told = coverage.lines().stream()
                    .filter(line -> line.status() != Status.RECEIVED
                            || line.isLate()
                            || !line.remark().chinese().isEmpty() && line.year().equals(OptionalInt.of(LAST)))
                    .map(line -> line.organ().orElseThrow() + " " + line.year().orElseThrow() + " " + line.status()
                            + (line.isLate() ? " late" : "")
                            + (line.remark().chinese().contains("曾用名") ? " renamed" : ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    new TreeSet<>(Set.of(
                            names.get(1) + " 2023 MISSING",
                            names.get(2) + " 2023 DUPLICATE",
                            names.get(3) + " 2023 RECEIVED late",
                            "第一千零一号局 2023 RECEIVED renamed",
                            names.get(8) + " 2022 DUPLICATE",
                            names.get(8) + " 2023 MISSING")),
                    told);
            Set<String> found = new TreeSet<>();
            for (InspectedReport report : inspection.reports()) {
                report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .forEach(finding -> found.add(
                                report.report().input() + " " + finding.rule().id()));
            }
            Set<String> rules = found.stream()
                    .filter(each -> !each.startsWith("7-2023 "))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(Set.of("3-2023 T1", "5-2023 N4", "6-2023 N4")), rules);
            assertTrue(found.contains("7-2023 R1"), found.toString());
        }
    }
}
