package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

class ReportLinesTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final AnnualReport REPORT = Samples.full(LAYOUT);
    private static final Draft DRAFT = Samples.mixed(LAYOUT);

    private static byte[] written() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportLines.write(lines)) {
            writer.write(REPORT);
            writer.write(DRAFT);
        }
        return lines.toByteArray();
    }

    private static List<ReportEntry> read(byte[] lines) {
        try (Stream<ReportEntry> entries = ReportLines.read(new ByteArrayInputStream(lines))) {
            return entries.toList();
        }
    }

    private static List<ReportEntry> read(String lines) {
        return read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refusal(ReportEntry entry) {
        List<Problem> problems = entry.refusal().orElseThrow().problems();
        assertEquals(1, problems.size());
        return problems.get(0);
    }

    @Test
    void what_is_written_a_line_each_is_read() throws IOException {
        assertEquals(
                ReportJson.writeString(REPORT) + "\n" + ReportJson.writeString(DRAFT) + "\n",
                new String(written(), StandardCharsets.UTF_8));
        List<ReportEntry> entries = read(written());
        assertEquals(
                List.of(Draft.of(REPORT), DRAFT),
                entries.stream().map(ReportEntry::orElseThrow).toList());
        assertEquals(List.of(1, 2), entries.stream().map(ReportEntry::line).toList());
    }

    @Test
    void what_gzip_compressed_is_read_alike() throws IOException {
        byte[] gzip = Streams.gzip(written());
        assertEquals(2, read(gzip).size());
        byte[] twice = Arrays.copyOf(gzip, 2 * gzip.length);
        System.arraycopy(gzip, 0, twice, gzip.length, gzip.length);
        assertEquals(4, read(twice).size(), "two compressed files after each other");
    }

    @Test
    void a_damaged_compression_ends_the_reading_with_a_refusal() throws IOException {
        byte[] gzip = Streams.gzip(written());
        for (int length : new int[] {2, 9, gzip.length / 2, gzip.length - 1}) {
            List<ReportEntry> entries = read(Arrays.copyOf(gzip, length));
            Problem problem = refusal(entries.get(entries.size() - 1));
            assertEquals(Code.MALFORMED, problem.code());
            assertEquals("gzip", problem.expected());
            assertEquals("@" + length, problem.found());
            assertTrue(
                    entries.subList(0, entries.size() - 1).stream()
                            .allMatch(entry -> entry.draft().isPresent()),
                    "what could be read was");
        }
    }

    @Test
    void a_bad_line_is_named_and_passed_over() {
        String good = ReportJson.writeString(REPORT);
        List<ReportEntry> entries =
                read(good + "\r\n\n \t\n" + good.replace("\"year\":2021", "\"year\":\"2021\"") + "\nnonsense\n" + good);
        assertEquals(
                List.of(1, 4, 5, 6), entries.stream().map(ReportEntry::line).toList());
        assertEquals(Draft.of(REPORT), entries.get(0).orElseThrow());
        Problem wrongType = refusal(entries.get(1));
        assertEquals(Code.WRONG_TYPE, wrongType.code());
        assertEquals("year", wrongType.path());
        assertEquals(4, wrongType.line());
        assertEquals(good.indexOf("2021,") + 1, wrongType.column());
        assertEquals(Code.MALFORMED, refusal(entries.get(2)).code());
        assertEquals(5, refusal(entries.get(2)).line());
        assertEquals(Draft.of(REPORT), entries.get(3).orElseThrow());
        ReportReadException refusal =
                assertThrows(ReportReadException.class, () -> entries.get(1).orElseThrow());
        assertEquals("line 1: " + Draft.of(REPORT), entries.get(0).toString());
        assertEquals("line 4: " + refusal.getMessage(), entries.get(1).toString());
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_bad_line() {
        byte[] good = (ReportJson.writeString(REPORT) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] lines = Arrays.copyOf(good, 2 * good.length);
        System.arraycopy(good, 0, lines, good.length, good.length);
        lines[new String(good, StandardCharsets.ISO_8859_1).indexOf("title") + 9] = (byte) 0xFF;
        List<ReportEntry> entries = read(lines);
        assertEquals(Code.BAD_ENCODING, refusal(entries.get(0)).code());
        assertTrue(entries.get(1).draft().isPresent());
    }

    @Test
    void a_line_that_is_too_long_is_passed_over() {
        String tooLong = " ".repeat((1 << 22) + 1);
        List<ReportEntry> entries = read(tooLong + "\n" + ReportJson.writeString(REPORT));
        assertEquals(Code.TOO_LARGE, refusal(entries.get(0)).code());
        assertEquals(Draft.of(REPORT), entries.get(1).orElseThrow());
    }

    static List<String> characters() {
        return Extent.firstOf(List.of(" ", "1"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void a_line_without_an_end_is_given_up(String character) {
        Streams.Repeating endless = new Streams.Repeating("", character);
        try (Stream<ReportEntry> entries = ReportLines.read(endless)) {
            assertEquals(
                    List.of(Code.TOO_LARGE),
                    entries.map(entry -> refusal(entry).code()).toList());
        }
        assertTrue(endless.count() < (1 << 28) + (1 << 17), () -> "read " + endless.count());
    }

    @Test
    void no_more_is_read_than_is_asked_for() {
        String line = ReportJson.writeString(REPORT) + "\n";
        Streams.Repeating endless = new Streams.Repeating("", line);
        try (Stream<ReportEntry> entries = ReportLines.read(endless)) {
            assertEquals(
                    3,
                    entries.limit(3).filter(entry -> entry.draft().isPresent()).count());
        }
        assertTrue(endless.count() <= 3L * line.length() * 3 + (1 << 16), () -> "read " + endless.count());
        Streams.Repeating other = new Streams.Repeating("", line);
        try (Stream<Integer> entries = ReportLines.readInParallel(other, ReportEntry::line)) {
            assertEquals(1_000, entries.limit(1_000).reduce(0, Math::max));
        }
        int threads = Runtime.getRuntime().availableProcessors();
        assertTrue(
                other.count() < (1_000L + (2L * threads + 2) * 64) * line.length() * 3, () -> "read " + other.count());
    }

    @Test
    void some_batches_are_read_ahead_of_which_all_are_small() {
        int batches = 2 * Math.max(1, ForkJoinPool.commonPool().getParallelism()) + 1;
        assertEquals(batches * 64, readAhead("{}\n"));
        assertEquals(4, readAhead("1".repeat(1 << 21) + "\n"), "two batches of four megabytes");
    }

    /** How many lines are read for the first of them. */
    private static int readAhead(String line) {
        AtomicInteger read = new AtomicInteger();
        InputStream lines = Streams.generated(10_000, i -> {
            read.incrementAndGet();
            return line;
        });
        try (Stream<Integer> entries = ReportLines.readInParallel(lines, ReportEntry::line)) {
            assertEquals(1, entries.findFirst().orElseThrow());
        }
        return read.get();
    }

    @Test
    void several_threads_give_the_same_as_one() {
        String good = ReportJson.writeString(DRAFT);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            lines.append(i % 7 == 3 ? good.replace("draft", "drift" + i) : good).append(i % 5 == 0 ? "\n\n" : "\n");
        }
        List<String> inTurn =
                read(lines.toString()).stream().map(ReportLinesTest::rendered).toList();
        try (Stream<String> sideBySide =
                ReportLines.readInParallel(Streams.of(lines.toString()), ReportLinesTest::rendered)) {
            assertEquals(inTurn, sideBySide.toList());
        }
        assertEquals(1_000, inTurn.size());
    }

    private static String rendered(ReportEntry entry) {
        return entry.line() + " " + entry.draft() + entry.refusal().map(ReportReadException::problems);
    }

    @Test
    void a_stream_that_fails_does_so_after_what_could_be_read() throws IOException {
        byte[] lines = written();
        for (boolean threads : List.of(false, true)) {
            List<Integer> read = new ArrayList<>();
            InputStream failing = Streams.failing(lines);
            Stream<Integer> entries = threads
                    ? ReportLines.readInParallel(failing, ReportEntry::line)
                    : ReportLines.read(failing).map(ReportEntry::line);
            UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> entries.forEach(read::add));
            assertEquals("the disk is gone", failure.getCause().getMessage());
            assertEquals(List.of(1, 2), read);
        }
    }

    @Test
    void what_a_function_throws_reaches_the_caller() throws IOException {
        try (Stream<Object> entries = ReportLines.readInParallel(new ByteArrayInputStream(written()), entry -> {
            throw new IllegalStateException("not today");
        })) {
            IllegalStateException thrown = assertThrows(IllegalStateException.class, entries::toList);
            assertTrue(thrown.getMessage().contains("not today"), thrown.getMessage());
        }
    }

    @Test
    void a_compressed_file_behind_another_is_read_whatever_the_stream_says_of_its_bytes() throws IOException {
        byte[] gzip = Streams.gzip(written());
        InputStream two = new SequenceInputStream(Streams.sayingNothing(gzip), Streams.sayingNothing(gzip));
        try (Stream<ReportEntry> entries = ReportLines.read(two)) {
            assertEquals(4, entries.filter(entry -> entry.draft().isPresent()).count());
        }
    }

    @Test
    void an_end_that_the_stream_itself_reports_is_not_taken_for_damage() throws IOException {
        byte[] lines = written();
        for (byte[] start : List.of(lines, Arrays.copyOf(Streams.gzip(lines), 100))) {
            InputStream reset = new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new EOFException("connection reset by peer");
                }
            });
            try (Stream<ReportEntry> entries = ReportLines.read(reset)) {
                UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> entries.toList());
                assertEquals("connection reset by peer", failure.getCause().getMessage());
            }
        }
    }

    @Test
    void closing_closes_the_stream_and_ends_what_is_under_way() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream lines = new FilterInputStream(new Streams.Repeating("", ReportJson.writeString(REPORT) + "\n")) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        AtomicInteger applied = new AtomicInteger();
        AtomicInteger underWay = new AtomicInteger();
        int whenClosed;
        try (Stream<Integer> entries =
                ReportLines.readInParallel(lines, entry -> slowBehindTheFirst(applied, underWay))) {
            assertTrue(entries.findFirst().isPresent());
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
                while (underWay.get() == 0) {
                    Thread.onSpinWait();
                }
            });
        } finally {
            whenClosed = applied.get();
        }
        assertEquals(0, underWay.get(), "what was under way has ended");
        assertTrue(closed.get());
        assertTrue(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES));
        assertEquals(whenClosed, applied.get(), "nothing was applied after that");
    }

    /** A function of a report that takes a while where many were given to it before. */
    private static int slowBehindTheFirst(AtomicInteger applied, AtomicInteger underWay) {
        underWay.incrementAndGet();
        int count = applied.incrementAndGet();
        if (count > 64) {
            LockSupport.parkNanos(20_000_000);
        }
        underWay.decrementAndGet();
        return count;
    }

    @Test
    void what_could_not_be_completed_is_closed_and_not_completed() throws IOException {
        for (boolean xml : List.of(true, false)) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            AtomicBoolean closed = new AtomicBoolean();
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    if (written.size() == 1_000) {
                        throw new IOException("the disk is full");
                    }
                    written.write(b);
                }

                @Override
                public void close() {
                    closed.set(true);
                }
            };
            ReportWriter writer = xml ? ReportCollection.write(full) : ReportLines.write(full);
            assertThrows(IOException.class, () -> writer.write(REPORT));
            writer.close();
            writer.close();
            assertTrue(closed.get());
            assertEquals(1_000, written.size(), "no end tag");
            assertThrows(IllegalStateException.class, () -> writer.write(DRAFT));
        }
    }
}
