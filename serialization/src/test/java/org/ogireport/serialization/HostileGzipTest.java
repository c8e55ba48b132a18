package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.ogireport.serialization.problem.Problem.Code;

/** Many documents in one stream, compressed so that little becomes much; exhaustively by every reader. */
class HostileGzipTest extends HostileInput {
    private static byte[] gzip(InputStream... parts) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            Streams.joined(parts).transferTo(gzip);
        }
        return compressed.toByteArray();
    }

    private static List<String> read(Function<InputStream, Stream<ReportEntry>> reader, byte[] stream) {
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try (Stream<ReportEntry> entries = reader.apply(new ByteArrayInputStream(stream))) {
                return entries.map(HostileGzipTest::told).limit(1_000).toList();
            } catch (OutOfMemoryError e) {
                throw new AssertionError("no more than 64 MB of heap", e);
            }
        });
    }

    private static String told(ReportEntry entry) {
        return entry.refusal()
                .map(refusal -> refusal.problems().get(0).code().toString())
                .orElse("read");
    }

    private static final List<Function<InputStream, Stream<ReportEntry>>> LINE_READERS =
            List.of(ReportLines::read, lines -> ReportLines.readInParallel(lines, entry -> entry));

    private static final List<Function<InputStream, Stream<ReportEntry>>> COLLECTION_READERS =
            List.of(ReportCollection::read, collection -> ReportCollection.readInParallel(collection, entry -> entry));

    @Test
    void a_bomb_in_a_line_is_passed_over() throws IOException {
        for (char c : " 1[".substring(0, Extent.of(1, 3)).toCharArray()) {
            byte[] bomb = gzip(Streams.of("\"\n"), Streams.millions(70, c), Streams.of("\n" + json() + "\n"));
            assertTrue(bomb.length < 100_000, () -> "compressed to " + bomb.length);
            for (Function<InputStream, Stream<ReportEntry>> reader : Extent.firstOf(LINE_READERS)) {
                assertEquals(List.of("MALFORMED", "TOO_LARGE", "read"), read(reader, bomb));
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_bomb_in_a_line_is_given_up_in_the_end() throws IOException {
        byte[] bomb = gzip(Streams.millions(300, '1'), Streams.of("\n" + json() + "\n"));
        for (Function<InputStream, Stream<ReportEntry>> reader : LINE_READERS) {
            assertEquals(List.of("TOO_LARGE"), read(reader, bomb));
        }
    }

    @Test
    void a_bomb_of_lines_takes_no_more_than_one() throws IOException {
        String space = " ".repeat(4_000);
        String report = json();
        int lines = Extent.of(2_000, 12_000);
        byte[] bomb =
                gzip(Streams.generated(lines, i -> i % 1_000 == 0 ? report : i % 1_000 == 999 ? space + "\n" : space));
        for (Function<InputStream, Stream<ReportEntry>> reader : LINE_READERS) {
            assertEquals(Collections.nCopies(lines / 1_000, "read"), read(reader, bomb));
        }
        byte[] empty = gzip(Streams.millions(Extent.of(8, 100), '\n'), Streams.of(json()));
        assertEquals(List.of("read"), read(LINE_READERS.get(0), empty));
    }

    @Test
    void a_bomb_in_a_collection_is_passed_over() throws IOException {
        String start = "<annualReports xmlns=\"urn:ogireport:annual-report:1\"><a>";
        String end = "</a>" + collection(xml()).substring(start.length() - 3);
        byte[] bomb = gzip(Streams.of(start), Streams.millions(70, ' '), Streams.of(end));
        for (Function<InputStream, Stream<ReportEntry>> reader : Extent.firstOf(COLLECTION_READERS)) {
            assertEquals(List.of("TOO_LARGE", "read"), read(reader, bomb));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_larger_bomb_in_a_collection_is_given_up_in_the_end_and_one_of_elements_passed_over() throws IOException {
        String start = "<annualReports xmlns=\"urn:ogireport:annual-report:1\"><a>";
        String end = "</a>" + collection(xml()).substring(start.length() - 3);
        byte[] larger = gzip(Streams.of(start), Streams.millions(300, 'a'), Streams.of(end));
        assertEquals(List.of("TOO_LARGE"), read(COLLECTION_READERS.get(0), larger));
        String some = "<b/>".repeat(1_000);
        byte[] elements = gzip(Streams.of(start), Streams.generated(20_000, i -> some), Streams.of(end));
        for (Function<InputStream, Stream<ReportEntry>> reader : COLLECTION_READERS) {
            assertEquals(List.of("TOO_LARGE", "read"), read(reader, elements));
        }
    }

    @Test
    void what_is_compressed_twice_is_no_document() throws IOException {
        byte[] lines = gzip(new ByteArrayInputStream(gzip(Streams.of(json()))));
        byte[] collection = gzip(new ByteArrayInputStream(gzip(Streams.of(collection(xml())))));
        assertTrue(read(LINE_READERS.get(0), lines).stream().noneMatch("read"::equals));
        assertEquals(List.of("BAD_ENCODING"), read(COLLECTION_READERS.get(0), collection));
    }

    @Test
    void a_bomb_within_a_bomb_stays_one() throws IOException {
        byte[] bomb = gzip(new ByteArrayInputStream(gzip(Streams.millions(Extent.of(100, 300), ' '))));
        assertTrue(bomb.length < 10_000, () -> "compressed to " + bomb.length);
        assertTrue(read(LINE_READERS.get(0), bomb).stream().noneMatch("read"::equals));
        assertEquals(List.of("BAD_ENCODING"), read(COLLECTION_READERS.get(0), bomb));
    }

    @Test
    void bytes_of_a_line_that_come_one_by_one_take_no_more_room() throws IOException {
        InputStream line = oneByOne(Streams.joined(Streams.of("\""), Streams.millions(5, 'a')));
        assertEquals(Code.TOO_LARGE, last(problems(Reader.LINES, line)).code());
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void bytes_of_an_element_that_come_one_by_one_take_no_more_room() throws IOException {
        String start = "<annualReports xmlns=\"urn:ogireport:annual-report:1\"><a>";
        InputStream element = oneByOne(Streams.joined(Streams.of(start), Streams.millions(5, 'a')));
        assertEquals(Code.MALFORMED, last(problems(Reader.COLLECTION, element)).code());
    }

    private static InputStream oneByOne(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }
}
