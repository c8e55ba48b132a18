package org.ogireport.serialization;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** Documents whose bytes are damaged, in every format: one byte in many, or exhaustively in three. */
class HostileBytesTest extends HostileInput {
    private static final int STEP = Extent.of(29, 3);
    private static final int ONE_IN = Extent.of(5, 2);

    /** Bytes that mean something in JSON, XML or UTF-8, or are next to those that do. */
    private static final byte[] TELLING = HexFormat.of()
            .parseHex(
                    "0001090a0d1f20212223262728292b2c2d2e2f30393a3c3d3e3f415b5c5d5f617b7d7e7f80bfc0c2e4edeff0f4f8feff");

    /** A part of a document: valid up to what is missing. */
    private static final String SMALL_JSON = "{\"format\":\"ogi-report/1\",\"document\":\"draft\",\"form\":\"2021\","
            + "\"year\":2021,\"title\":\"报告\\u4e2d\",\"disclosure\":{\"feesChargedYuan\":{\"amount\":1.5}},"
            + "\"overview\":[\"段\"],\"cells\":{\"x\":{\"source\":{\"line\":3}}}}";

    private static final String SMALL_XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<annualReport xmlns=\"urn:ogireport:annual-report:1\" document=\"draft\" form=\"2021\" year=\"2021\">"
            + "<title>报告&#x4e2d;</title><!-- --><overview><p><![CDATA[段]]></p></overview>"
            + "<cells><cell path=\"x\"><source line=\"3\"/></cell></cells></annualReport>";

