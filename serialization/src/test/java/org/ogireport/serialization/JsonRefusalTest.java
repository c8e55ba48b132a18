package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
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
import static org.ogireport.serialization.problem.Problem.Code.UNKNOWN_FIELD;
import static org.ogireport.serialization.problem.Problem.Code.WRONG_TYPE;
import static org.ogireport.serialization.problem.Problem.Code.WRONG_VERSION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.Text;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.codec.FoundProblem;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;

/** Each row: what is replaced in a good report, by what with the problem's place marked, and the problem. */
class JsonRefusalTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final String REPORT =
            new String(ReportJson.writePretty(Samples.full(LAYOUT)), StandardCharsets.UTF_8);
    private static final String DRAFT =
            new String(ReportJson.writePretty(Samples.mixed(LAYOUT)), StandardCharsets.UTF_8);

    /** The first row of part three, whose cells hold 1010 to 1016. */
    private static final String CELL = "\"naturalPersons\": 1010";

    private static final List<Function<String, ?>> READERS =
            List.of(ReportJson::read, document -> ReportJson.read(document.getBytes(StandardCharsets.UTF_8)));

    static List<Arguments> numbers() {
        return List.of(
                arguments("\"21\"", WRONG_TYPE, "\"21\""),
                arguments("21.7", BAD_NUMBER, "21.7"),
                arguments("-1", OUT_OF_RANGE, "-1"),
                arguments("1e9", BAD_NUMBER, "1e9"),
                arguments("1E9", BAD_NUMBER, "1E9"),
                arguments("-0", BAD_NUMBER, "-0"),
                arguments("+1", BAD_NUMBER, "+1"),
                arguments("1.0", BAD_NUMBER, "1.0"),
                arguments("007", BAD_NUMBER, "007"),
                arguments(".5", BAD_NUMBER, ".5"),
                arguments("5.", BAD_NUMBER, "5."),
                arguments("NaN", BAD_NUMBER, "NaN"),
                arguments("-Infinity", BAD_NUMBER, "-Infinity"),
                arguments("9007199254740992", OUT_OF_RANGE, "9007199254740992"),
                arguments("9".repeat(5000), OUT_OF_RANGE, "9".repeat(40) + "…"),
                arguments("null", WRONG_TYPE, "null"),
                arguments("true", WRONG_TYPE, "true"),
                arguments("{}", WRONG_TYPE, "{…}"),
                arguments("{\"a\": [{\"b\": 1}]}", WRONG_TYPE, "{…}"),
                arguments("[1, 2]", WRONG_TYPE, "[…]"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void refuses_what_is_not_a_count(String text, Code code, String found) {
        Marked marked = Marked.replacing(REPORT, CELL, "\"naturalPersons\":\n\n   ¦" + text);
        for (Function<String, ?> reader : READERS) {
            marked.assertRefused(reader, code, "requests.newlyReceived.naturalPersons", found, "count");
        }
    }

    @Test
    void zeros_before_a_number_are_told_as_far_as_a_number_is_kept() {
        String path = "requests.newlyReceived.naturalPersons";
        String most = "0".repeat(1 << 17);
        for (Function<String, ?> reader : READERS) {
            Marked.replacing(REPORT, CELL, "\"naturalPersons\": ¦" + most)
                    .assertRefused(reader, BAD_NUMBER, path, "0".repeat(40) + "…", "count");
            Marked.replacing(REPORT, CELL, "\"naturalPersons\": ¦0" + most)
                    .assertRefused(reader, TOO_LARGE, path, "", "limits");
        }
    }

    static List<Arguments> amounts() {
        return List.of(
                arguments("1234567890123456", OUT_OF_RANGE),
                arguments("0.1234567", OUT_OF_RANGE),
                arguments("-0.5", OUT_OF_RANGE),
                arguments("-0.0", BAD_NUMBER),
                arguments("01.5", BAD_NUMBER),
                arguments("1.5e3", BAD_NUMBER));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void refuses_what_is_not_an_amount(String text, Code code) {
        Marked marked = Marked.replacing(REPORT, "\"amount\": 1234567890132.000001", "\"amount\": ¦" + text);
        for (Function<String, ?> reader : READERS) {
            marked.assertRefused(reader, code, "disclosure.fees.amount", text, "amount");
        }
    }

    static List<Arguments> headers() {
        return List.of(
                arguments(
                        "\"ogi-report/1\"",
                        "¦\"ogi-report/2\"",
                        WRONG_VERSION,
                        "format",
                        "\"ogi-report/2\"",
                        "ogi-report/1"),
                arguments("\"ogi-report/1\"", "¦\"other\"", BAD_VALUE, "format", "\"other\"", "ogi-report/1"),
                arguments("\"ogi-report/1\"", "¦1", WRONG_TYPE, "format", "1", "text"),
                arguments("\"report\"", "¦\"memo\"", BAD_VALUE, "document", "\"memo\"", "report|draft"),
                arguments("\"report\"", "¦\"draft\"", BAD_VALUE, "document", "\"draft\"", "report"),
                arguments("2021,\n", "¦\"2021\",\n", WRONG_TYPE, "year", "\"2021\"", "year"),
                arguments("2021,\n", "¦2018.5,\n", BAD_NUMBER, "year", "2018.5", "year"),
                arguments("2021,\n", "¦99999999999,\n", OUT_OF_RANGE, "year", "99999999999", "year"),
                arguments("2021,\n", "¦1998,\n", NO_FORM, "year", "1998", Form.values()[0].firstYear() + "-9999"),
                arguments("2021,\n", "¦10000,\n", NO_FORM, "year", "10000", Form.values()[0].firstYear() + "-9999"),
                arguments(
                        "\"COUNTY\"",
                        "¦\"County\"",
                        BAD_VALUE,
                        "authority.level",
                        "\"County\"",
                        "NATIONAL|PROVINCE|PREFECTURE|COUNTY|TOWNSHIP"),
                arguments(
                        "\"430923\"", "¦\"43092\"", BAD_VALUE, "authority.divisionCode", "\"43092\"", "division-code"),
                arguments("\"430923\"", "¦null", WRONG_TYPE, "authority.divisionCode", "null", "text"),
                arguments(
                        "\"2021-12-31\"", "¦\"2021-02-30\"", BAD_VALUE, "preface.periodEnd", "\"2021-02-30\"", "date"),
                arguments("\"2021-12-31\"", "¦\"2021-2-3\"", BAD_VALUE, "preface.periodEnd", "\"2021-2-3\"", "date"),
                arguments("\"办公室\"", "¦\"办公\\n室\"", BAD_TEXT, "preface.contact.office", "\"办公\\n室\"", "line"),
                arguments("\"办公室\"", "¦\"\\u0000办\"", BAD_TEXT, "preface.contact.office", "\"\\u0000办\"", "line"),
                arguments(
                        "\"根据《条例》编制。\"",
                        "¦\"好\\ud83d\"",
                        BAD_TEXT,
                        "preface.paragraphs[0]",
                        "\"好\\uD83D\"",
                        "paragraph"),
                arguments(
                        "\"根据《条例》编制。\"",
                        "¦\"a\\r\\nb\"",
                        BAD_TEXT,
                        "preface.paragraphs[0]",
                        "\"a\\r\\nb\"",
                        "paragraph"),
                arguments("\"根据《条例》编制。\"", "¦21", WRONG_TYPE, "preface.paragraphs[0]", "21", "text"),
                arguments("\"根据《条例》编制。\",", "\"好\", ¦[\"x\"],", WRONG_TYPE, "preface.paragraphs[1]", "[…]", "text"),
                arguments(
                        "\"otherMatters\": []",
                        "\"otherMatters\": ¦\"无\"",
                        WRONG_TYPE,
                        "otherMatters",
                        "\"无\"",
                        "texts"),
                arguments(
                        "\"contact\": {",
                        "\"contact\": ¦[], \"fees\": {",
                        WRONG_TYPE,
                        "preface.contact",
                        "[…]",
                        "object"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void refuses_a_bad_value_at_the_value(
            String part, String replacement, Code code, String path, String found, String expected) {
        Marked marked = Marked.replacing(REPORT, part, replacement);
        for (Function<String, ?> reader : READERS) {
            assertEquals(
                    new FoundProblem(code, path, marked.line(), marked.column(), found, expected),
                    Marked.problems(reader, marked.document()).get(0));
        }
    }

    static List<Arguments> names() {
        return List.of(
                arguments("\"format\"", "¦\"extra\": {\"a\": [1]},\n \"format\"", UNKNOWN_FIELD, "extra"),
                arguments("\"name\"", "¦\"nick\": 1, \"name\"", UNKNOWN_FIELD, "authority.nick"),
                arguments("\"paragraphs\"", "¦\"\\u202e\": [], \"paragraphs\"", UNKNOWN_FIELD, "preface.\\u202E"),
                arguments("\"office\"", "¦\"mobile\": null, \"office\"", UNKNOWN_FIELD, "preface.contact.mobile"),
                arguments("\"requests\": {", "\"requests\": {¦\"subtotal\": 1,", UNKNOWN_FIELD, "requests.subtotal"),
                arguments(
                        CELL, "¦\"organizations\": 3, " + CELL, UNKNOWN_FIELD, "requests.newlyReceived.organizations"),
                arguments("\"otherMatters\": []", "\"otherMatters\": [], ¦\"cells\": {}", UNKNOWN_FIELD, "cells"),
                // the names of other objects' members
                arguments("\"year\"", "¦\"office\": \"x\", \"year\"", UNKNOWN_FIELD, "office"),
                arguments("\"level\"", "¦\"title\": \"x\", \"level\"", UNKNOWN_FIELD, "authority.title"),
                arguments("\"paragraphs\"", "¦\"kind\": 1, \"paragraphs\"", UNKNOWN_FIELD, "preface.kind"),
                arguments("\"office\"", "¦\"name\": {}, \"office\"", UNKNOWN_FIELD, "preface.contact.name"),
                arguments("\"document\"", "¦\"format\": 2, \"document\"", DUPLICATE_FIELD, "format"),
                arguments("\"level\"", "¦\"name\" : \"乙\", \"level\"", DUPLICATE_FIELD, "authority.name"),
                arguments(CELL, CELL + ", ¦" + CELL, DUPLICATE_FIELD, "requests.newlyReceived.naturalPersons"),
                arguments("\"disputes\": {", "¦\"requests\": {\"x\": 1}, \"disputes\": {", DUPLICATE_FIELD, "requests"),
                arguments(
                        "\"overview\": [", "\"overview\": [\"中文😀\"], ¦\"overview\": [", DUPLICATE_FIELD, "overview"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void refuses_an_unknown_or_duplicate_name_at_the_name(String part, String replacement, Code code, String path) {
        Marked marked = Marked.replacing(REPORT, part, replacement);
        Problem problem = Marked.problems(ReportJson::read, marked.document()).get(0);
        assertEquals(new FoundProblem(code, path, marked.line(), marked.column(), "", ""), problem);
    }

    static List<Arguments> missing() {
        return List.of(
                arguments("¦{\n  \"format\": \"ogi-report/1\",", "  \"format\": \"ogi-report/1\",\n", "format"),
                arguments("¦{\n  \"format\"", "  \"document\": \"report\",\n", "document"),
                arguments("¦{\n  \"format\"", "  \"year\": 2021,\n", "year"),
                arguments("\"authority\": ¦{", "    \"name\": \"某县人民政府\",\n", "authority.name"),
                arguments(
                        "\"newlyReceived\": ¦{",
                        "      \"naturalPersons\": 1010,\n",
                        "requests.newlyReceived.naturalPersons"));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void refuses_a_missing_field_at_the_brace_of_the_object_that_lacks_it(String place, String line, String path) {
        Marked marked = Marked.replacing(REPORT, place.replace("¦", ""), place);
        String document = Marked.replacing(marked.document(), line, "¦").document();
        assertEquals(
                List.of(new FoundProblem(MISSING_FIELD, path, marked.line(), marked.column(), "", "")),
                Marked.problems(ReportJson::read, document));
    }

    @Test
    void a_report_has_to_be_whole_though_it_is_read_as_a_draft() {
        String document = REPORT.replaceFirst("  \"year\": 2021,\n", "");
        assertEquals(
                List.of(new FoundProblem(MISSING_FIELD, "year", 1, 1, "", "")),
                Marked.problems(ReportJson::readDraft, document));
    }

    @Test
    void a_missing_object_is_one_problem() {
        String document = REPORT.replaceFirst("(?s)  \"disputes\": \\{.*?\n  \\},\n", "")
                .replaceFirst("(?s)      \"denied\": \\{.*?\n      \\},\n", "");
        assertEquals(
                List.of(new FoundProblem(MISSING_FIELD, "disputes", 1, 1, "", "")),
                Marked.problems(ReportJson::read, document).subList(0, 1));
        assertEquals(
                List.of("disputes", "requests.outcomes.denied"),
                Marked.problems(ReportJson::read, document).stream()
                        .map(Problem::path)
                        .toList());
    }

    static List<Arguments> ends() {
        return List.of(
                arguments("{¦", MALFORMED, "", "more"),
                arguments("¦", MALFORMED, "", "more"),
                arguments(" \n¦", MALFORMED, "", "more"),
                arguments("{\"title\": \"中😀¦", MALFORMED, "", "more"),
                arguments("{ ¦'title': 1}", MALFORMED, "'title': 1}", "JSON"),
                arguments("{\"title\":\n ¦}", MALFORMED, "}", "JSON"),
                arguments("{\"title\" ¦1}", MALFORMED, "1}", "JSON"),
                arguments("{\"title\": ¦/*中*/ 1}", MALFORMED, "/*中*/ 1}", "JSON"),
                arguments("¦[]", WRONG_TYPE, "[…]", "object"),
                arguments("¦21", WRONG_TYPE, "21", "object"),
                arguments(" ¦null", WRONG_TYPE, "null", "object"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void refuses_what_is_not_a_json_object(String marked, Code code, String found, String expected) {
        Marked document = Marked.of(marked);
        Problem last = Marked.problems(ReportJson::read, document.document()).get(0);
        assertEquals(
                List.of(code, document.line(), document.column(), found, expected),
                List.of(last.code(), last.line(), last.column(), last.found(), last.expected()));
    }

    @Test
    void a_syntax_error_ends_the_reading_but_earlier_problems_are_told() {
        String document = REPORT.replace("\"COUNTY\"", "\"X\"")
                .replace(CELL, "\"naturalPersons\": 1.5")
                .replace("\"problems\": [", "\"problems\": [[");
        List<Problem> problems = Marked.problems(ReportJson::read, document);
        assertEquals(
                List.of("authority.level", "requests.newlyReceived.naturalPersons", "problems[0]", "problems"),
                problems.stream().map(Problem::path).limit(4).toList());
        assertEquals(MALFORMED, problems.get(problems.size() - 1).code());
    }

    @Test
    void refuses_what_follows_the_document() {
        Marked.of(REPORT + "\n  ¦{}").assertRefused(ReportJson::read, TRAILING_CONTENT, "", "{}", "end");
        Marked.of(REPORT + "¦,").assertRefused(ReportJson::read, TRAILING_CONTENT, "", ",", "end");
        Marked.of(REPORT + "¦\u0000").assertRefused(ReportJson::read, TRAILING_CONTENT, "", "\\u0000", "end");
    }

    @Test
    void refuses_a_byte_order_mark_by_name() {
        Marked.of("¦\uFEFF" + REPORT).assertRefused(ReportJson::read, NOT_ALLOWED, "", "U+FEFF", "");
    }

    @Test
    void refuses_too_many_levels() {
        Marked marked = Marked.of("{\"中\":" + "[".repeat(15) + "¦" + "[".repeat(100_000));
        List<Problem> problems = Marked.problems(ReportJson::read, marked.document());
        assertEquals(new FoundProblem(UNKNOWN_FIELD, "中", 1, 2, "", ""), problems.get(0));
        assertEquals(new FoundProblem(TOO_LARGE, "中", 1, marked.column(), "", "max-depth"), problems.get(1));
        Marked objects = Marked.of("{\"中\":" + "{\"a\":".repeat(15) + "¦" + "{\"a\":".repeat(100));
        assertEquals(
                new FoundProblem(TOO_LARGE, "中", 1, objects.column(), "", "max-depth"),
                Marked.problems(ReportJson::read, objects.document()).get(1));
    }

    @Test
    void a_name_that_is_too_long_is_no_level_too_many() {
        Marked marked = Marked.of("{\"中\":" + "[".repeat(14) + "{\"" + "a".repeat(200_000) + "¦\":1}");
        assertEquals(
                new FoundProblem(TOO_LARGE, "中", 1, marked.column(), "", "limits"),
                Marked.problems(ReportJson::read, marked.document()).get(1));
    }

    @Test
    void a_bad_character_far_into_a_text_is_shown_with_what_stands_about_it() {
        Marked.replacing(REPORT, "\"办公室\"", "¦\"😀一二三四五六七八九十\\u0000后\"")
                .assertRefused(ReportJson::read, BAD_TEXT, "preface.contact.office", "\"…一二三四五六七八九十\\u0000后\"", "line");
        Marked.replacing(REPORT, "\"办公室\"", "¦\"一😀二三四五六七八九十\\u0000\"")
                .assertRefused(ReportJson::read, BAD_TEXT, "preface.contact.office", "\"…😀二三四五六七八九十\\u0000\"", "line");
        Marked.replacing(REPORT, "\"办公室\"", "¦\"\\uDC00一\"")
                .assertRefused(ReportJson::read, BAD_TEXT, "preface.contact.office", "\"\\uDC00一\"", "line");
        String longest = "a".repeat(Text.MAX_LENGTH - 1);
        Marked.replacing(REPORT, "\"办公室\"", "¦\"" + longest + "\\u0000\"")
                .assertRefused(ReportJson::read, BAD_TEXT, "preface.contact.office", "\"…aaaaaaaaaa\\u0000\"", "line");
    }

    @Test
    void a_table_that_is_a_number_is_refused() {
        Marked.of(REPORT.replaceFirst("(?s)\"disputes\": \\{.*?\n  \\},\n", "\"disputes\": ¦5,\n"))
                .assertRefused(ReportJson::read, WRONG_TYPE, "disputes", "5", "object");
    }

    static List<Arguments> notes() {
        return List.of(
                arguments(
                        "\"unreadable\": \"—\"", "¦\"note\": 1, \"unreadable\": \"—\"", UNKNOWN_FIELD, ".note", "", ""),
                arguments("\"unreadable\": \"—\"", "\"unreadable\": ¦null", WRONG_TYPE, ".unreadable", "null", "text"),
                arguments("\"line\": 17", "\"line\": ¦0", OUT_OF_RANGE, ".source.line", "0", "line-number"),
                arguments("\"line\": 17", "\"line\": ¦\"17\"", WRONG_TYPE, ".source.line", "\"17\"", "line-number"),
                arguments("\"line\": 17", "¦\"place\": 17", UNKNOWN_FIELD, ".source.place", "", ""),
                arguments("\"page\": 2", "\"page\": ¦0", OUT_OF_RANGE, ".source.page", "0", "ordinal"),
                arguments(
                        "\"table\": 3",
                        "\"table\": ¦2147483648",
                        OUT_OF_RANGE,
                        ".source.table",
                        "2147483648",
                        "ordinal"),
                arguments("\"table\": 3", "\"table\": ¦1.5", BAD_NUMBER, ".source.table", "1.5", "ordinal"),
                arguments(
                        "\"sha256\": \"0",
                        "\"sha256\": ¦\"",
                        BAD_VALUE,
                        ".source.sha256",
                        "\"123456789abcdef0123456789abcdef012345678…\"",
                        "sha256"),
                arguments("\"left\": 0", "\"left\": ¦-1", OUT_OF_RANGE, ".source.box.left", "-1", "length"),
                arguments("\"left\": 0", "¦\"right\": 0, \"left\": 0", UNKNOWN_FIELD, ".source.box.right", "", ""),
                arguments(
                        "\"POSITION\"",
                        "¦\"SURE\"",
                        BAD_VALUE,
                        ".source.match",
                        "\"SURE\"",
                        "STATED|EXACT|SIMILAR|POSITION|DEDUCED"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void refuses_a_bad_note_on_a_cell(
            String part, String replacement, Code code, String path, String found, String expected) {
        Marked.replacing(DRAFT, part, replacement)
                .assertRefused(
                        ReportJson::readDraft, code, "cells[" + LAYOUT.cells().get(4) + "]" + path, found, expected);
    }

    static List<Arguments> outlines() {
        return List.of(
                arguments("\"ending\": \"CUT\"", "\"ending\": ¦\"OPEN\"", BAD_VALUE, "ending", "\"OPEN\"", "WHOLE|CUT"),
                arguments("\"outline\": {", "\"outline\": {¦\"pages\": 1,", UNKNOWN_FIELD, "pages", "", ""),
                arguments("\"outline\": {", "\"outline\": {¦\"date\": 1,", UNKNOWN_FIELD, "date", "", ""),
                arguments(
                        "\"part\": \"requests\"",
                        "¦\"ending\": 1, \"part\": \"requests\"",
                        UNKNOWN_FIELD,
                        "parts[2].ending",
                        "",
                        ""),
                arguments(
                        "\"name\": \"WRITTEN\"",
                        "¦\"heading\": [], \"name\": \"WRITTEN\"",
                        UNKNOWN_FIELD,
                        "metadata[1].heading",
                        "",
                        ""),
                arguments(
                        "\"titleLines\": [",
                        "\"titleLines\": [¦\" \",",
                        BAD_TEXT,
                        "titleLines[0]",
                        "\" \"",
                        "filled-line"),
                arguments("\"parts\": [", "\"parts\": [¦7,", WRONG_TYPE, "parts[0]", "7", "object"),
                arguments(
                        "\"parts\": [",
                        "\"parts\": [¦{\"part\": \"overview\"},",
                        MISSING_FIELD,
                        "parts[0].content",
                        "",
                        ""),
                arguments(
                        "\"parts\": [",
                        "\"parts\": [¦{\"part\": \"overview\", \"content\": \"NONE\"},",
                        MISSING_FIELD,
                        "parts[0].heading",
                        "",
                        ""),
                arguments(
                        "\"parts\": [",
                        "\"parts\": [¦{\"part\": \"overview\", \"content\": \"TABLE\", \"number\": \"一\"},",
                        MISSING_FIELD,
                        "parts[0].heading",
                        "",
                        ""),
                arguments(
                        "\"part\": \"requests\"",
                        "\"part\": ¦\"三\"",
                        BAD_VALUE,
                        "parts[2].part",
                        "\"三\"",
                        "overview|disclosure|requests|disputes|problems|otherMatters"),
                arguments(
                        "\"content\": \"TABLE\"",
                        "\"content\": ¦\"X\"",
                        BAD_VALUE,
                        "parts[2].content",
                        "\"X\"",
                        "TABLE|PROSE|NONE"),
                arguments(
                        "\"name\": \"PUBLISHER\",",
                        "\"name\": \"PUBLISHER\", ¦\"date\": \"2022-01-20\",",
                        UNKNOWN_FIELD,
                        "metadata[2].date",
                        "",
                        ""),
                arguments(
                        "\"date\": \"2022-01-20\"",
                        "\"date\": ¦\"2022年1月20日\"",
                        BAD_VALUE,
                        "metadata[0].date",
                        "\"2022年1月20日\"",
                        "date"),
                arguments("\"text\": \"去年\"", "\"text\": ¦\"\"", BAD_TEXT, "metadata[1].text", "\"\"", "filled-line"));
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void refuses_a_bad_outline(String part, String replacement, Code code, String path, String found, String expected) {
        Marked.replacing(DRAFT, part, replacement)
                .assertRefused(ReportJson::readDraft, code, "outline." + path, found, expected);
    }

    @Test
    void refuses_more_entries_than_an_outline_can_have() {
        String part = "{\"part\": \"overview\", \"content\": \"PROSE\"},";
        String more = "{\"part\": [[]]},";
        Marked.replacing(
                        DRAFT,
                        "\"parts\": [",
                        "\"parts\": [" + part.repeat(DocumentOutline.MAX_ENTRIES) + "¦" + part + more)
                .assertRefused(
                        ReportJson::readDraft,
                        TOO_LARGE,
                        "outline.parts[" + DocumentOutline.MAX_ENTRIES + "]",
                        "",
                        "max-entries");
    }

    @Test
    void refuses_parts_that_are_no_array() {
        String document = DRAFT.replaceFirst("(?s)\"parts\": \\[.*?\\](,\\s+\"metadata\")", "\"parts\": {}$1");
        Marked.replacing(document, "\"parts\": {}", "\"parts\": ¦{}")
                .assertRefused(ReportJson::readDraft, WRONG_TYPE, "outline.parts", "{…}", "objects");
    }

    @Test
    void refuses_title_lines_that_are_no_array() {
        String document =
                DRAFT.replaceFirst("(?s)\"titleLines\": \\[.*?\\](,\\s+\"parts\")", "\"titleLines\": \"x\"$1");
        Marked.replacing(document, "\"titleLines\": \"x\"", "\"titleLines\": ¦\"x\"")
                .assertRefused(ReportJson::readDraft, WRONG_TYPE, "outline.titleLines", "\"x\"", "texts");
    }

    @Test
    void refuses_an_outline_in_a_report() {
        Marked.replacing(
                        REPORT,
                        "\"otherMatters\": []",
                        "\"otherMatters\": [], ¦\"outline\": {\"ending\": \"CUT\", \"titleLines\": [], \"parts\": [],"
                                + " \"metadata\": []}")
                .assertRefused(ReportJson::read, UNKNOWN_FIELD, "outline", "", "");
    }

    @Test
    void refuses_a_note_on_what_is_no_cell() {
        Marked.replacing(DRAFT, "\"cells\": {", "\"cells\": {¦\"requests.total\": {\"unreadable\": \"\"},")
                .assertRefused(ReportJson::readDraft, UNKNOWN_FIELD, "cells[requests.total]", "", "");
    }

    @Test
    void refuses_notes_that_are_no_object() {
        Marked.of(DRAFT.replaceFirst("(?s)\"cells\": \\{.*", "\"cells\": ¦[1]\n}\n"))
                .assertRefused(ReportJson::readDraft, WRONG_TYPE, "cells", "[…]", "object");
    }

    @Test
    void refuses_a_second_note_on_a_cell() {
        String note = "\"disputes.reconsideration.upheld\": {\"source\": {}},";
        Marked.replacing(DRAFT, "\"cells\": {", "\"cells\": {" + note + "¦" + note)
                .assertRefused(
                        ReportJson::readDraft, DUPLICATE_FIELD, "cells[disputes.reconsideration.upheld]", "", "");
    }

    @Test
    void refuses_a_note_that_tells_nothing() {
        Marked.replacing(DRAFT, "\"cells\": {", "\"cells\": {\"disputes.reconsideration.upheld\": ¦{},")
                .assertRefused(
                        ReportJson::readDraft,
                        MISSING_FIELD,
                        "cells[disputes.reconsideration.upheld]",
                        "",
                        "unreadable|source");
    }

    @Test
    void refuses_to_call_a_number_unreadable() {
        Marked.replacing(
                        DRAFT,
                        "\"cells\": {",
                        "\"cells\": {\"disputes.reconsideration.upheld\": {\"unreadable\": ¦\"x\"},")
                .assertRefused(
                        ReportJson::readDraft,
                        BAD_VALUE,
                        "cells[disputes.reconsideration.upheld].unreadable",
                        "\"x\"",
                        "no-number");
    }

    @Test
    void a_draft_without_a_cell_is_refused_though_blanks_are_not() {
        String document = DRAFT.replace("      \"naturalPersons\": 1010,\n", "");
        List<Problem> problems = Marked.problems(ReportJson::readDraft, document);
        assertEquals(
                List.of("MISSING_FIELD requests.newlyReceived.naturalPersons"),
                problems.stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
    }
}
