package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.json.JsonReader;
import org.ogireport.validation.render.RuleDocuments;

/** Each rule is explained with an example that breaks it and one that does not; what a report says in one is checked. */
class RuleExamplesTest {
    private static final Map<String, Map<?, ?>> RULES = rules();

    private static Map<String, Map<?, ?>> rules() {
        Map<?, ?> all = (Map<?, ?>) JsonReader.read(RuleDocuments.json(RuleCatalogue.standard()));
        Map<String, Map<?, ?>> rules = new LinkedHashMap<>();
        ((List<?>) all.get("rules"))
                .forEach(rule -> rules.put((String) ((Map<?, ?>) rule).get("id"), (Map<?, ?>) rule));
        return rules;
    }

    private static String word(String rule, String member, String language) {
        return (String) ((Map<?, ?>) RULES.get(rule).get(member)).get(language);
    }

    @Test
    void every_rule_says_what_breaks_it_what_does_not_and_what_to_do() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            assertFalse(rule.because().english().isBlank(), rule.id());
            for (String language : List.of("zh", "en")) {
                String breaking = word(rule.id(), "breaking", language);
                assertNotEquals(breaking, word(rule.id(), "right", language), rule.id());
                assertFalse(
                        breaking.isBlank()
                                || word(rule.id(), "remedy", language).isBlank(),
                        rule.id());
            }
        }
    }

    /** The rules whose examples are what a report says, and where it says it. */
    private static Map<String, Function<String, Draft>> said() {
        Map<String, Function<String, Draft>> said = new LinkedHashMap<>();
        RULES.keySet().stream()
                .filter(id -> id.startsWith("P") || List.of("N7", "N11").contains(id))
                .forEach(id -> said.put(id, SoundReport::withOverview));
        List.of("N2", "N3", "N6", "N12").forEach(id -> said.put(id, SoundReport::withPreface));
        List.of("O1", "O2", "O3")
                .forEach(id -> said.put(
                        id,
                        text -> SoundReport.builder()
                                .otherMatters(text.startsWith("（") ? Narrative.EMPTY : Narrative.of(text))
                                .build()));
        said.put(
                "N5", text -> SoundReport.builder().problems(Narrative.of(text)).build());
        said.put(
                "N8",
                text -> SoundReport.withOverview(text).toBuilder()
                        .authority(Authority.of("洪泽县岔河镇人民政府"))
                        .build());
        return said;
    }

    static List<String> quoted() {
        return List.copyOf(said().keySet());
    }

    @ParameterizedTest
    @MethodSource("quoted")
    void what_a_report_says_in_an_example_is_found_or_not(String rule) {
        Function<String, Draft> report = said().get(rule);
        assertNotEquals("", found(rule, report.apply(word(rule, "breaking", "zh"))));
        assertEquals("", found(rule, report.apply(word(rule, "right", "zh"))));
    }

    private static String found(String rule, Draft draft) {
        return SoundReport.of(rule, draft, SoundReport.lastYear().build());
    }

    @Test
    void the_pages_in_both_languages_explain_every_rule() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String page = RuleDocuments.markdown(RuleCatalogue.standard(), locale);
            RULES.keySet().forEach(id -> assertTrue(page.contains("\n## " + id + "\n"), id));
            assertFalse(page.contains("%s"));
        }
    }

    @Test
    void a_page_names_the_other_documents_of_an_equation_in_its_language() {
        String chinese = RuleDocuments.markdown(RuleCatalogue.standard(), Locale.CHINESE);
        String english = RuleDocuments.markdown(RuleCatalogue.standard(), Locale.ENGLISH);
        String r5 = "requests.carriedForward.naturalPersons = requests.carriedOver.naturalPersons`";
        String u1 = "disclosure.governmentRules.issued = disclosure.governmentRules.issued`";
        assertTrue(chinese.contains("`上年：" + r5) && chinese.contains("`下级合计：" + u1), chinese);
        assertTrue(
                english.contains(", the first is `last year: " + r5) && english.contains("`children: " + u1), english);
    }
}
