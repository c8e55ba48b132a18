package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.Problem.Code;

class ReportCollectionTest {
    private static final String NAMESPACE = "urn:ogireport:annual-report:1";
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);
    private static final AnnualReport REPORT = Samples.full(LAYOUT);
    private static final Draft DRAFT = Samples.mixed(LAYOUT);
    private static final String ELEMENT =
            ReportXml.writeString(REPORT).replaceFirst("<\\?.*\\n", "").strip();

    private static String written() throws IOException {
        ByteArrayOutputStream collection = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportCollection.write(collection)) {
            writer.write(REPORT);
            writer.write(DRAFT);
        }
        return collection.toString(StandardCharsets.UTF_8);
    }

    private static List<ReportEntry> read(String collection) {
        try (Stream<ReportEntry> entries = ReportCollection.read(Streams.of(collection))) {
            return entries.toList();
        }
    }

    private static String collection(String content) {
        return "<annualReports xmlns=\"" + NAMESPACE + "\">" + content + "</annualReports>";
    }

    private static Problem refusal(ReportEntry entry) {
        List<Problem> problems = entry.refusal().orElseThrow().problems();
        assertEquals(1, problems.size());
        return problems.get(0);
    }

    private static List<Optional<Code>> codes(String collection) {
        return read(collection).stream()
                .map(entry ->
                        entry.refusal().map(refusal -> refusal.problems().get(0).code()))
                .toList();
    }

    @Test
    void what_is_written_is_read() throws IOException {
        List<ReportEntry> entries = read(written());
        assertEquals(
                List.of(Draft.of(REPORT), DRAFT),
                entries.stream().map(ReportEntry::orElseThrow).toList());
        assertEquals(3, entries.get(0).line());
        try (Stream<ReportEntry> compressed = ReportCollection.read(
                new ByteArrayInputStream(Streams.gzip(written().getBytes(StandardCharsets.UTF_8))))) {
            assertEquals(2, compressed.count());
        }
        try (Stream<Draft> sideBySide =
                ReportCollection.readInParallel(Streams.of(written()), ReportEntry::orElseThrow)) {
            assertEquals(List.of(Draft.of(REPORT), DRAFT), sideBySide.toList());
        }
    }

    @Test
    void a_collection_may_be_empty() throws IOException {
        ByteArrayOutputStream collection = new ByteArrayOutputStream();
        ReportCollection.write(collection).close();
        assertEquals(List.of(), read(collection.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void namespaces_may_be_declared_on_the_root() {
        String bare = ELEMENT.replace(" xmlns=\"" + NAMESPACE + "\"", "");
        assertEquals(List.of(Optional.empty()), codes(collection(bare)));
        String prefixed = bare.replaceAll("<(/?)(\\w)", "<$1o:$2");
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                codes("<!-- two --><o:annualReports xmlns:o=\"" + NAMESPACE + "\">\n<!-- one -->" + prefixed + "\n"
                        + prefixed + "</o:annualReports>\n<!-- end -->"));
    }

    @Test
    void a_bad_report_is_named_and_passed_over() {
        List<ReportEntry> entries = read(collection(
                "\n" + ELEMENT.replace("year=\"2021\"", "year=\"x\"") + "\n<报告/>" + ELEMENT + "无" + ELEMENT));
        assertEquals(5, entries.size());
        Problem badNumber = refusal(entries.get(0));
        assertEquals(Code.BAD_NUMBER, badNumber.code());
        assertEquals("year", badNumber.path());
        assertEquals(2, badNumber.line());
        assertEquals(1, badNumber.column());
        assertEquals(Code.WRONG_ROOT, refusal(entries.get(1)).code());
        assertEquals(Draft.of(REPORT), entries.get(2).orElseThrow());
        assertEquals(entries.get(1).line(), entries.get(2).line());
        assertEquals(Code.UNEXPECTED_TEXT, refusal(entries.get(3)).code());
        assertEquals("无", refusal(entries.get(3)).found());
        assertEquals(Draft.of(REPORT), entries.get(4).orElseThrow());
    }

    @Test
    void problems_are_located_in_the_whole_document() {
        String[] lines = ELEMENT.split("\n", 3);
        List<ReportEntry> entries =
                read(collection("\n\n  " + ELEMENT + "\n" + lines[0] + "\n" + lines[1] + "<x/>\n" + lines[2]));
        Problem unknown = refusal(entries.get(1));
        assertEquals(Code.UNKNOWN_FIELD, unknown.code());
        assertEquals(2 + ELEMENT.split("\n").length + 2, unknown.line());
        assertEquals(lines[1].codePointCount(0, lines[1].length()) + 1, unknown.column());
    }

    @Test
    void what_is_not_well_formed_ends_the_reading() throws IOException {
        String whole = written();
        int half = whole.length() / 2;
        assertEquals(List.of(Optional.of(Code.MALFORMED)), codes(whole.substring(0, half / 2)));
        List<Optional<Code>> codes = codes(whole.substring(0, whole.length() - 30));
        assertEquals(Optional.of(Code.MALFORMED), codes.get(codes.size() - 1));
        assertEquals(Optional.empty(), codes.get(0));
        assertEquals(List.of(Optional.of(Code.MALFORMED)), codes(""));
        assertEquals(List.of(Optional.of(Code.MALFORMED)), codes("{}"));
        assertEquals(List.of(Optional.of(Code.MALFORMED)), codes("\0" + collection("")));
        Problem problem = refusal(
                read(collection("\n <a").replace("</annualReports>", "<")).get(0));
        assertEquals(2, problem.line());
        assertTrue(problem.column() > 2, problem::toString);
    }

    @Test
    void what_is_damaged_from_its_start_is_refused() throws IOException {
        byte[] gzip = Streams.gzip(written().getBytes(StandardCharsets.UTF_8));
        gzip[2] ^= 1;
        Problem damaged = refusal(onlyOne(gzip));
        assertEquals(Code.MALFORMED + " gzip@2", damaged.code() + " " + damaged.expected() + damaged.found());
        assertEquals(
                Code.BAD_ENCODING,
                refusal(onlyOne(new byte[] {(byte) 0xFF, '<'})).code());
    }

    private static ReportEntry onlyOne(byte[] collection) {
        try (Stream<ReportEntry> entries = ReportCollection.read(new ByteArrayInputStream(collection))) {
            List<ReportEntry> read = entries.toList();
            assertEquals(1, read.size());
            return read.get(0);
        }
    }

    @Test
    void closing_closes_the_stream_whatever_was_read_of_it() throws IOException {
        byte[] plain = written().getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(plain, Streams.gzip(plain))) {
            for (int asked : new int[] {0, 1, 3}) {
                AtomicInteger closed = new AtomicInteger();
                InputStream stream = new ByteArrayInputStream(bytes) {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                };
                try (Stream<ReportEntry> entries = ReportCollection.read(stream)) {
                    assertEquals(Math.min(asked, 2), entries.limit(asked).count());
                }
                assertEquals(1, closed.get(), "asked for " + asked);
            }
        }
    }

    @Test
    void nothing_but_a_collection_is_read() {
        assertEquals(List.of(Optional.of(Code.WRONG_ROOT)), codes(ELEMENT));
        assertEquals(List.of(Optional.of(Code.WRONG_ROOT)), codes("<annualReports/>"));
        assertEquals("annualReports", refusal(read("<annualReports/>").get(0)).found());
        assertEquals(
                List.of(Optional.of(Code.NOT_ALLOWED)),
                codes("<!DOCTYPE annualReports [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + collection("&x;")));
        assertEquals(List.of(Optional.of(Code.MALFORMED)), codes(collection("&x;")));
        assertEquals(List.of(Optional.of(Code.NOT_ALLOWED), Optional.empty()), codes(collection("<?x y?>" + ELEMENT)));
        assertEquals(List.of(Optional.of(Code.NOT_ALLOWED)), codes("<?style sheet?>" + collection("")));
        assertEquals(List.of(Optional.of(Code.NOT_ALLOWED)), codes("<?xml version=\"1.1\"?>" + collection("")));
        assertEquals(List.of(Optional.of(Code.NOT_ALLOWED)), codes("\uFEFF" + collection("")));
        assertEquals(
                List.of(Optional.of(Code.UNKNOWN_FIELD)),
                codes(collection("").replace("<annualReports ", "<annualReports year=\"2021\" ")));
        assertEquals(
                List.of(Optional.of(Code.BAD_ENCODING)),
                codes("<?xml version=\"1.0\" encoding=\"GB18030\"?>" + collection("")));
        try (Stream<ReportEntry> entries = ReportCollection.read(
                new ByteArrayInputStream(collection("报告").getBytes(Charset.forName("GB18030"))))) {
            assertEquals(
                    List.of(Code.BAD_ENCODING),
                    entries.map(entry -> refusal(entry).code()).toList());
        }
    }

    @Test
    void an_element_that_is_too_large_is_passed_over() {
        String paragraphs = ("<p>" + "大".repeat(1_000_000) + "</p>").repeat(17);
        List<Optional<Code>> codes = codes(collection("<annualReport>" + paragraphs + "</annualReport>" + ELEMENT));
        assertEquals(List.of(Optional.of(Code.TOO_LARGE), Optional.empty()), codes);
    }

    @Test
    void an_element_may_be_as_large_as_a_document_wherever_it_stands() {
        Draft draft = Draft.builder(LAYOUT)
                .overview(new Narrative(Collections.nCopies(41, "a".repeat(100_000))))
                .build();
        String element =
                ReportXml.writeString(draft).replaceFirst("<\\?.*\\n", "").strip();
        String most = element.replace("<annualReport ", "<annualReport " + " ".repeat((1 << 22) - element.length()));
        List<ReportEntry> entries =
                read(collection(most.replace("<annualReport ", "<annualReport  ") + most + ELEMENT));
        assertEquals("max-bytes", refusal(entries.get(0)).expected());
        assertEquals(
                List.of(draft, Draft.of(REPORT)),
                entries.subList(1, entries.size()).stream()
                        .map(ReportEntry::orElseThrow)
                        .toList());
    }

    @Test
    void an_element_has_no_more_bytes_than_a_document() {
        String paragraph = "<p>" + "大".repeat(90_000) + "</p>";
        List<ReportEntry> entries =
                read(collection(ELEMENT.replace("<problems>", "<problems>" + paragraph.repeat(20)) + ELEMENT));
        assertEquals("max-bytes", refusal(entries.get(0)).expected());
        assertEquals(Draft.of(REPORT), entries.get(1).orElseThrow());
    }

    @Test
    void comments_between_elements_may_be_long_but_not_without_end() {
        String comment = "<!--" + "a".repeat(3_000_000) + "-->";
        assertEquals(List.of(Optional.empty()), codes(collection(comment + comment + ELEMENT)));
        List<ReportEntry> entries = read(collection(ELEMENT + comment.replace("-->", "a".repeat(3_000_000)) + "-->"));
        assertEquals("limits", refusal(entries.get(1)).expected());
        assertEquals(2, entries.size());
    }

    @Test
    void the_root_has_a_short_start_tag() {
        String start = "<annualReports xmlns=\"" + NAMESPACE + "\" xmlns:x=\"\">";
        for (int length : new int[] {4_000, 4_001}) {
            String longest = start.replace("\"\">", "\"" + "x".repeat(length - start.length()) + "\">");
            assertEquals(
                    length == 4_000 ? List.of(Optional.empty()) : List.of(Optional.of(Code.TOO_LARGE)),
                    codes(longest + ELEMENT + "</annualReports>"));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void an_element_without_an_end_is_given_up() {
        Streams.Repeating endless =
                new Streams.Repeating("<annualReports xmlns=\"" + NAMESPACE + "\"><annualReport>", "<a/><b></b>");
        try (Stream<ReportEntry> entries = ReportCollection.read(endless)) {
            assertEquals(
                    List.of(Code.TOO_LARGE),
                    entries.map(entry -> refusal(entry).code()).toList());
        }
        assertTrue(endless.count() < (1 << 28) + (1 << 17), () -> "read " + endless.count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<annualReport NAME=''/>",
                "<annualReport><NAME/></annualReport>",
                "<annualReport xmlns:NAME='x'/>",
                "<annualReport><?NAME?></annualReport>",
                "<?NAME?>"
            })
    void names_that_no_memory_could_keep_end_the_reading(String element) {
        String elements = IntStream.range(0, 20)
                .mapToObj(i -> element.replace("NAME", "a".repeat(100_000) + i))
                .collect(Collectors.joining());
        List<Optional<Code>> codes = codes(collection(elements));
        assertEquals(11, codes.size());
        assertEquals(Optional.of(Code.TOO_LARGE), codes.get(10));
    }

    @Test
    void all_names_together_have_a_million_characters() {
        String start = "<o:annualReports xmlns:o=\"" + NAMESPACE + "\"><";
        String most = "a".repeat((1 << 20) - "o:annualReports".length() - "o".length());
        assertEquals(List.of(Optional.of(Code.WRONG_ROOT)), codes(start + most + "/></o:annualReports>"));
        assertEquals(List.of(Optional.of(Code.TOO_LARGE)), codes(start + most + "a/></o:annualReports>"));
    }

    @Test
    void elements_without_end_within_each_other_are_refused() {
        Streams.Repeating endless = new Streams.Repeating("<annualReports xmlns=\"" + NAMESPACE + "\">", "<a>");
        try (Stream<ReportEntry> entries = ReportCollection.read(endless)) {
            assertEquals(
                    List.of(Code.TOO_LARGE),
                    entries.map(entry -> refusal(entry).code()).toList());
        }
        assertTrue(endless.count() < 1 << 17, () -> "read " + endless.count());
    }
}
