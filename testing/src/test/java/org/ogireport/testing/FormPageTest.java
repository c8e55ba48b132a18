package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogireport.core.Words;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;

/** Holds docs/form.md and its translation to the form and to the rules. */
class FormPageTest {
    private static final Pattern RULE = Pattern.compile("\\[([A-Z]\\d+)]\\(RULES");
    private static final Words HEADER = new Words("| %s | 依据 | 路径 |", "| %s | basis | path |");
    private static final List<Part> TABLES = List.of(Part.DISCLOSURE, Part.REQUESTS, Part.DISPUTES);

    @ParameterizedTest
    @CsvSource({"form.md, en", "form.zh-CN.md, zh"})
    void every_row_stands_there_as_the_form_prints_it(String page, Locale language) throws IOException {
        String rows = TABLES.stream().map(part -> table(part, language)).collect(Collectors.joining("\n", "\n", "\n"));
        WrittenPart.assertWritten(path(page), "rows", rows);
    }

    private static String table(Part part, Locale language) {
        return Form.CURRENT_2021.rows(part).stream()
                .map(FormPageTest::line)
                .collect(Collectors.joining("", HEADER.with(part.heading()).in(language) + "\n|---|---|---|\n", ""));
    }

    private static String line(Row row) {
        return "| " + String.join(" · ", row.labels()) + " | "
                + row.legalBasis().orElse("") + " | `" + row.path() + "` |\n";
    }

    @ParameterizedTest
    @CsvSource({"form.md", "form.zh-CN.md"})
    void every_rule_that_is_named_is_one(String page) throws IOException {
        Set<String> named = RULE.matcher(Files.readString(path(page)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertTrue(named.size() > 15, named.toString());
        named.removeAll(RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
        assertEquals(Set.of(), named);
    }

    private static Path path(String page) {
        return ProjectFiles.root().resolve("docs").resolve(page);
    }
}
