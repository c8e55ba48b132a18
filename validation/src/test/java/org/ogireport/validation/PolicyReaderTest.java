package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Row;

class PolicyReaderTest {
    private static Findings check(String policy, Draft draft) {
        return new Checker(RuleCatalogue.standard(), RulePolicy.read(policy))
                .check(
                        draft,
                        Circumstances.NONE
                                .withPublished(LocalDate.of(2024, 1, 22))
                                .withToday(LocalDate.of(2024, 1, 22)));
    }

    private static String own(String rest) {
        return "{\"rules\":[{\"id\":\"X1\",\"severity\":\"WARNING\",\"statement\":{\"zh\":\"写明平台\",\"en\":\"Names a platform\"},"
                + rest + "}]}";
    }

    @Test
    void rules_are_left_out_weigh_otherwise_and_are_waived() {
        Draft report = SoundReport.withOverview("XX局公开信息。");
        assertEquals("WARNING", SoundReport.of("N7", check("{}", report)));
        assertEquals("", SoundReport.of("N7", check("{\"disable\":[\"N7\"]}", report)));
        assertEquals("ERROR", SoundReport.of("N7", check("{\"severity\":{\"N7\":\"ERROR\"}}", report)));
        Findings waived = check(
                "{\"severity\":{\"N7\":\"ERROR\"},\"waive\":[{\"rule\":\"N7\",\"reason\":\"示例\",\"until\":\"2024-12-31\"}]}",
                report);
        assertEquals(true, waived.passes());
    }

    @Test
    void a_place_has_thresholds_and_days_of_its_own() {
        assertEquals(
                "WARNING",
                SoundReport.of("N13", check("{\"thresholds\":{\"overviewLength\":9}}", SoundReport.draft())));
        assertEquals("", SoundReport.of("T1", check("{}", SoundReport.draft())));
        assertEquals(
                "WARNING",
                SoundReport.of(
                        "T1",
                        check("{\"deadlines\":[{\"kind\":\"DEPARTMENT\",\"due\":\"01-21\"}]}", SoundReport.draft())));
    }

    @Test
    void a_place_has_equations_of_its_own_by_the_paths_of_cells() {
        String policy = own("\"equations\":[{\"left\":[\"disclosure.compulsion.decisions\"],\"relation\":\"≤\","
                + "\"right\":[\"disclosure.penalties.decisions\"]}]");
        assertEquals("", SoundReport.of("X1", check(policy, SoundReport.draft())));
        Draft more = SoundReport.draft().with(Row.COMPULSION.cell(Column.DECISIONS), 7);
        assertEquals("WARNING", SoundReport.of("X1", check(policy, more)));
    }

    @Test
    void a_place_has_rules_of_its_own_on_what_is_said() {
        String must = own("\"text\":{\"in\":\"overview\",\"must\":\"平台|网站\"}");
        assertEquals("WARNING", SoundReport.of("X1", check(must, SoundReport.draft())));
        assertEquals("", SoundReport.of("X1", check(must, SoundReport.withOverview("建设公开平台。"))));
        String mustNot = own("\"text\":{\"in\":\"overview\",\"mustNot\":\"领导高度重视\"}");
        assertEquals("", SoundReport.of("X1", check(mustNot, SoundReport.draft())));
        assertEquals("WARNING", SoundReport.of("X1", check(mustNot, SoundReport.withOverview("领导高度重视。"))));
    }

    @Test
    void what_must_be_said_is_missed_only_in_a_document_that_goes_so_far() {
        String must = own("\"text\":{\"in\":\"otherMatters\",\"must\":\"平台\"}");
        Draft whole = ending(DocumentOutline.Ending.WHOLE, Narrative.EMPTY);
        assertEquals("WARNING", SoundReport.of("X1", check(must, whole)));
        assertEquals(
                "WARNING",
                SoundReport.of(
                        "X1", check(must, whole.with(Row.LICENSING.cell(Column.DECISIONS), CellValue.NOT_FOUND))));
        Cell last = Row.LITIGATION_AFTER_RECONSIDERATION.cell(Column.RESULTS_TOTAL);
        assertEquals("", SoundReport.of("X1", check(must, whole.with(last, CellValue.NOT_FOUND))));
        assertEquals("", SoundReport.of("X1", check(must, ending(DocumentOutline.Ending.CUT, Narrative.EMPTY))));
        assertEquals(
                "WARNING",
                SoundReport.of("X1", check(must, ending(DocumentOutline.Ending.CUT, Narrative.of("无其他事项。")))));
    }

