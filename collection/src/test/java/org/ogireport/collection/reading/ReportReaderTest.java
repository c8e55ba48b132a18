package org.ogireport.collection.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.collection.Drafts;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.HtmlPublisher;
import org.ogireport.serialization.FiguresCsv;
import org.ogireport.serialization.ReportCollection;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportWriter;
import org.ogireport.serialization.ReportXml;

class ReportReaderTest {
    private static final Draft ONE = Drafts.of("安化县教育局", 2023, 1);
    private static final Draft OTHER = Drafts.of("安化县财政局", 2023, 2);

    @TempDir
    Path folder;

    private List<String> readAll(Path path) {
        try (Stream<ReadInput> inputs = ReportReader.readAll(path)) {
            return inputs.map(this::told).toList();
        }
    }

    private String told(ReadInput input) {
        String name = input.name().replace(folder.toString(), "").replace('\\', '/');
        return input instanceof ReadReport report
                ? name + " " + report.draft().authority().orElseThrow().name()
                : name + " " + ((RefusedInput) input).code();
    }

    private Path lines(String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        String text =
                ReportJson.writeString(ONE) + "\n" + ReportJson.writeString(OTHER) + "\n" + String.join("\n", more);
        return Files.writeString(file, text);
    }

    private byte[] zip(String... names) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ReportXml.write(ONE));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    @Test
    void a_document_is_told_by_what_it_is() {
        for (byte[] document : List.of(
                ReportJson.write(ONE),
                ReportXml.write(ONE),
                FiguresCsv.write(ONE),
                ("\uFEFF" + ReportJson.writeString(ONE)).getBytes(StandardCharsets.UTF_8),
                HtmlPublisher.page(ONE).getBytes(StandardCharsets.UTF_8))) {
            ReadReport read = assertInstanceOf(ReadReport.class, ReportReader.read(document, "report"));
            assertEquals(
                    ONE.value(ONE.cells().get(0)),
                    read.draft().value(ONE.cells().get(0)));
            ReadInput piped = ReportReader.read(new ByteArrayInputStream(document), "report");
            assertEquals(read.draft(), ((ReadReport) piped).draft());
        }
    }

    @Test
    void every_file_of_a_folder_ends_as_a_report_or_as_a_refusal() throws IOException {
        Files.write(folder.resolve("b.json"), ReportJson.write(ONE));
        Files.createDirectory(folder.resolve("c"));
        Files.write(folder.resolve("c/x.xml"), ReportXml.write(OTHER));
        Files.write(folder.resolve("c/y.txt"), new byte[0]);
        Files.writeString(folder.resolve("Thumbs.db"), "no document");
        Files.writeString(folder.resolve("d.txt"), "今天天气很好");
        lines("e.ndjson", "nonsense");
        Files.write(folder.resolve("f.zip"), zip("甲/one.xml", "two.xml", "__MACOSX/._two.xml"));
        assertEquals(
                List.of(
                        "/b.json 安化县教育局",
                        "/c/x.xml 安化县财政局",
                        "/c/y.txt EMPTY",
                        "/d.txt NOTHING_RECOGNIZED",
                        "/e.ndjson:1 安化县教育局",
                        "/e.ndjson:2 安化县财政局",
                        "/e.ndjson:3 INVALID_REPORT",
                        "/f.zip!甲/one.xml 安化县教育局",
                        "/f.zip!two.xml 安化县教育局"),
                readAll(folder));
    }

    @Test
    void lines_and_collections_give_the_same_compressed_or_not() throws IOException {
        Path lines = lines("a.ndjson");
        Path compressed = folder.resolve("b.ndjson.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(lines, gzip);
        }
        Path collection = folder.resolve("c.xml");
        try (ReportWriter writer = ReportCollection.write(Files.newOutputStream(collection))) {
            writer.write(ONE);
            writer.write(OTHER);
        }
        assertEquals(List.of("/a.ndjson:1 安化县教育局", "/a.ndjson:2 安化县财政局"), readAll(lines));
        assertEquals(List.of("/b.ndjson.gz:1 安化县教育局", "/b.ndjson.gz:2 安化县财政局"), readAll(compressed));
        assertEquals(InputKind.COLLECTION, InputKind.of(collection));
        assertEquals(2, readAll(collection).size());
    }

    @Test
    void a_file_that_breaks_off_gives_what_stood_before_and_says_so() throws IOException {
        Path whole = folder.resolve("whole.ndjson.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
            for (int i = 0; i < 300; i++) {
                gzip.write(ReportJson.write(Drafts.of("第" + i * 7919 + "局", 2023, i * 31L)));
                gzip.write('\n');
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.ndjson.gz");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        List<String> read = readAll(cut);
        assertTrue(read.size() > 1, read.toString());
        assertTrue(read.get(0).startsWith("/cut.ndjson.gz:1 "), read.get(0));
        assertTrue(
                read.get(read.size() - 1).matches("/cut.ndjson.gz(:\\d+)? (INVALID_REPORT|UNREADABLE)"),
                read.toString());
    }

    @Test
    void an_archive_that_is_broken_is_one_refusal() throws IOException {
        byte[] bytes = zip("one.xml", "two.xml");
        Path broken = folder.resolve("broken.zip");
        Files.write(broken, Arrays.copyOf(bytes, bytes.length - 30));
        List<String> read = readAll(broken);
        assertEquals(1, read.size(), read.toString());
        assertTrue(read.get(0).matches("/broken.zip [A-Z_]+"), read.get(0));
    }

    @Test
    void an_archive_of_more_names_than_a_province_has_is_refused_as_a_whole() throws IOException {
        Path many = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(many)))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
            }
        }
        assertEquals(List.of("/many.zip TOO_COMPLEX"), readAll(many));
    }

    @Test
    void what_is_not_there_and_what_is_empty_is_named() {
        assertEquals(List.of("/none.ndjson NO_SUCH_FILE"), readAll(folder.resolve("none.ndjson")));
        assertEquals(List.of("/none.txt NO_SUCH_FILE"), readAll(folder.resolve("none.txt")));
        assertEquals(List.of(" EMPTY"), readAll(folder));
        assertEquals(" NOT_A_FILE", told(ReportReader.read(folder)));
    }
}
