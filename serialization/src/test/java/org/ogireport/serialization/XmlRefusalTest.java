package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.ogireport.serialization.problem.Problem.Code.BAD_ENCODING;
import static org.ogireport.serialization.problem.Problem.Code.BAD_NUMBER;
import static org.ogireport.serialization.problem.Problem.Code.BAD_TEXT;
import static org.ogireport.serialization.problem.Problem.Code.BAD_VALUE;
import static org.ogireport.serialization.problem.Problem.Code.DUPLICATE_FIELD;
import static org.ogireport.serialization.problem.Problem.Code.MALFORMED;
import static org.ogireport.serialization.problem.Problem.Code.MISSING_FIELD;
import static org.ogireport.serialization.problem.Problem.Code.NOT_ALLOWED;
import static org.ogireport.serialization.problem.Problem.Code.NO_FORM;
import static org.ogireport.serialization.problem.Problem.Code.OUT_OF_RANGE;
import static org.ogireport.serialization.problem.Problem.Code.TOO_LARGE;
import static org.ogireport.serialization.problem.Problem.Code.TRAILING_CONTENT;
import static org.ogireport.serialization.problem.Problem.Code.UNEXPECTED_TEXT;
import static org.ogireport.serialization.problem.Problem.Code.UNKNOWN_FIELD;
import static org.ogireport.serialization.problem.Problem.Code.WRONG_ROOT;
import static org.ogireport.serialization.problem.Problem.Code.WRONG_TYPE;
import static org.ogireport.serialization.problem.Problem.Code.WRONG_VERSION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.codec.FoundProblem;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;