    private static Draft ending(DocumentOutline.Ending ending, Narrative otherMatters) {
        return SoundReport.draft().toBuilder()
                .outline(new DocumentOutline(ending, List.of(), List.of(), List.of()))
                .problems(Narrative.EMPTY)
                .otherMatters(otherMatters)
                .build();
    }

    @Test
    void a_pattern_that_is_too_much_work_decides_nothing_and_says_so() {
        String policy = own("\"text\":{\"in\":\"overview\",\"mustNot\":\"(.*a){12}b\"}");
        assertEquals("INFO", SoundReport.of("X1", check(policy, SoundReport.withOverview("a".repeat(60)))));
    }

    @Test
    void a_pattern_that_goes_too_deep_decides_nothing_and_says_so() {
        String policy = own("\"text\":{\"in\":\"overview\",\"mustNot\":\"(?:a|b)*c\"}");
        assertEquals("INFO", SoundReport.of("X1", check(policy, SoundReport.withOverview("ab".repeat(45_000)))));
    }

    @Test
    void an_error_of_ones_own_that_cannot_be_decided_leaves_the_verdict_open() {
        String text = own("\"text\":{\"in\":\"overview\",\"mustNot\":\"(.*a){12}b\"}");
        Draft long60 = SoundReport.withOverview("a".repeat(60));
        assertEquals(Conclusion.PASS, check(text, long60).conclusion());
        assertEquals(
                Conclusion.UNDETERMINED,
                check(text.replace("WARNING", "ERROR"), long60).conclusion());
        String weighed = text.substring(0, text.length() - 1) + ",\"severity\":{\"X1\":\"ERROR\"}}";
        assertEquals(Conclusion.UNDETERMINED, check(weighed, long60).conclusion());
        String waived = weighed.substring(0, weighed.length() - 1)
                + ",\"waive\":[{\"rule\":\"X1\",\"reason\":\"人工核对过\",\"until\":\"2024-12-31\"}]}";
        assertEquals(Conclusion.PASS, check(waived, long60).conclusion());
        String equation = own("\"equations\":[{\"left\":[\"disclosure.compulsion.decisions\"],\"relation\":\"≤\","
                        + "\"right\":[\"disclosure.penalties.decisions\"]}]")
                .replace("WARNING", "ERROR");
        Draft blank = SoundReport.draft().with(Row.COMPULSION.cell(Column.DECISIONS), CellValue.BLANK);
        assertEquals(Conclusion.UNDETERMINED, check(equation, blank).conclusion());
    }

