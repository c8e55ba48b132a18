package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/**
 * What the tests of hostile documents share: 64 MB of heap, nothing printed (as logging would), a minute as a guard against
 * hanging, and no more read of a document than its limit.
 */
@Tag("hostile")
abstract class HostileInput {
    static final int MAX_BYTES = 1 << 22;

    /** How far lines and collections pass over a document that is too large, and a buffer or two. */
    static final long MAX_PASSED_OVER = (1L << 28) + (1 << 17);

    /**
     * How long a text is that is larger than a document; and exhaustively, that may be in one, and that is larger than the
     * heap.
     */
    static final int[] MILLIONS = Arrays.copyOf(new int[] {5, 3, 40}, Extent.of(1, 3));

    static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    static final AnnualReport REPORT = Samples.full(LAYOUT);
    static final Draft DRAFT = Samples.mixed(LAYOUT);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    final void watch() {
        assertTrue(
                Runtime.getRuntime().maxMemory() <= 64 << 20,
                () -> "heap of " + Runtime.getRuntime().maxMemory());
        PrintStream watched = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(watched);
        System.setErr(watched);
    }

    @AfterEach
    final void assertSilent() {
        System.setOut(out);
        System.setErr(err);
        assertEquals("", printed.toString(StandardCharsets.UTF_8), "printed or logged");
    }

    /** The readers, each given one document. */
    enum Reader {
        JSON {
            @Override
            Object read(InputStream document) throws IOException {
                return ReportJson.readDraft(document);
            }
        },
        XML {
            @Override
            Object read(InputStream document) throws IOException {
                return ReportXml.readDraft(document);
            }
        },
        LINES {
            @Override
            Object read(InputStream document) {
                return only(ReportLines.read(document));
            }
        },
        COLLECTION {
            @Override
            Object read(InputStream document) {
                return only(ReportCollection.read(document));
            }
        };

        abstract Object read(InputStream document) throws IOException;

        long limit() {
            return this == JSON || this == XML ? MAX_BYTES + 1 : MAX_PASSED_OVER;
        }

        /** A valid document. */
        byte[] document() {
            return document(DRAFT);
        }

        byte[] document(Draft draft) {
            return switch (this) {
                case JSON, LINES -> ReportJson.write(draft);
                case XML -> ReportXml.write(draft);
                case COLLECTION -> collection(ReportXml.writeString(draft)).getBytes(StandardCharsets.UTF_8);
            };
        }

        private static Object only(Stream<ReportEntry> entries) {
            try (entries) {
                // the first one that is refused, or the last one
                ReportEntry[] last = new ReportEntry[1];
                entries.forEach(entry -> {
                    if (last[0] == null || last[0].refusal().isEmpty()) {
                        last[0] = entry;
                    }
                });
                return last[0] == null ? List.of() : last[0].orElseThrow();
            }
        }
    }

    /** Those of JSON; in the small form the one of a document alone, whose parser the other one has too. */
    static List<Reader> jsonReaders() {
        return Extent.firstOf(List.of(Reader.JSON, Reader.LINES));
    }

    /** Those of XML; in the small form the one of a document alone, whose parser the other one has too. */
    static List<Reader> xmlReaders() {
        return Extent.firstOf(List.of(Reader.XML, Reader.COLLECTION));
    }

    /** Both kinds. */
    static Stream<Reader> readers() {
        return Stream.concat(jsonReaders().stream(), xmlReaders().stream());
    }

    static String collection(String document) {
        return "<annualReports xmlns=\"urn:ogireport:annual-report:1\">"
                + document.substring(document.indexOf("?>") + 2) + "</annualReports>";
    }

    /** What is wrong with a document; it is read no further than its limit, in less than a minute. */
    static List<Problem> problems(Reader reader, InputStream document) {
        Streams.Counted counted = new Streams.Counted(document);
        List<Problem> problems = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> refusal(reader, counted));
        assertTrue(counted.count() <= reader.limit(), () -> "read " + counted.count());
        return problems;
    }

    /** Empty where the document was read. */
    private static List<Problem> refusal(Reader reader, InputStream document) throws IOException {
        try {
            assertNotNull(reader.read(document));
            return List.of();
        } catch (ReportReadException e) {
            assertFalse(e.problems().isEmpty());
            assertTrue(
                    e.getMessage().length() < 200_000,
                    "a message of " + e.getMessage().length());
            for (Problem problem : e.problems()) {
                assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString);
            }
            return e.problems();
        } catch (OutOfMemoryError e) {
            // which would end the whole run
            throw new AssertionError("no more than 64 MB of heap", e);
        }
    }

    static List<Problem> problems(Reader reader, byte[] document) {
        return problems(reader, new ByteArrayInputStream(document));
    }

    static List<Problem> problems(Reader reader, String document) {
        return problems(reader, document.getBytes(StandardCharsets.UTF_8));
    }

    /** The last problem, which is the one that ended the reading if anything did. */
    static Problem last(List<Problem> problems) {
        assertFalse(problems.isEmpty(), "it was read");
        return problems.get(problems.size() - 1);
    }

    /** That the reading ended for a reason, at a path. */
    static void assertEnded(Code code, String path, List<Problem> problems) {
        assertEquals(
                code + " " + path, last(problems).code() + " " + last(problems).path(), problems::toString);
    }

    /** That a document is too large, which has a text of so many million characters in it; a small one may be read. */
    static void assertTooLarge(int millions, List<Problem> problems) {
        if (millions << 20 > MAX_BYTES) {
            assertEquals(Code.TOO_LARGE, last(problems).code(), problems::toString);
        }
    }

    static String json() {
        return ReportJson.writeString(REPORT);
    }

    static String xml() {
        return ReportXml.writeString(REPORT);
    }

    /** The text with one thing in it that must be there replaced by a stream. */
    static InputStream with(String text, String what, InputStream instead) {
        int at = text.indexOf(what);
        assertTrue(at >= 0, what);
        return Streams.joined(
                Streams.of(text.substring(0, at)), instead, Streams.of(text.substring(at + what.length())));
    }
}
