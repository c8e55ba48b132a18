package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.result.ImportException;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Findings;

/** What rules need of a document is in its draft: import, write, read gives the same findings. */
class ImportedFindingsTest {
    private static final String LATE = """
            索引号：0001/2022-0001 发布机构：青山县财政局
            青山县财政局2021年政府信息公开工作年度报告
            发布时间：2022-02-09 10:00 浏览次数：31
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            规章 | 1 | 0 | 1 |
            行政规范性文件 | 2 | 0 | 1 |
            四、政府信息公开行政复议、行政诉讼情况
            """;

    private static void assertSameFindings(Draft draft) {
        Findings findings = Checker.standard().check(draft);
        Draft json = ReportJson.readDraft(ReportJson.write(draft));
        Draft xml = ReportXml.readDraft(ReportXml.write(draft));
        assertEquals(findings, Checker.standard().check(json));
        assertEquals(findings, Checker.standard().check(xml));
        assertEquals(draft, json);
        assertEquals(draft, xml);
    }

    @Test
    void a_day_that_a_page_names_is_found_late_before_and_after() {
        Draft draft = TextImporter.INSTANCE.read(LATE, "late.txt").draft();
        assertSameFindings(draft);
        Set<String> rules = Checker.standard().check(ReportJson.readDraft(ReportJson.write(draft))).stream()
                .map(finding -> finding.rule().id())
                .collect(Collectors.toSet());
        assertTrue(rules.containsAll(Set.of("T1", "D1")), rules.toString());
    }

    /** Every document beside the project, where they are there. */
    static Stream<Path> documents() throws IOException {
        Path shared = ProjectFiles.root().resolve("../shared").normalize();
        if (!Files.isDirectory(shared)) {
            return Stream.of(shared);
        }
        return Stream.of("pages", "layouts", "reports").map(shared::resolve).flatMap(ImportedFindingsTest::files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html|pdf|docx)")).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void import_write_and_read_give_the_same_findings(Path document) throws IOException {
        assumeTrue(Files.isRegularFile(document), "the documents are not beside the project");
        List<Draft> drafts;
        try {
            drafts = List.of(ReportImporters.read(Files.readAllBytes(document), "document")
                    .draft());
        } catch (ImportException e) {
            drafts = List.of();
        }
        drafts.forEach(ImportedFindingsTest::assertSameFindings);
    }
}
