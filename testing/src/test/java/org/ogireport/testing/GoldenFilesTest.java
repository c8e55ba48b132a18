package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.metric.MetricDocuments;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.RuleDocuments;

/** Holds the generated documents to their source; {@code -Drecreate=true} writes them anew. */
class GoldenFilesTest {
    @Test
    void the_rules_documents_are_those_of_the_catalogue() throws IOException {
        assertGolden("docs/RULES.md", RuleDocuments.markdown(RuleCatalogue.standard(), Locale.ENGLISH));
        assertGolden("docs/RULES.zh-CN.md", RuleDocuments.markdown(RuleCatalogue.standard(), Locale.CHINESE));
    }

    @Test
    void the_rules_for_programs_are_those_of_the_catalogue() throws IOException {
        assertGolden("docs/rules.json", RuleDocuments.json(RuleCatalogue.standard()) + "\n");
    }

    @Test
    void the_documents_of_the_metrics_are_those_of_their_definitions() throws IOException {
        assertGolden("docs/METRICS.md", MetricDocuments.markdown(Locale.ENGLISH));
        assertGolden("docs/METRICS.zh-CN.md", MetricDocuments.markdown(Locale.CHINESE));
    }

    @Test
    void a_published_page_is_what_it_was() throws IOException {
        AnnualReport report = ReportGenerator.seeded(2021).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY);
        assertGolden("docs/published-page.html", HtmlPublisher.page(report));
    }

    @Test
    void no_rule_lacks_a_field() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            assertFalse(rule.statement().chinese().isBlank(), rule.id());
            assertFalse(rule.statement().english().isBlank(), rule.id());
            assertFalse(rule.because().chinese().isBlank(), rule.id());
            assertFalse(rule.because().english().isBlank(), rule.id());
            assertFalse(rule.forms().isEmpty(), rule.id());
        }
    }

    static void assertGolden(String name, String actual) throws IOException {
        Path file = ProjectFiles.root().resolve(name);
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, name + " is stale; run with -Drecreate=true");
    }
}