/** Each row: what is replaced in a good report, by what with the problem's place marked, and the problem. */
class XmlRefusalTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final String REPORT = ReportXml.writeString(Samples.full(LAYOUT));
    private static final String DRAFT = ReportXml.writeString(Samples.mixed(LAYOUT));
    private static final String ROW = "<newlyReceived naturalPersons=\"1010\"";
    private static final String ROOT = "<annualReport xmlns=\"urn:ogireport:annual-report:1\"";

    @ParameterizedTest
    @ValueSource(strings = {"21.7", "1e9", "-0", "+1", "1.0", "NaN", "007", " 21", "二十一", "true"})
    void refuses_what_is_not_written_as_a_count(String text) {
        Marked.replacing(REPORT, ROW, "<!-- 中😀 -->¦<newlyReceived naturalPersons=\"" + text + "\"")
                .assertRefused(ReportXml::read, BAD_NUMBER, "requests.newlyReceived.naturalPersons", text, "count");
    }

    static List<Arguments> values() {
        return List.of(
                arguments(
                        ROW,
                        "¦<newlyReceived naturalPersons=\"-1\"",
                        OUT_OF_RANGE,
                        "requests.newlyReceived.naturalPersons",
                        "-1",
                        "count"),
                arguments(
                        ROW,
                        "¦<newlyReceived naturalPersons=\"9007199254740992\"",
                        OUT_OF_RANGE,
                        "requests.newlyReceived.naturalPersons",
                        "9007199254740992",
                        "count"),
                arguments(
                        ROW,
                        "¦<newlyReceived naturalPersons=\"" + "9".repeat(30) + "\"",
                        OUT_OF_RANGE,
                        "requests.newlyReceived.naturalPersons",
                        "9".repeat(30),
                        "count"),
                arguments(
                        ROW,
                        "¦<newlyReceived naturalPersons=\"\"",
                        WRONG_TYPE,
                        "requests.newlyReceived.naturalPersons",
                        "\"\"",
                        "count"),
                arguments(
                        ROW,
                        "¦<newlyReceived\n\n 中=\"1\" naturalPersons=\"1010\"",
                        UNKNOWN_FIELD,
                        "requests.newlyReceived.中",
                        "",
                        ""),
                arguments("<p>问题</p>", "<p>问题</p>¦<q/>", UNKNOWN_FIELD, "problems.q", "", ""),
                arguments("<p>问题</p>", "¦<p lang=\"zh\">问题</p>", UNKNOWN_FIELD, "problems[0].lang", "", ""),
                arguments("<p>问题</p>", "<p>问¦<b>题</b></p>", UNKNOWN_FIELD, "problems[0].b", "", ""),
                arguments(
                        "<p>问题</p>", "<p>问题</p> 中\n<p>好</p>".replace("中", "¦中"), UNEXPECTED_TEXT, "problems", "中", ""),
                arguments("<p>问题</p>", "¦<?pi x?><p>问题</p>", NOT_ALLOWED, "problems", "<?pi", ""),
                arguments("<p>问题</p>", "<p>问题¦<?pi x?></p>", NOT_ALLOWED, "problems[0]", "<?pi", ""),
                arguments("<p>问题</p>", "¦<p>问&#13;题</p>", BAD_TEXT, "problems[0]", "\"问\\r题\"", "paragraph"),
                arguments(
                        "<problems>",
                        "¦<problems xmlns:x=\"urn:x\" x:y=\"1\">",
                        UNKNOWN_FIELD,
                        "problems.{urn:x}y",
                        "",
                        ""),
                arguments("<p>问题</p>", "¦<x:p xmlns:x=\"urn:x\"/>", UNKNOWN_FIELD, "problems.{urn:x}p", "", ""),
                arguments(
                        "<title>", "¦<title>\n", BAD_TEXT, "title", "\"\\n某县人民政府2021年政府信息公开工作年度报告 😀\"", "filled-line"),
                arguments(
                        "<otherMatters/>", "<otherMatters/>¦<otherMatters/>", DUPLICATE_FIELD, "otherMatters", "", ""),
                arguments("<otherMatters/>", "<otherMatters/>¦<cells/>", UNKNOWN_FIELD, "cells", "", ""),
                arguments(
                        "<otherMatters/>",
                        "<otherMatters/>¦<extra><deep/>text</extra>",
                        UNKNOWN_FIELD,
                        "extra",
                        "",
                        ""),
                arguments(
                        "level=\"COUNTY\"",
                        "level=\"¦\"",
                        BAD_VALUE,
                        "authority.level",
                        "\"\"",
                        "NATIONAL|PROVINCE|PREFECTURE|COUNTY|TOWNSHIP"),
                arguments(
                        "periodEnd=\"2021-12-31\"",
                        "periodEnd=\"¦2021-02-30\"",
                        BAD_VALUE,
                        "preface.periodEnd",
                        "\"2021-02-30\"",
                        "date"),
                arguments(
                        " year=\"2021\"",
                        " year=\"¦1998\"",
                        NO_FORM,
                        "year",
                        "1998",
                        Form.values()[0].firstYear() + "-9999"),
                arguments(" year=\"2021\"", " year=\"2021\" format=\"¦ogi-report/1\"", UNKNOWN_FIELD, "format", "", ""),
                arguments(
                        " year=\"2021\"",
                        " year=\"2021\" xmlns:xsi=\"urn:i\" xsi:schemaLocation=\"¦a b\"",
                        UNKNOWN_FIELD,
                        "{urn:i}schemaLocation",
                        "",
                        ""),
                arguments("form=\"2021\"", "form=\"¦2020\"", BAD_VALUE, "form", "\"2020\"", forms()),
                arguments(" document=\"report\"", " document=\"¦draft\"", BAD_VALUE, "document", "\"draft\"", "report"),
                arguments(" year=\"2021\">", " year=\"2021\" title=\"¦x\">", WRONG_TYPE, "title", "\"x\"", "text"),
                arguments(
                        " year=\"2021\">",
                        " year=\"2021\" authority=\"¦x\">",
                        WRONG_TYPE,
                        "authority",
                        "\"x\"",
                        "object"),
                arguments(
                        " year=\"2021\">",
                        " year=\"2021\" overview=\"¦x\">",
                        WRONG_TYPE,
                        "overview",
                        "\"x\"",
                        "texts"));
    }

    private static String forms() {
        return IntStream.range(0, Form.values().length)
                .mapToObj(i -> Form.values()[i].code())
                .collect(Collectors.joining("|"));
    }

    /** A mark within an attribute stands for its start tag. */
    @ParameterizedTest
    @MethodSource("values")
    void refuses_at_the_start_tag(
            String part, String replacement, Code code, String path, String found, String expected) {
        Marked marked = Marked.replacing(REPORT, part, replacement);
        Marked place = replacement.contains("=\"¦") ? marked.atStartTag() : marked;
        assertEquals(
                new FoundProblem(code, path, place.line(), place.column(), found, expected),
                problems(marked.document()).get(0));
    }

    /** What is wrong with a document, be it given as text or as bytes. */
    private static List<Problem> problems(String document) {
        List<Problem> problems = Marked.problems(ReportXml::read, document);
        assertEquals(
                problems, Marked.problems(text -> ReportXml.read(text.getBytes(StandardCharsets.UTF_8)), document));
        return problems;
    }

    static List<Arguments> missing() {
        return List.of(
                arguments("¦" + ROOT, " year=\"2021\"", "year"),
                arguments("¦" + ROOT, " document=\"report\"", "document"),
                arguments("¦" + ROOT, "  <otherMatters/>\n", "otherMatters"),
                arguments("¦<authority", " name=\"某县人民政府\"", "authority.name"),
                arguments("¦<newlyReceived", " naturalPersons=\"1010\"", "requests.newlyReceived.naturalPersons"));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void refuses_a_missing_field_at_the_start_tag_that_lacks_it(String place, String part, String path) {
        Marked marked = Marked.replacing(REPORT, place.replace("¦", ""), place);
        String document = Marked.replacing(marked.document(), part, "¦").document();
        assertEquals(
                List.of(new FoundProblem(MISSING_FIELD, path, marked.line(), marked.column(), "", "")),
                Marked.problems(ReportXml::read, document));
    }

    static List<Arguments> documents() {
        return List.of(
                arguments("¦", MALFORMED, "", "more"),
                arguments(" \n¦", MALFORMED, "", "more"),
                arguments("<!-- 中¦", MALFORMED, "", "more"),
                arguments("<annualReport¦", MALFORMED, "", "more"),
                arguments(" \n ¦{}", MALFORMED, "{}", "XML"),
                arguments(
                        "<?xml version=\"1.0\"?>\n  ¦<a/>",
                        WRONG_ROOT,
                        "a",
                        "{urn:ogireport:annual-report:1}annualReport"),
                arguments(
                        "¦<annualReport/>", WRONG_ROOT, "annualReport", "{urn:ogireport:annual-report:1}annualReport"),
                arguments(
                        "¦<annualReport xmlns=\"urn:x\"/>",
                        WRONG_ROOT,
                        "{urn:x}annualReport",
                        "{urn:ogireport:annual-report:1}annualReport"),
                arguments(
                        "<!-- 😀 -->¦<annualReport xmlns=\"urn:ogireport:annual-report:2\"/>",
                        WRONG_VERSION,
                        "urn:ogireport:annual-report:2",
                        "urn:ogireport:annual-report:1"),
                arguments("¦<!DOCTYPE annualReport>" + REPORT.substring(39), NOT_ALLOWED, "<!DOCTYPE", ""),
                arguments(
                        "¦<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
                        NOT_ALLOWED,
                        "<!DOCTYPE",
                        ""),
                arguments("<?xml version=\"1.0\"?>¦<?style x?><a/>", NOT_ALLOWED, "<?style", ""),
                arguments("¦<?xml version=\"1.0\" encoding=\"GB18030\"?><a/>", BAD_ENCODING, "GB18030", "UTF-8"),
                arguments("¦<?xml version=\"1.1\"?><a/>", NOT_ALLOWED, "XML 1.1", "XML 1.0"),
                arguments("¦\uFEFF<a/>", NOT_ALLOWED, "U+FEFF", ""),
                arguments(REPORT + "<!-- fine -->\n ¦<b/>", TRAILING_CONTENT, "<b/>", "end"),
                arguments(REPORT + "¦x", TRAILING_CONTENT, "x", "end"),
                arguments(REPORT + "¦<?pi?>", NOT_ALLOWED, "<?pi", ""),
                arguments(REPORT.replace("<p>问题</p>", "<p>问题&e¦;</p>"), MALFORMED, ";</p>", "XML"),
                arguments(REPORT.replace("=\"1010\"", "=\"&e¦;1010\""), MALFORMED, null, "XML"),
                arguments(ROOT + " year=\"2021\" year=\"2021\"/¦>", MALFORMED, ">", "XML"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refuses_what_is_not_such_a_document(String marked, Code code, String found, String expected) {
        Marked document = Marked.of(marked);
        Problem first = problems(document.document()).get(0);
        assertEquals(
                List.of(code, document.line(), document.column(), expected),
                List.of(first.code(), first.line(), first.column(), first.expected()));
        if (found != null) {
            assertEquals(found, first.found());
        }
    }

    @Test
    void an_undeclared_prefix_is_malformed() {
        assertEquals(
                MALFORMED,
                Marked.problems(ReportXml::read, REPORT.replace("<p>问题</p>", "<x:p/>"))
                        .get(0)
                        .code());
    }

    @Test
    void refuses_too_many_levels() {
        Marked marked = Marked.of(ROOT + ">" + "<a>".repeat(15) + "¦" + "<a>".repeat(100_000));
        List<Problem> problems = Marked.problems(ReportXml::read, marked.document());
        assertEquals(new FoundProblem(TOO_LARGE, "a", 1, marked.column(), "", "max-depth"), problems.get(1));
    }

    @Test
    void refuses_too_many_attributes() {
        String attributes =
                IntStream.range(0, 1000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        assertEquals(
                List.of(TOO_LARGE),
                Marked.problems(ReportXml::read, ROOT + attributes + "/>").stream()
                        .map(Problem::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"<b/>,1", "<b c=''/>,2", "<b xmlns:c='u'/>,2", "<?b?>,1"})
    void refuses_more_names_than_a_parser_can_keep(String element, int names) {
        // the root, its namespace, and the element that they stand in
        int most = ((1 << 17) - 3) / names;
        String start = ROOT + "><a>" + element.repeat(most);
        assertEquals(
                List.of(),
                Marked.problems(ReportXml::read, start + "</a></annualReport>").stream()
                        .filter(problem -> problem.code() == TOO_LARGE)
                        .toList());
        Marked marked = Marked.of(start + "¦" + element + "</a></annualReport>");
        List<Problem> problems = Marked.problems(ReportXml::read, marked.document());
        assertEquals(
                new FoundProblem(TOO_LARGE, "a", 1, marked.column(), "", "limits"), problems.get(problems.size() - 1));
    }

    @Test
    void refuses_too_many_paragraphs_as_one_problem() {
        Marked marked = Marked.replacing(
                REPORT, "<p>问题</p>", "<p>问题</p>".repeat(Narrative.MAX_PARAGRAPHS) + "¦" + "<p>问题</p>".repeat(3));
        marked.assertRefused(
                ReportXml::read, TOO_LARGE, "problems[" + Narrative.MAX_PARAGRAPHS + "]", "", "max-paragraphs");
    }

    @Test
    void refuses_an_element_in_the_place_of_a_text() {
        Problem problem = Marked.problems(
                        ReportXml::readDraft,
                        DRAFT.replaceFirst(" sha256=\"[0-9a-f]*\"", "")
                                .replaceFirst(" unreadable=\"—\">", "><unreadable>—</unreadable>"))
                .get(0);
        assertEquals(WRONG_TYPE, problem.code());
        assertEquals("<unreadable> text", problem.found() + " " + problem.expected());
    }

    @Test
    void refuses_an_attribute_in_the_place_of_notes_and_goes_on() {
        List<Problem> problems =
                Marked.problems(ReportXml::readDraft, DRAFT.replaceFirst(" year=\"2021\"", " year=\"x\" cells=\"x\""));
        assertEquals(
                List.of("BAD_NUMBER year", "WRONG_TYPE cells", "DUPLICATE_FIELD cells"),
                problems.stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }

    @Test
    void a_note_without_a_path_does_not_lead_the_next_problem_astray() {
        String document = DRAFT.replaceFirst("<cells>", "<cells><cell unreadable=\"x\"/><note/>");
        assertEquals(
                List.of("cells.cell.path", "cells.note"),
                Marked.problems(ReportXml::readDraft, document).stream()
                        .map(Problem::path)
                        .toList());
    }

    static List<Arguments> notes() {
        return List.of(
                arguments("<cells>", "<cells>¦<note/>", UNKNOWN_FIELD, "cells.note"),
                arguments("<cells>", "<cells>¦<cell unreadable=\"x\"/>", MISSING_FIELD, "cells.cell.path"),
                arguments("<cells>", "¦<cells path=\"x\">", UNKNOWN_FIELD, "cells.path"),
                arguments("<cells>", "<cells>¦<cell path=\"a.b\" unreadable=\"x\"/>", UNKNOWN_FIELD, "cells[a.b]"),
                arguments(
                        "<box left=\"0\"",
                        "¦<box",
                        MISSING_FIELD,
                        "cells[" + LAYOUT.cells().get(4) + "].source.box.left"),
                arguments(
                        "<source document",
                        "¦<source path=\"x\" document",
                        UNKNOWN_FIELD,
                        "cells[" + LAYOUT.cells().get(4) + "].source.path"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void refuses_a_bad_note_on_a_cell(String part, String replacement, Code code, String path) {
        Marked.replacing(DRAFT, part, replacement).assertRefused(ReportXml::readDraft, code, path, "", "");
    }

    static List<Arguments> outlines() {
        return List.of(
                arguments("<outline ending=\"CUT\"", "¦<outline", MISSING_FIELD, "outline.ending"),
                arguments("<parts>", "<parts>¦<part/>", UNKNOWN_FIELD, "outline.parts.part"),
                arguments("<parts>", "<parts>¦文", UNEXPECTED_TEXT, "outline.parts"),
                arguments("<parts>", "¦<parts of=\"6\">", UNKNOWN_FIELD, "outline.parts.of"),
                arguments("<parts>", "<parts>¦<item content=\"TABLE\"/>", MISSING_FIELD, "outline.parts[0].part"),
                arguments("<titleLines>", "<titleLines>¦<item/>", UNKNOWN_FIELD, "outline.titleLines.item"));
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void refuses_a_bad_outline(String part, String replacement, Code code, String path) {
        String found = code == UNEXPECTED_TEXT ? "文" : "";
        Marked.replacing(DRAFT, part, replacement).assertRefused(ReportXml::readDraft, code, path, found, "");
    }

    @Test
    void comments_and_character_data_sections_are_read_as_text_is() {
        String document = REPORT.replace("<p>问题</p>", "<!-- a --><p>问<!-- b --><![CDATA[题]]></p>");
        assertEquals(Samples.full(LAYOUT), ReportXml.read(document));
    }

    @Test
    void the_prefix_of_the_namespace_is_free() {
        String document = REPORT.replace("<", "<o:")
                .replace("<o:/", "</o:")
                .replace("<o:?", "<?")
                .replace("xmlns=", "xmlns:o=");
        assertEquals(Samples.full(LAYOUT), ReportXml.read(document));
    }

    @Test
    void a_wrong_version_does_not_hide_the_other_problems() {
        String document = REPORT.replace("annual-report:1", "annual-report:2").replace("\"1010\"", "\"x\"");
        assertEquals(
                List.of(WRONG_VERSION, BAD_NUMBER),
                Marked.problems(ReportXml::read, document).stream()
                        .map(Problem::code)
                        .toList());
    }
}
