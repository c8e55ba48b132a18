package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

/** A sound report with one plain fault each: each is found by its rule, and by no error of another. */
class TwentyOneFaultsTest {
    private record Fault(String name, String rule, Supplier<Findings> findings) {}

    private static Fault fault(String name, String rule, Draft draft) {
        return new Fault(name, rule, () -> Checker.standard().check(draft));
    }

    private static Fault compared(String name, String rule, Draft draft, Draft lastYear) {
        return new Fault(name, rule, () -> Checker.standard().check(draft, Circumstances.NONE.withPrevious(lastYear)));
    }

    private static Draft problems(String text) {
        return SoundReport.builder().problems(Narrative.of(text)).build();
    }

    private static Draft preface(String from, String to) {
        return SoundReport.withPreface(SoundReport.PREFACE.replace(from, to));
    }

    private static Draft overview(String from, String to) {
        return SoundReport.withOverview(SoundReport.OVERVIEW.replace(from, to));
    }

    private static List<Fault> faults() {
        String text = SoundReport.distinct(400);
        return List.of(
                fault("another organ in the preface", "N2", preface("由淮安市洪泽区教育局", "由淮安市洪泽区民政局")),
                fault("a period of eleven months", "N3", preface("2023年12月31日", "2023年11月30日")),
                fault("the superseded notice", "N6", preface("〔2021〕30号", "〔2019〕60号")),
                fault("part five is missing", "N1", PartsTest.withoutPartFive().build()),
                fault("no problems at all", "N5", problems("无")),
                fault("an identity number", "N11", overview("其中当面", "申请人11010119000307" + "2219，其中当面")),
                fault("all done, and some carried forward", "P10", SoundReport.withOverview("收到政府信息公开申请12件，均已办结。")),
                fault(
                        "another number received",
                        "P1",
                        overview("共收到政府信息公开申请12件，其中当面申请4件，信函申请3件，网络申请5件", "共收到政府信息公开申请15件")),
                fault("another number handled", "P2", overview("办结政府信息公开申请10件", "办结政府信息公开申请9件")),
                fault("another number of documents", "P9", overview("制发行政规范性文件3件", "制发行政规范性文件4件")),
                fault("another number of penalties", "P9", overview("处罚决定6件", "处罚决定60件")),
                fault("a part above its whole", "P11", overview("当面申请4件，信函申请3件，网络申请5件", "网络申请15件")),
                fault("a name never filled in", "N7", overview("我局", "XX局")),
                fault("a number never filled in", "N7", problems("全年共收到件。" + SoundReport.PROBLEMS)),
                fault(
                        "a heading of another level",
                        "N8",
                        SoundReport.withOverview("（一）全省主动公开情况", SoundReport.OVERVIEW).toBuilder()
                                .authority(Authority.of("洪泽县教育局"))
                                .build()),
                fault(
                        "rules (规章) of a department",
                        "D1",
                        SoundReport.builder()
                                .authority(Authority.of("洪泽县教育局"))
                                .set(Row.GOVERNMENT_RULES.cell(Column.IN_FORCE), 2)
                                .build()),
                fault(
                        "more issued than is in force",
                        "D4",
                        SoundReport.withOverview("（一）主动公开。").with(Row.NORMATIVE_DOCUMENTS.cell(Column.IN_FORCE), 1)),
                fault(
                        "a total left at zero",
                        "R4",
                        SoundReport.draft().with(Row.RECONSIDERATION.cell(Column.RESULTS_TOTAL), 0)),
                fault(
                        "two years in the title",
                        "N3",
                        SoundReport.builder()
                                .title("洪泽区教育局2023年政府信息公开工作2022年度报告")
                                .build()),
                fault(
                        "part six is empty",
                        "O1",
                        SoundReport.builder().otherMatters(Narrative.EMPTY).build()),
                compared(
                        "last year's text",
                        "N4",
                        SoundReport.withOverview(text),
                        SoundReport.lastYear().overview(Narrative.of(text)).build()));
    }

    @Test
    void there_are_twenty_one_and_the_sound_report_has_none() {
        assertEquals(21, faults().size());
        assertEquals(List.of(), Checker.standard().check(SoundReport.draft()).list());
        assertEquals(
                List.of(),
                Checker.standard()
                        .check(
                                SoundReport.draft(),
                                Circumstances.NONE.withPrevious(
                                        SoundReport.lastYear().build()))
                        .list());
    }

    @TestFactory
    Stream<DynamicTest> each_is_found_by_its_rule_and_by_no_error_of_another() {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
                    Findings findings = fault.findings().get();
                    Set<String> broken = SoundReport.broken(findings);
                    assertEquals(fault.rule(), broken.contains(fault.rule()) ? fault.rule() : broken.toString());
                    Set<String> errors = findings.of(Severity.ERROR).stream()
                            .map(finding -> finding.rule().id())
                            .filter(id -> !id.equals(fault.rule()))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(Set.of(), errors);
                }));
    }
}
