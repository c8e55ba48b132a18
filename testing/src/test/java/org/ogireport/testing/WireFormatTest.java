package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.serialization.schema.ReportSchemas;
import org.ogireport.validation.Checker;

/** Holds docs/wire-format.md to the readers and writers. */
class WireFormatTest {
    private static final String PAGE = ProjectFiles.read(ProjectFiles.root().resolve("docs/wire-format.md"));

    private static List<String> examples(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @Test
    void the_report_is_the_same_in_both_formats_and_has_no_finding() {
        AnnualReport report = ReportJson.read(examples("json").get(0));
        assertEquals(examples("xml").get(0), ReportXml.writeString(report));
        assertEquals(report, ReportXml.read(examples("xml").get(0)));
        assertEquals(List.of(), Checker.standard().check(report).list());
    }

    @Test
    void the_draft_is_one_with_blanks_and_its_notes_in_xml_are_those_written() {
        Draft draft = ReportJson.readDraft(examples("json").get(1));
        assertEquals(Layout.of(Form.TRIAL_2019), draft.layout());
        assertFalse(draft.cells().stream().allMatch(cell -> draft.value(cell).isNumber()));
        assertTrue(ReportXml.writeString(draft).contains(examples("xml").get(1).indent(2)));
    }

    @Test
    void there_is_no_other_example() {
        assertEquals(2, examples("json").size());
        assertEquals(2, examples("xml").size());
        assertEquals(
                8,
                Pattern.compile("^```", Pattern.MULTILINE)
                        .matcher(PAGE)
                        .results()
                        .count());
    }

    /** All names of members outside the tables are in the schema's definitions; the page names each. */
    @Test
    void every_member_is_named() {
        String schema = ReportSchemas.jsonSchema(Form.CURRENT_2021);
        Set<String> names = new TreeSet<>();
        for (String definition : List.of("draft", "authority", "preface", "source", "outline", "note")) {
            int start = schema.indexOf("\n    \"" + definition + "\": {");
            String text = schema.substring(schema.indexOf('{', start), schema.indexOf("\n    }", start));
            Matcher property = Pattern.compile("\"(\\w+)\": \\{\n\\s+\"title\"").matcher(text);
            property.results().forEach(match -> names.add(match.group(1)));
        }
        assertTrue(
                names.containsAll(Set.of("year", "divisionCode", "fax", "unreadable", "line", "titleLines", "cells")),
                names.toString());
        names.forEach(name -> assertTrue(PAGE.contains("`" + name + "`"), name + " is not on the page"));
    }

    @Test
    void the_limits_are_those_of_the_code() {
        for (long limit : new long[] {
            NumberKind.MAX_COUNT,
            Narrative.MAX_PARAGRAPHS,
            Text.MAX_LENGTH,
            DocumentOutline.MAX_ENTRIES,
            ReportReadException.MAX_PROBLEMS
        }) {
            assertTrue(Pattern.compile("\\b" + limit + "\\b").matcher(PAGE).find(), limit + " is not on the page");
        }
    }

    @Test
    void another_version_is_refused_by_name() {
        assertWrongVersion(
                "ogi-report/2",
                () -> ReportJson.readDraft(examples("json").get(0).replace("ogi-report/1", "ogi-report/2")));
        assertWrongVersion(
                "urn:ogireport:annual-report:2",
                () -> ReportXml.readDraft(examples("xml").get(0).replace("annual-report:1", "annual-report:2")));
    }

    private static void assertWrongVersion(String version, Runnable reading) {
        ReportReadException refusal = assertThrows(ReportReadException.class, reading::run);
        assertEquals(
                List.of(Problem.Code.WRONG_VERSION),
                refusal.problems().stream().map(Problem::code).toList());
        assertTrue(refusal.message(Locale.ENGLISH).contains(version), refusal.getMessage());
        assertTrue(refusal.message(Locale.CHINESE).contains(version), refusal.getMessage());
    }
}
