package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.codec.FoundProblem;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;
import org.ogireport.serialization.problem.ReportReadException;

/** Any bytes give a document or the one exception; a sample of them, or exhaustively very many. */
class RobustnessTest {
    private static final int MAX_BYTES = 1 << 22;

    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final AnnualReport REPORT = Samples.full(LAYOUT);
    private static final Draft DRAFT = Samples.mixed(LAYOUT);

    @Test
    void json_truncated_at_any_byte_is_refused() {
        assertTruncationsRefused(ReportJson.write(REPORT), ReportJson::read);
        assertTruncationsRefused(ReportJson.write(DRAFT), ReportJson::readDraft);
    }

    @Test
    void xml_truncated_at_any_byte_is_refused() {
        // the last line feed may go
        assertTruncationsRefused(withoutLast(ReportXml.write(REPORT)), ReportXml::read);
        assertTruncationsRefused(withoutLast(ReportXml.write(DRAFT)), ReportXml::readDraft);
    }

    private static byte[] withoutLast(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static void assertTruncationsRefused(byte[] document, Function<byte[], Object> reader) {
        assertNotNull(reader.apply(document));
        for (int length = 0; length < document.length; length += Extent.of(13, 3)) {
            byte[] truncated = Arrays.copyOf(document, length);
            ReportReadException refusal = assertThrows(ReportReadException.class, () -> reader.apply(truncated));
            Problem last = refusal.problems().get(refusal.problems().size() - 1);
            assertTrue(
                    last.code() == Code.MALFORMED || last.code() == Code.BAD_ENCODING || last.code() == Code.BAD_NUMBER,
                    () -> truncated.length + ": " + refusal.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changed_bytes_give_a_document_or_the_one_exception(long seed) {
        Random random = new Random(seed);
        byte[] json = ReportJson.write(DRAFT);
        byte[] xml = ReportXml.write(DRAFT);
        for (int i = 0; i < Extent.of(100, 500); i++) {
            assertTotal(mutated(json, random), ReportJson::readDraft);
            assertTotal(mutated(xml, random), ReportXml::readDraft);
        }
    }

    private static byte[] mutated(byte[] document, Random random) {
        byte[] mutated = document.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length);
            if (random.nextBoolean()) {
                mutated[at] = (byte) "{}[]\",:<>/=&;'!?-0 \n\\u".charAt(random.nextInt(22));
            } else {
                int other = random.nextInt(mutated.length);
                int length = Math.min(random.nextInt(200), mutated.length - Math.max(at, other));
                System.arraycopy(document, other, mutated, at, length);
            }
        }
        return mutated;
    }

    private static void assertTotal(byte[] document, Function<byte[], Object> reader) {
        try {
            assertNotNull(reader.apply(document));
        } catch (ReportReadException e) {
            assertFalse(e.problems().isEmpty());
            for (Problem problem : e.problems()) {
                assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString);
            }
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_located() {
        byte[] document = "{\"title\":\n \"中😀".getBytes(StandardCharsets.UTF_8);
        byte[] bad = Arrays.copyOf(document, document.length + 1);
        bad[document.length] = (byte) 0xFF;
        Problem expected = new FoundProblem(Code.BAD_ENCODING, "", 2, 5, "0xFF", "UTF-8");
        for (Function<byte[], Object> reader : List.<Function<byte[], Object>>of(ReportJson::read, ReportXml::read)) {
            ReportReadException refusal = assertThrows(ReportReadException.class, () -> reader.apply(bad));
            assertEquals(List.of(expected), refusal.problems());
        }
    }

    @Test
    void a_character_cut_short_is_not_utf_8() {
        byte[] document = "{\"title\":\"中".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(document, document.length - 1);
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read(cut));
        assertEquals(List.of(new FoundProblem(Code.BAD_ENCODING, "", 1, 11, "0xE4", "UTF-8")), refusal.problems());
    }

    @Test
    void an_encoded_surrogate_is_not_utf_8() {
        byte[] document = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        ReportReadException refusal = assertThrows(ReportReadException.class, () -> ReportJson.read(document));
        assertEquals(Code.BAD_ENCODING, refusal.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void no_other_encoding_is_guessed(String encoding) {
        Draft ascii = Samples.blank(LAYOUT);
        byte[] json = ReportJson.writeString(ascii).getBytes(Charset.forName(encoding));
        byte[] xml = ReportXml.writeString(ascii).getBytes(Charset.forName(encoding));
        for (Executable reading :
                List.<Executable>of(() -> ReportJson.readDraft(json), () -> ReportXml.readDraft(xml))) {
            assertEquals(Code.MALFORMED, only(reading).code());
        }
    }

    @Test
    void a_document_beyond_the_limit_is_refused_whole() {
        byte[] large = new byte[MAX_BYTES + 1];
        Arrays.fill(large, (byte) ' ');
        Problem expected = new FoundProblem(Code.TOO_LARGE, "", 1, 1, "", "max-bytes");
        assertEquals(
                List.of(expected),
                assertThrows(ReportReadException.class, () -> ReportJson.read(large))
                        .problems());
        assertEquals(
                List.of(expected),
                assertThrows(ReportReadException.class, () -> ReportXml.read("中".repeat(MAX_BYTES / 3 + 1)))
                        .problems());
    }

    @Test
    void a_stream_is_read_no_further_than_a_byte_beyond_the_limit() {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                read[0] += length;
                return length;
            }
        };
        assertThrows(ReportReadException.class, () -> ReportJson.read(endless));
        assertEquals(MAX_BYTES + 1, read[0]);
    }

    @Test
    void a_document_at_the_limit_is_read() throws IOException {
        byte[] json = ReportJson.write(REPORT);
        byte[] padded = Arrays.copyOf(json, MAX_BYTES);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        assertEquals(REPORT, ReportJson.read(padded));
        byte[] xml = ReportXml.write(REPORT);
        byte[] paddedXml = Arrays.copyOf(xml, MAX_BYTES);
        Arrays.fill(paddedXml, xml.length, paddedXml.length, (byte) '\n');
        assertEquals(REPORT, ReportXml.read(paddedXml));
    }

    @Test
    void too_many_paragraphs_are_one_problem() {
        String paragraphs = String.join(",", Collections.nCopies(Narrative.MAX_PARAGRAPHS + 5, "\"\""));
        String document =
                ReportJson.writeString(REPORT).replace("\"problems\":[\"问题\"]", "\"problems\":[" + paragraphs + "]");
        List<Problem> problems = Marked.problems(ReportJson::read, document);
        assertEquals(
                List.of("TOO_LARGE problems[10000] max-paragraphs"),
                problems.stream()
                        .map(p -> p.code() + " " + p.path() + " " + p.expected())
                        .toList());
    }

    @Test
    void the_most_text_a_report_can_carry_survives_both_formats() {
        String longest = "😀".repeat(50_000);
        Draft draft = DRAFT.toBuilder()
                .overview(new Narrative(Collections.nCopies(Narrative.MAX_PARAGRAPHS, "段")))
                .problems(Narrative.of(longest))
                .build();
        assertEquals(draft, ReportJson.readDraft(ReportJson.write(draft)));
        assertEquals(draft, ReportXml.readDraft(ReportXml.write(draft)));
    }

    @Test
    void a_text_that_is_too_long_is_refused_in_both_formats() {
        String text = "a".repeat(100_001);
        Problem json = Marked.problems(
                        ReportJson::read, ReportJson.writeString(REPORT).replace("问题", text))
                .get(0);
        assertEquals(
                List.of(Code.TOO_LARGE, "problems[0]", "100001", "max-characters"),
                List.of(json.code(), json.path(), json.found(), json.expected()));
        Problem xml = Marked.problems(
                        ReportXml::read, ReportXml.writeString(REPORT).replace("\"办公室\"", "\"" + text + "\""))
                .get(0);
        assertEquals(
                List.of(Code.TOO_LARGE, "preface.contact.office", "100001", "max-characters"),
                List.of(xml.code(), xml.path(), xml.found(), xml.expected()));
    }

    @Test
    void what_no_reader_would_accept_is_not_written() {
        Narrative large = new Narrative(Collections.nCopies(50, "段".repeat(50_000)));
        Draft draft = DRAFT.toBuilder().overview(large).build();
        AnnualReport report = new AnnualReport(
                REPORT.year(),
                REPORT.title(),
                REPORT.authority(),
                REPORT.preface(),
                large,
                REPORT.disclosure(),
                REPORT.requests(),
                REPORT.disputes(),
                REPORT.problems(),
                REPORT.otherMatters());
        String message = assertThrows(ReportWriteException.class, () -> ReportJson.write(draft))
                .getMessage();
        assertEquals("document: larger than 4194304 bytes, which no reader accepts", message);
        assertThrows(ReportWriteException.class, () -> ReportJson.write(report));
        assertThrows(ReportWriteException.class, () -> ReportJson.writeString(report));
        assertThrows(ReportWriteException.class, () -> ReportJson.writePretty(report));
        assertThrows(ReportWriteException.class, () -> ReportXml.write(draft));
        assertThrows(ReportWriteException.class, () -> ReportXml.writeString(report));
    }

    @Test
    void a_large_document_is_read_alike_as_bytes_text_and_stream() throws IOException {
        // characters of two, three and four bytes fall on every border between the parts
        for (int shift = 0; shift < 9; shift += Extent.of(4, 1)) {
            String prose = " ".repeat(shift) + "é段😀".repeat(20_000);
            Draft draft = DRAFT.toBuilder()
                    .overview(new Narrative(Collections.nCopies(3, prose)))
                    .build();
            byte[] json = ReportJson.write(draft);
            assertEquals(draft, ReportJson.readDraft(json));
            assertEquals(draft, ReportJson.readDraft(new String(json, StandardCharsets.UTF_8)));
            assertEquals(draft, ReportJson.readDraft(new ByteArrayInputStream(json)));
            byte[] xml = ReportXml.write(draft);
            assertEquals(draft, ReportXml.readDraft(xml));
            assertEquals(draft, ReportXml.readDraft(new String(xml, StandardCharsets.UTF_8)));
            assertEquals(draft, ReportXml.readDraft(new ByteArrayInputStream(xml)));
        }
    }

    @Test
    void a_problem_far_into_a_large_document_is_located() throws IOException {
        Draft draft = DRAFT.toBuilder()
                .overview(new Narrative(Collections.nCopies(5, "é段😀".repeat(20_000))))
                .build();
        String json = ReportJson.writeString(draft);
        int at = json.lastIndexOf("\"problems\"");
        String bad = json.substring(0, at) + "\n\"x\":1," + json.substring(at);
        String xml = ReportXml.writeString(draft);
        String badXml = xml.replace("<problems>", "<x/>\n<problems>");
        int line = (int) xml.substring(0, xml.indexOf("<problems>")).lines().count();
        for (Problem problem : List.of(
                Marked.problems(ReportJson::readDraft, bad).get(0),
                only(() -> ReportJson.readDraft(new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)))))) {
            assertEquals("2:1 x", problem.line() + ":" + problem.column() + " " + problem.path());
        }
        for (Problem problem : List.of(
                Marked.problems(ReportXml::readDraft, badXml).get(0),
                only(() -> ReportXml.readDraft(new ByteArrayInputStream(badXml.getBytes(StandardCharsets.UTF_8)))))) {
            assertEquals(line + ":3 x", problem.line() + ":" + problem.column() + " " + problem.path());
        }
    }

    private static Problem only(Executable reading) {
        List<Problem> problems =
                assertThrows(ReportReadException.class, reading).problems();
        assertEquals(1, problems.size());
        return problems.get(0);
    }
}