    @ParameterizedTest
    @EnumSource
    void truncated_at_any_byte_it_is_refused(Reader reader) {
        byte[] document = reader == Reader.COLLECTION || reader == Reader.XML
                ? new String(reader.document(), UTF_8).stripTrailing().getBytes(UTF_8)
                : reader.document();
        assertEquals(List.of(), problems(reader, document));
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            // nothing at all is an empty file of lines
            for (int length = reader == Reader.LINES ? 1 : 0; length < document.length; length += STEP) {
                int cut = length;
                assertFalse(isRead(reader, Arrays.copyOf(document, length)), () -> "cut at " + cut);
            }
        });
    }

    private static boolean isRead(Reader reader, byte[] document) throws IOException {
        try {
            reader.read(new ByteArrayInputStream(document));
            return true;
        } catch (ReportReadException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_any_byte_changed_it_is_read_or_refused(Reader reader) {
        String text = reader == Reader.JSON || reader == Reader.LINES ? SMALL_JSON : SMALL_XML;
        byte[] document = (reader == Reader.COLLECTION ? collection(text) : text).getBytes(UTF_8);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int at = 0; at < document.length; at += STEP) {
                byte[] changed = document.clone();
                for (int b = at % ONE_IN; b < 256; b += ONE_IN) {
                    changed[at] = (byte) b;
                    isRead(reader, changed);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void with_any_byte_of_a_valid_one_changed_it_is_read_or_refused(Reader reader) {
        byte[] document = reader.document();
        int[] read = new int[1];
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int at = 0; at < document.length; at += STEP) {
                byte[] changed = document.clone();
                changed[at] = TELLING[at % TELLING.length];
                read[0] += isRead(reader, changed) ? 1 : 0;
            }
        });
        assertTrue(read[0] > 0 && read[0] < document.length, () -> "read " + read[0]);
    }

    @ParameterizedTest
    @EnumSource
    void bytes_that_are_not_utf_8_are_refused(Reader reader) {
        byte[] document = reader.document();
        int title = new String(document, UTF_8).indexOf("某县");
        int at = new String(document, UTF_8).substring(0, title).getBytes(UTF_8).length;
        for (String bad : List.of(
                "80",
                "bf",
                "c3",
                "c080",
                "c1bf",
                "e08080",
                "e28228",
                "eda080",
                "edbfbf",
                "f0808080",
                "f4908080",
                "f8",
                "fe",
                "ff",
                "fffe",
                "c328",
                "e4b8")) {
            byte[] bytes = HexFormat.of().parseHex(bad);
            byte[] changed =
                    concat(Arrays.copyOf(document, at), bytes, Arrays.copyOfRange(document, at, document.length));
            Problem problem = last(problems(reader, changed));
            assertEquals(Code.BAD_ENCODING, problem.code(), bad);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytes_that_are_not_utf_8_are_refused_far_into_a_large_one(Reader reader) {
        byte[] document = reader.document(DRAFT.toBuilder()
                .overview(new Narrative(Collections.nCopies(10, "段".repeat(50_000))))
                .build());
        document[document.length / 2] = (byte) 0xFF;
        assertEquals(Code.BAD_ENCODING, last(problems(reader, document)).code());
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_order_mark_is_refused(Reader reader) {
        for (String mark : List.of("efbbbf", "feff", "fffe", "0000feff", "fffe0000", "efbb", "efbbbfefbbbf")) {
            byte[] marked = concat(HexFormat.of().parseHex(mark), reader.document());
            Problem problem = last(problems(reader, marked));
            assertTrue(
                    Set.of(Code.NOT_ALLOWED, Code.BAD_ENCODING, Code.MALFORMED).contains(problem.code()),
                    () -> mark + ": " + problem);
        }
    }

    @ParameterizedTest
    @EnumSource
    void utf_16_and_32_are_refused(Reader reader) {
        String document = new String(reader.document(), UTF_8);
        for (Charset charset : List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"))) {
            for (String mark : List.of("", "\uFEFF")) {
                for (String declared : List.of("UTF-8", "UTF-16")) {
                    byte[] encoded = (mark + document.replace("UTF-8", declared)).getBytes(charset);
                    Problem problem = last(problems(reader, encoded));
                    assertTrue(Set.of(Code.BAD_ENCODING, Code.MALFORMED).contains(problem.code()), problem::toString);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1", "GB18030", "UTF-7", "IBM037", "x-none"})
    void an_xml_document_that_declares_another_encoding_is_refused(String encoding) {
        for (Reader reader : List.of(Reader.XML, Reader.COLLECTION)) {
            String document = xml().replaceFirst("<\\?.*?\\?>", "<?xml version='1.0' encoding='" + encoding + "'?>");
            Problem problem = problems(reader, document).get(0);
            assertEquals(Code.BAD_ENCODING, problem.code());
        }
    }

    @Test
    void gzip_is_no_document() throws IOException {
        assertEquals(
                Code.BAD_ENCODING,
                last(problems(Reader.JSON, Streams.gzip(Reader.JSON.document())))
                        .code());
        assertEquals(
                Code.BAD_ENCODING,
                last(problems(Reader.XML, Streams.gzip(Reader.XML.document()))).code());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_legal_document_near_the_limit_is_read(Reader reader) {
        assertLegal(reader, "段".repeat(100_000), 13);
        assertLegal(reader, "a".repeat(100_000), 41);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "XML", "LINES"})
    void a_legal_document_whose_characters_take_the_most_room_is_read(Reader reader) {
        // two bytes of heap for each byte, but for a few
        assertLegal(reader, ("a".repeat(4_999) + "段").repeat(20), 41);
    }

    private static void assertLegal(Reader reader, String paragraph, int times) {
        boolean isJson = reader == Reader.JSON || reader == Reader.LINES;
        String start = isJson ? "\"overview\":[" : "<overview>";
        String instead = isJson ? "\"" + paragraph + "\"," : "<p>" + paragraph + "</p>";
        Streams.Counted counted = new Streams.Counted(with(
                new String(reader.document(), UTF_8),
                start,
                Streams.joined(Streams.of(start), Streams.generated(times, i -> instead))));
        assertEquals(List.of(), problems(reader, counted));
        assertTrue(counted.count() > 3_900_000);
    }

    private static byte[] concat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
