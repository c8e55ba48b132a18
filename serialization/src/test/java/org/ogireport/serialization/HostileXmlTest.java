package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** XML that is written to harm. */
class HostileXmlTest extends HostileInput {
    private static final String TITLE = REPORT.title();

    /** What is wrong with a report that has something in the place of a text, alone and in a collection. */
    private static List<Problem> problems(Reader reader, String what, InputStream instead) {
        return problems(reader, with(reader == Reader.XML ? xml() : collection(xml()), what, instead));
    }

    private static List<Problem> problems(Reader reader, String what, String instead) {
        return problems(reader, what, Streams.of(instead));
    }

    /** What is wrong with a report after a document type, alone and in a collection. */
    private static List<Problem> withType(Reader reader, String type, String what, String instead) {
        String document = (reader == Reader.XML ? xml() : collection(xml())).replace(what, instead);
        int root = document.indexOf("<annualReport");
        return problems(reader, document.substring(0, root) + type + document.substring(root));
    }

    @ParameterizedTest
    @EnumSource(names = {"XML", "COLLECTION"})
    void billion_laughs_are_refused(Reader reader) {
        StringBuilder type = new StringBuilder("<!DOCTYPE annualReport [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY lol")
                    .append(i)
                    .append(" \"")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (String laugh : List.of("&lol9;", "&lol0;")) {
            List<Problem> problems = withType(reader, type + "]>", TITLE, laugh);
            assertEquals(
                    List.of(Code.NOT_ALLOWED + " <!DOCTYPE"),
                    problems.stream().map(p -> p.code() + " " + p.found()).toList());
        }
        String quadratic = "<!DOCTYPE annualReport [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        assertEquals(
                Code.NOT_ALLOWED,
                last(withType(reader, quadratic, TITLE, "&a;".repeat(10_000))).code());
    }

    @ParameterizedTest
    @EnumSource(names = {"XML", "COLLECTION"})
    void nothing_is_fetched_from_a_file(Reader reader, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY e 'the secret'>");
        assertNothingFetched(reader, secret.toUri().toString(), "the secret");
    }

    @ParameterizedTest
    @EnumSource(names = {"XML", "COLLECTION"})
    void nothing_is_fetched_from_the_network(Reader reader) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertNothingFetched(reader, "http://127.0.0.1:" + server.getLocalPort() + "/x", "127.0.0.1");
            server.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    private static void assertNothingFetched(Reader reader, String address, String secret) {
        for (String type : List.of(
                "<!DOCTYPE annualReport SYSTEM '" + address + "'>",
                "<!DOCTYPE annualReport PUBLIC 'x' '" + address + "'>",
                "<!DOCTYPE annualReport [<!ENTITY e SYSTEM '" + address + "'>]>",
                "<!DOCTYPE annualReport [<!ENTITY % p SYSTEM '" + address + "'> %p;]>",
                "<?xml-stylesheet type='text/xsl' href='" + address + "'?>",
                "<?xml-model href='" + address + "'?>")) {
            List<Problem> problems = withType(reader, type, TITLE, "&e;");
            assertFalse(problems.isEmpty(), type);
            assertFalse(problems.toString().contains(secret), problems::toString);
        }
        for (String attribute : List.of(
                " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:ogireport:annual-report:1 "
                        + address + "'",
                " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='" + address
                        + "'",
                " xml:base='" + address + "'")) {
            List<Problem> problems = problems(reader, " document=", attribute + " document=");
            assertEquals(Code.UNKNOWN_FIELD, last(problems).code());
            assertFalse(problems.toString().contains(secret), problems::toString);
        }
        String include = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='" + address + "'/>";
        assertEquals(Code.UNKNOWN_FIELD, last(problems(reader, TITLE, include)).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&e;", "a&e;b", "&e", "&;", "&#0;", "&#x110000;", "&#xD800;", "&#99999999999;", "&lt", "&nbsp;"})
    void an_entity_that_is_none_is_refused(String entity) {
        for (Reader reader : List.of(Reader.XML, Reader.COLLECTION)) {
            assertEquals(
                    Code.MALFORMED,
                    last(problems(reader, "\"办公室\"", "\"" + entity + "\"")).code(),
                    "attribute");
            assertEquals(Code.MALFORMED, last(problems(reader, TITLE, entity)).code(), "text");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XML", "COLLECTION"})
    void an_entity_in_an_attribute_is_refused_though_it_is_declared(Reader reader) {
        for (String value : List.of("'x'", "'<'", "SYSTEM 'file:///etc/hostname'")) {
            List<Problem> problems =
                    withType(reader, "<!DOCTYPE annualReport [<!ENTITY e " + value + ">]>", "\"办公室\"", "\"&e;\"");
            assertEquals(Code.NOT_ALLOWED, last(problems).code());
        }
    }

    @ParameterizedTest
    @MethodSource("xmlReaders")
    void too_many_attributes_are_refused(Reader reader) {
        String start = " document=";
        for (String attribute : List.of(" a%d=''", " xmlns:a%d='urn:%<d'", " a='' a%d=''")) {
            InputStream attributes = Streams.joined(
                    Streams.generated(Extent.of(30_000, 150_000), i -> String.format(attribute, i)), Streams.of(start));
            Problem problem = last(problems(reader, start, attributes));
            assertTrue(
                    problem.code() == Code.TOO_LARGE || problem.code() == Code.MALFORMED,
                    () -> attribute + ": " + problem);
        }
    }

    @ParameterizedTest
    @MethodSource("xmlReaders")
    void too_many_names_are_refused(Reader reader) {
        for (String element : List.of("<a%d/>", "<?a%d?>", "<b a%d=''/>", "<b><a%d/></b>", "<a%d:b xmlns:a%<d='u'/>")) {
            for (String place : Extent.firstOf(List.of("<title>", "<overview>", "</overview>", "<disclosure>"))) {
                InputStream elements = Streams.joined(
                        Streams.of(place),
                        Streams.generated(Extent.of(30_000, 150_000), i -> String.format(element, i)));
                List<Problem> problems = problems(reader, place, elements);
                // the one that ended the reading may stand behind those that are listed
                assertTrue(
                        problems.size() == ReportReadException.MAX_PROBLEMS
                                || last(problems).code() == Code.TOO_LARGE,
                        () -> element + place + problems);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XML", "COLLECTION"})
    void ten_thousand_elements_within_each_other_are_refused(Reader reader) {
        for (String place : List.of("<title>", "<overview>", "</overview>", "<disclosure>")) {
            assertEquals(
                    Code.TOO_LARGE,
                    last(problems(reader, place, place + "<a>".repeat(10_000) + "</a>".repeat(10_000)))
                            .code());
            assertEquals(
                    Code.TOO_LARGE,
                    last(problems(reader, place, place + "<a>".repeat(10_000))).code());
        }
        assertFalse(problems(reader, "<a>".repeat(10_000)).isEmpty());
        assertFalse(problems(reader, "</annualReport>", "</annualReport>" + "<a>".repeat(10_000))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("xmlReaders")
    void text_without_end_is_refused(Reader reader) {
        for (int millions : MILLIONS) {
            for (char c : "段a ".substring(0, Extent.of(1, 3)).toCharArray()) {
                InputStream text =
                        Streams.joined(Streams.of("题"), Streams.millions(c == '段' ? millions / 3 : millions, c));
                assertTooLarge(millions, problems(reader, TITLE, text));
            }
            assertTooLarge(reader, "\"办公室\"", "\"", millions, '7', "\"");
            assertTooLarge(reader, "\"办公室\"", "\"", millions, ' ', "\"");
            assertTooLarge(reader, " naturalPersons=\"", " naturalPersons=\"1", millions, '0', "");
            assertTooLarge(reader, "<title>", "<title>&#x", millions, '0', "41;");
            assertTooLarge(reader, "<title>", "<title>&a", millions, 'a', ";");
            assertTooLarge(reader, "<title>", "<title><![CDATA[", millions, 'a', "]]>");
            assertTooLarge(reader, "<title>", "<title><!--", millions, 'a', "-->");
            assertTooLarge(reader, "<overview>", "<!--", millions, 'a', "--><overview>");
            assertTooLarge(reader, "<overview>", "<?a b", millions, 'a', "?><overview>");
            assertTooLarge(reader, "<overview>", "<?a b", millions, ' ', "c?><overview>");
            assertTooLarge(reader, "<overview>", "<?a", millions, 'a', "?><overview>");
            assertTooLarge(reader, "<overview>", "", millions, ' ', "<overview>");
            assertTooLarge(reader, "<overview>", "", millions, 'a', "<overview>");
            assertTooLarge(reader, "<overview>", "<a", millions, 'a', "/><overview>");
            assertTooLarge(reader, "<overview>", "<a ", millions, ' ', "/><overview>");
            assertTooLarge(reader, "<overview>", "<overview a", millions, 'a', "=''>");
            assertTooLarge(reader, "<overview>", "<overview xmlns:a='a", millions, 'a', "'>");
            assertTooLarge(reader, "<annualReport", "<!--", millions, 'a', "--><annualReport");
            assertTooLarge(reader, "<annualReport", "", millions, ' ', "<annualReport");
            assertTooLarge(reader, "<annualReport", "<!DOCTYPE a", millions, 'a', "><annualReport");
            assertTooLarge(reader, "<annualReport", "<!DOCTYPE a SYSTEM 'a", millions, 'a', "'><annualReport");
            assertTooLarge(reader, "</annualReport>", "<!--", millions, 'a', "--></annualReport>");
        }
    }

    private static void assertTooLarge(Reader reader, String what, String before, int millions, char c, String after) {
        InputStream instead = Streams.joined(Streams.of(before), Streams.millions(millions, c), Streams.of(after));
        assertTooLarge(millions, problems(reader, what, instead));
    }

    @ParameterizedTest
    @MethodSource("xmlReaders")
    void everything_that_stands_twice_is_refused(Reader reader) {
        String document = reader == Reader.XML ? xml() : collection(xml());
        Matcher attributes = Pattern.compile("(?<= )[A-Za-z]+=\"[^\"]*\"")
                .matcher(document.replaceFirst("<\\?.*?\\?>", " ".repeat(38)));
        int count = 0;
        while (attributes.find()) {
            String twice = document.substring(0, attributes.end()) + " " + attributes.group()
                    + document.substring(attributes.end());
            assertEquals(Code.MALFORMED, last(problems(reader, twice)).code(), attributes.group());
            count++;
        }
        assertTrue(count > LAYOUT.cells().size() / 2, "attributes");
        for (String path : List.of(
                "<title>.*?</title>",
                "<authority [^>]*/>",
                "<contact [^>]*/>",
                "<preface.*?</preface>",
                "<overview>.*?</overview>",
                "<disclosure>.*?</disclosure>",
                "<requests>.*?</requests>",
                "<newlyReceived [^>]*/>",
                "<stateSecret [^>]*/>",
                "<disputes>.*?</disputes>")) {
            Matcher element = Pattern.compile(path, Pattern.DOTALL).matcher(document);
            assertTrue(element.find(), path);
            String twice = document.substring(0, element.end()) + element.group() + document.substring(element.end());
            assertEquals(
                    List.of(Code.DUPLICATE_FIELD),
                    problems(reader, twice).stream().map(Problem::code).toList(),
                    path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "NaN", "-Infinity", "INF", "0x10", "+1", "1.0", "٣", "１"})
    void a_number_that_is_none_is_refused(String number) {
        for (Reader reader : List.of(Reader.XML, Reader.COLLECTION)) {
            for (String place : List.of(" year=\"", " naturalPersons=\"", " amount=\"")) {
                String document = reader == Reader.XML ? xml() : collection(xml());
                String changed = document.replaceFirst(place + "[^\"]*\"", place + number + "\"");
                if (changed.equals(document) || (number.equals("1.0") && place.equals(" amount=\""))) {
                    continue;
                }
                assertEquals(Code.BAD_NUMBER, last(problems(reader, changed)).code(), place);
            }
        }
    }
}
