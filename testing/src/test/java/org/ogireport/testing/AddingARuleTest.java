package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ogireport.core.Narrative;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Detail;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;

/** Holds docs/adding-a-rule.md to what it shows: its rule in Java stands here and is compiled, its policy is read. */
class AddingARuleTest {
    private static final String PAGE = ProjectFiles.read(ProjectFiles.root().resolve("docs/adding-a-rule.md"));

    private static final Draft REPORT =
            Draft.of(ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), Profile.CITY));

    private static Rule platform() {
        // the page shows what follows
        Rule platform = Rule.builder("X1", Severity.WARNING, new Words("第一部分写明平台", "Part one names a platform"))
                .evaluatedBy((rule, dossier, findings) -> {
                    if (dossier.sentences(Passage.OVERVIEW).stream()
                            .noneMatch(quote -> quote.sentence().contains("平台"))) {
                        findings.accept(Finding.of(
                                rule, rule.severity(), Detail.Observation.of(new Words("没有写到平台", "no platform"))));
                    }
                });
        // to here
        return platform;
    }

    private static String block(String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(PAGE);
        assertTrue(block.find(), language);
        return block.group(1);
    }

    private static List<String> found(Checker checker, String overview) {
        Draft draft = REPORT.toBuilder()
                .overview(Narrative.of(overview))
                .set(Row.PENALTIES.cell(Column.DECISIONS), 1)
                .set(Row.COMPULSION.cell(Column.DECISIONS), 2)
                .build();
        return checker.check(draft).stream()
                .map(finding -> finding.rule().id())
                .filter(id -> id.startsWith("X"))
                .toList();
    }

    @Test
    void the_rule_in_java_is_the_one_that_stands_here_and_finds_what_it_says() {
        String source = ProjectFiles.read(Path.of("src/test/java/org/ogireport/testing/AddingARuleTest.java"));
        int begin = source.indexOf("// the page shows what follows\n");
        String shown = source.substring(source.indexOf('\n', begin) + 1, source.indexOf("        // to here", begin));
        assertEquals(shown.indent(-8), block("java"));
        Checker checker = new Checker(RuleCatalogue.standard().with(List.of(platform())), RulePolicy.NONE);
        assertEquals(List.of("X1"), found(checker, "全年工作平稳。"));
        assertEquals(List.of(), found(checker, "建设公开平台。"));
    }

    @Test
    void the_policy_is_read_and_its_rules_find_what_they_say() {
        Checker checker = new Checker(RuleCatalogue.standard(), RulePolicy.read(block("json")));
        assertEquals(List.of("X1", "X2"), found(checker, "全年工作平稳。"));
        assertEquals(List.of("X2"), found(checker, "建设公开平台。"));
    }
}
