package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.documents.ReportImporters;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Severity;

/** Of published reports, and of the beginnings of such, only what is wrong is an error or a warning. */
class PublishedFindingsTest {
    /** Looked at one by one: each is true of the document, but for the blanks (C3), which a person must judge. */
    private static final Map<String, List<String>> TRUE = Map.ofEntries(
            Map.entry("anhua-2021.txt", List.of("R1 ERROR", "R1 ERROR", "R2 ERROR", "R2 ERROR")),
            Map.entry("hongze-2023.txt", List.of("S2 WARNING", "R4 ERROR", "R4 ERROR")),
            Map.entry("partial-xuwen-sifaju.txt", List.of("C3 WARNING")),
            Map.entry("shanghai-office-2019.html", List.of("C3 WARNING", "P4 WARNING", "N5 WARNING")),
            Map.entry("changchun-tyjr-2023.txt", List.of("P1 WARNING")),
            Map.entry("derong-wjj-2019.txt", List.of("C3 WARNING")),
            Map.entry("hengnan-wjj-2020.txt", List.of("C3 WARNING", "D1 WARNING", "N3 WARNING")),
            Map.entry("jinxi-mzj-2023.txt", List.of("S1 WARNING")),
            Map.entry("songmutang-2022.txt", List.of("D1 ERROR")),
            Map.entry("xizhen-2022.txt", List.of("C3 WARNING", "S1 ERROR")));

    @ParameterizedTest
    @ValueSource(strings = {"reports", "pages"})
    void an_error_or_a_warning_is_true(String folder) throws IOException {
        Path documents =
                ProjectFiles.root().resolve("../shared").resolve(folder).normalize();
        assumeTrue(Files.isDirectory(documents), "the documents are not beside the project");
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(txt|html)")) {
                    List<String> found = found(file);
                    if (!found.equals(TRUE.getOrDefault(name, List.of()))) {
                        wrong.add(name + " " + found);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> found(Path file) throws IOException {
        return Checker.standard()
                .check(ReportImporters.read(
                                Files.readAllBytes(file), file.getFileName().toString())
                        .draft())
                .stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(PublishedFindingsTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule().id() + " " + finding.severity();
    }
}