    @Test
    void a_policy_may_stand_behind_a_byte_order_mark() {
        assertEquals(RulePolicy.NONE.without("N7"), RulePolicy.read("\uFEFF{\"disable\":[\"N7\"]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF\uFEFF{}",
                "[]",
                "{\"disable\":[\"R99\"]}",
                "{\"disable\":[1]}",
                "{\"other\":1}",
                "{\"disable\":[],\"disable\":[]}",
                "{} {}",
                "{\"severity\":{\"N7\":\"FATAL\"}}",
                "{\"thresholds\":{\"similarity\":2}}",
                "{\"thresholds\":{\"problemsLength\":20.5}}",
                "{\"thresholds\":{\"overviewLength\":1e12}}",
                "{\"deadlines\":[{\"due\":\"13-01\"}]}",
                "{\"disable\":{}}",
                "{\"disable\":[\"N7\"",
                "{\"thresholds\":{\"similarity\":\"much\"}}",
                "{\"waive\":[{\"rule\":\"R4\",\"cells\":[\"no.cell\"],\"reason\":\"x\",\"until\":\"2024-12-31\"}]}",
                "{\"rules\":[{\"id\":\"X1\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"}}]}",
                "{\"rules\":[{\"id\":\"X1\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},\"equations\":[]}]}",
                "{\"rules\":[{\"id\":\"X1\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},\"equations\":[{\"left\":[\"disclosure.penalties.decisions\",\"disclosure.penalties.decisions\"],\"relation\":\"=\",\"right\":[\"disclosure.licensing.decisions\"]}]}]}",
                "{\"rules\":[{\"id\":\"X1\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},\"equations\":[{\"left\":[\"disclosure.normativeDocuments.issued\"],\"relation\":\"=\",\"right\":[\"disclosure.normativeDocuments.made\"]}]}]}",
                "{\"rules\":[{\"id\":\" \",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},\"text\":{\"in\":\"overview\",\"must\":\"a\"}}]}",
                "{\"rules\":[{\"id\":\"N7\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},\"text\":{\"in\":\"overview\",\"must\":\"a\"}}]}",
                "{\"rules\":[{\"id\":\"X1\",\"severity\":\"INFO\",\"statement\":{\"zh\":\"一\",\"en\":\"one\"},\"text\":{\"in\":\"overview\",\"must\":\"(\"}}]}"
            })
    void what_is_no_policy_is_refused_in_either_language(String policy) {
        RefusedValueException refused = assertThrows(RefusedValueException.class, () -> RulePolicy.read(policy));
        assertEquals(refused.getMessage(), refused.message(Locale.ENGLISH));
        assertFalse(refused.getMessage().matches(".*\\p{IsHan}.*"), refused.getMessage());
        assertTrue(refused.message(Locale.CHINESE).matches(".*\\p{IsHan}.*"), refused.message(Locale.CHINESE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'colour':1} | unknown member colour",
                "{'waive':[{'rule':'N7','reason':'x','until':'2024-12-31','by':'y'}]} | unknown member by",
                "{'thresholds':{'length':1}} | unknown member length",
                "{'deadlines':[{'due':'01-21','area':'y'}]} | unknown member area",
                "{'rules':[{'id':'X1','level':1}]} | unknown member level",
                "{'waive':[{'rule':'N7','reason':'x','until':'31.12.2024'}]} | until: \"31.12.2024\" is no day such as 2027-01-31",
                "{'deadlines':[{'due':'2024-01-21'}]} | due: \"2024-01-21\" is no day such as 01-31",
                "{'waive':[{'rule':'R99','reason':'x','until':'2024-12-31'}]} | there is no rule R99",
                "{'waive':[{'rule':'R4','cells':['no.cell'],'reason':'x','until':'2024-12-31'}]} | no form has a cell no.cell",
                "{'thresholds':{'similarity':-0.1}} | similarity: -0.1 is not from 0 to 1",
            })
    void what_is_wrong_with_a_policy_is_told(String policy, String message) {
        assertRefused(policy, message);
    }

    private static void assertRefused(String policy, String message) {
        RefusedValueException refused =
                assertThrows(RefusedValueException.class, () -> RulePolicy.read(policy.replace('\'', '"')));
        assertEquals(message, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'left':['disclosure.fees.amount'],'is':'='} | unknown member is",
                "{'relation':'=','right':['disclosure.fees.amount']} | left: a cell is missing",
                "{'left':['disclosure.fees.amount'],'relation':'='} | right: a cell is missing",
                "{'left':['disclosure.fees.amount'],'relation':'<','right':['disclosure.fees.amount']} | relation: = or ≤",
                "{'left':['disclosure.fees.amount'],'relation':'=','right':['no.cell']} | no form has a cell no.cell",
            })
    void what_is_wrong_with_an_equation_is_told(String equation, String message) {
        assertRefused(own("\"equations\":[" + equation + "]"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'in':'overview','must':'a','may':'b'} | unknown member may",
                "{'in':'tables','must':'a'} | in: no passage is called tables",
                "{'in':'overview'} | text: either must or mustNot",
            })
    void what_is_wrong_with_a_pattern_is_told(String text, String message) {
        assertRefused(own("\"text\":" + text), message);
    }

    @Test
    void a_pattern_has_200_characters_at_most() {
        String pattern = own("\"text\":{\"in\":\"overview\",\"must\":\"" + "平".repeat(200) + "\"}");
        assertEquals(1, RulePolicy.read(pattern).ownRules().size());
        assertRefused(pattern.replace("平\"", "平平\""), "pattern: longer than 200");
    }

    @Test
    void statements_are_in_two_languages_and_no_more() {
        assertRefused(own("\"text\":{}").replace("\"en\":", "\"fr\":\"\",\"en\":"), "unknown member fr");
    }

    @Test
    void what_is_known_beside_ones_own_rules_is_that_of_the_catalogue() {
        String rule = own("\"text\":{\"in\":\"overview\",\"must\":\"a\"}");
        String disabling = rule.substring(0, rule.length() - 1) + ",\"disable\":[\"%s\"]}";
        assertEquals(
                1, RulePolicy.read(String.format(disabling, "X1")).ownRules().size());
        assertRefused(String.format(disabling, "X2"), "there is no rule X2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void texts_may_be_as_like_as_nothing_or_all(BigDecimal similarity) {
        RulePolicy policy = RulePolicy.read("{\"thresholds\":{\"similarity\":" + similarity + "}}");
        assertEquals(similarity, policy.thresholds().similarity());
    }
}
