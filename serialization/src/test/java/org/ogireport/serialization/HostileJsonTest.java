package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;

/** JSON that is written to harm, alone and as a line. */
class HostileJsonTest extends HostileInput {
    private static final String TITLE = '"' + REPORT.title() + '"';
    private static final String CELL = "\"stateSecret\":{\"naturalPersons\":";

    private static List<Problem> problems(Reader reader, String what, InputStream instead) {
        return problems(reader, with(json(), what, instead));
    }

    private static List<Problem> problems(Reader reader, String what, String instead) {
        return problems(reader, what, Streams.of(instead));
    }

    @ParameterizedTest
    @MethodSource("jsonReaders")
    void every_member_that_stands_twice_is_refused(Reader reader) {
        String document = ReportJson.writeString(DRAFT);
        int count = 0;
        int deepest = 0;
        Deque<Integer> names = new ArrayDeque<>();
        for (int at = 0; at < document.length(); at++) {
            char c = document.charAt(at);
            if (c == '"') {
                int from = at;
                for (at++; document.charAt(at) != '"'; at++) {
                    at += document.charAt(at) == '\\' ? 1 : 0;
                }
                if (document.charAt(at + 1) == ':') {
                    names.push(from);
                    count++;
                    if (Extent.skips(count, 7)) {
                        continue;
                    }
                    // as if its value were null; the first one stays as it is
                    String twice = document.substring(0, from) + document.substring(from, at + 1) + ":null,"
                            + document.substring(from);
                    List<Code> codes =
                            problems(reader, twice).stream().map(Problem::code).toList();
                    assertTrue(codes.contains(Code.DUPLICATE_FIELD), () -> names.size() + ": " + codes);
                }
            } else if (c == '{') {
                deepest = Math.max(deepest, names.size());
            } else if (c == '}' || c == ',') {
                names.poll();
            }
        }
        assertTrue(count > LAYOUT.cells().size(), "members");
        assertTrue(deepest >= 4, "levels");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "LINES"})
    void ten_thousand_levels_are_refused(Reader reader) {
        for (String open : List.of("[", "{\"a\":", "[{\"a\":")) {
            String nested = open.repeat(10_000);
            assertEquals("max-depth", last(problems(reader, nested)).expected(), "as the document");
            for (String place : List.of(TITLE, "\"year\":2021", CELL, "[\"问题\"]")) {
                String instead =
                        place.equals(CELL) ? CELL + nested : place.startsWith("\"year") ? "\"x\":" + nested : nested;
                assertEquals("max-depth", last(problems(reader, place, instead)).expected(), place);
            }
            String closed = "[".repeat(10_000) + "]".repeat(10_000);
            assertEquals(Code.TOO_LARGE, last(problems(reader, TITLE, closed)).code());
        }
    }

    @ParameterizedTest
    @MethodSource("jsonReaders")
    void texts_and_numbers_without_end_are_refused(Reader reader) {
        for (int millions : MILLIONS) {
            for (char c : new char[] {'a', '段', ' ', '['}) {
                assertTooLarge(reader, TITLE, "\"", c == '段' ? millions / 3 : millions, c, "\"");
            }
            assertTooLarge(reader, "\"title\":", "\"", millions, 'a', "\":");
            assertTooLarge(reader, "\"title\":", "\"x\":\"", millions, 'a', "\",\"title\":");
            assertTooLarge(reader, "\"year\":2021", "\"year\":", millions, '2', "");
            assertTooLarge(reader, "\"year\":2021", "\"year\":2.", millions, '2', "");
            assertTooLarge(reader, "\"year\":2021", "\"year\":2e", millions, '2', "");
            assertTooLarge(reader, "\"year\":2021", "\"year\":0", millions, '0', "");
            assertTooLarge(reader, "\"year\":2021", "\"year\":-", millions, '1', "");
            assertTooLarge(reader, CELL, CELL, millions, '9', "");
            assertTooLarge(reader, "\"title\":", "\"x\":", millions, '9', ",\"title\":");
        }
    }

    private static void assertTooLarge(Reader reader, String what, String before, int millions, char c, String after) {
        InputStream instead = Streams.joined(Streams.of(before), Streams.millions(millions, c), Streams.of(after));
        assertTooLarge(millions, problems(reader, what, instead));
    }

    @ParameterizedTest
    @MethodSource("jsonReaders")
    void words_and_space_without_end_are_refused(Reader reader) {
        for (char c : new char[] {'n', 'N', 'I', '\\', ',', ':', '/', ' ', '\t'}) {
            for (int millions : MILLIONS) {
                List<Problem> problems = problems(reader, TITLE, Streams.millions(millions, c));
                assertTrue(
                        last(problems).code() == Code.TOO_LARGE
                                || last(problems).code() == Code.MALFORMED,
                        problems::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1E+99999999999999999999",
                "NaN",
                "-NaN",
                "Infinity",
                "-Infinity",
                "+Infinity",
                "INF",
                "+1",
                "01",
                "1.",
                ".5",
                "-",
                "0x10",
                "1e",
                "1_000",
                "9e0"
            })
    void a_number_that_is_none_is_refused(String number) {
        for (Reader reader : List.of(Reader.JSON, Reader.LINES)) {
            for (String place : List.of("\"year\":", CELL)) {
                List<Problem> problems = problems(
                        reader,
                        json().replaceFirst(
                                        java.util.regex.Pattern.quote(place) + "[0-9]+",
                                        java.util.regex.Matcher.quoteReplacement(place + number)));
                Code code = last(problems).code();
                assertTrue(code == Code.BAD_NUMBER || code == Code.MALFORMED, () -> place + number + ": " + problems);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jsonReaders")
    void too_many_members_are_refused(Reader reader) {
        for (String member :
                List.of("\"a%d\":1,", "\"a\":1,", "\"a%d\":[],", "\"year\":2021,", "\"a%d\":{\"b%<d\":{}},")) {
            for (String place : Extent.firstOf(List.of("\"title\":", "\"naturalPersons\":", "\"office\":"))) {
                InputStream members = Streams.joined(
                        Streams.generated(Extent.of(30_000, 150_000), i -> String.format(member, i)),
                        Streams.of(place));
                List<Problem> problems = problems(reader, place, members);
                assertTrue(problems.size() > 1 || last(problems).code() == Code.TOO_LARGE, problems::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jsonReaders")
    void too_many_notes_are_refused(Reader reader) {
        String document = ReportJson.writeString(DRAFT);
        String start = "\"cells\":{";
        for (String note : List.of("\"a%d\":{\"unreadable\":\"\"},", "\"a%d\":1,", "\"a%d\":{},")) {
            InputStream notes = Streams.joined(
                    Streams.of(start), Streams.generated(Extent.of(30_000, 130_000), i -> String.format(note, i)));
            List<Problem> problems = problems(reader, with(document, start, notes));
            assertTrue(problems.stream().anyMatch(p -> p.path().startsWith("cells[a0]")), problems::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("jsonReaders")
    void too_many_items_are_refused(Reader reader) {
        for (String item : List.of("\"\",", "1,", "[],", "{},", "\"a%d\",")) {
            String start = "\"overview\":[";
            InputStream items = Streams.joined(
                    Streams.of(start), Streams.generated(Extent.of(60_000, 400_000), i -> String.format(item, i)));
            assertTrue(problems(reader, start, items).stream()
                    .allMatch(problem -> problem.path().startsWith("overview[") || problem.code() == Code.TOO_LARGE));
        }
    }

    @Test
    void names_of_the_same_hash_take_no_longer() {
        // Aa and BB have the same hash in Java
        InputStream members = Streams.joined(
                Streams.generated(100_000, i -> {
                    StringBuilder name = new StringBuilder("\"");
                    for (int bit = 0; bit < 17; bit++) {
                        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    return name + "\":1,";
                }),
                Streams.of("\"title\":"));
        assertTrue(problems(Reader.JSON, "\"title\":", members).size() == 100);
    }
}
