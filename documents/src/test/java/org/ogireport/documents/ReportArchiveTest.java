package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Archives of many reports, each of which is read or refused by itself. */
class ReportArchiveTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] TEXT = Sample.rowByRow(Sample.DISTINCT).getBytes(StandardCharsets.UTF_8);

    private static byte[] zip(Charset names, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(ReportArchive archive) {
        return archive.documents().stream().map(ReportArchive.Document::name).toList();
    }

    @Test
    void each_document_is_read_by_its_own_importer_or_refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("县政府办/年报.txt", TEXT);
        files.put("县政府办/", new byte[0]);
        files.put("a.docx", new WordSample().bytes());
        files.put("b.png", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
        files.put("__MACOSX/._a.docx", new byte[9]);
        files.put("~$a.docx", new byte[9]);
        files.put(".DS_Store", new byte[9]);
        files.put("x/Thumbs.db", new byte[9]);
        for (Charset charset : List.of(GBK, StandardCharsets.UTF_8)) {
            byte[] bytes = zip(charset, files);
            assertEquals(DocumentFormat.ZIP, ReportImporters.format(bytes));
            ReportArchive archive = ReportArchive.of(bytes, "all.zip");
            assertEquals(List.of("all.zip!县政府办/年报.txt", "all.zip!a.docx", "all.zip!b.png"), names(archive));
            for (int i = 0; i < 2; i++) {
                var draft = archive.documents().get(i).read().draft();
                assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
                assertEquals(200, Sample.read(draft));
            }
            ImportException refusal =
                    assertThrows(ImportException.class, archive.documents().get(2)::read);
            assertEquals(DocumentFormat.PNG, refusal.format().orElseThrow());
        }
    }

    @Test
    void archives_within_archives_are_opened_to_a_depth() {
        byte[] inner = zip(GBK, Map.of("报.txt", TEXT));
        byte[] second = zip(GBK, Map.of("乙.zip", inner));
        byte[] third = zip(GBK, Map.of("丙.zip", second));
        assertEquals(List.of("a!丙.zip!乙.zip!报.txt"), names(ReportArchive.of(third, "a")));
        ImportException refusal =
                assertThrows(ImportException.class, () -> ReportArchive.of(zip(GBK, Map.of("丁.zip", third)), "a"));
        assertEquals(Reason.TOO_COMPLEX, refusal.reason());
    }

    @Test
    void a_damaged_archive_within_is_refused_by_itself() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.zip", new byte[] {'P', 'K', 3, 4, 0});
        files.put("b.txt", TEXT);
        ReportArchive archive = ReportArchive.of(zip(GBK, files), "");
        assertThrows(ImportException.class, archive.documents().get(0)::read);
        assertEquals(200, Sample.read(archive.documents().get(1).read().draft()));
    }

    @Test
    void a_file_that_is_said_to_be_packed_in_more_bytes_than_there_are_is_damaged() {
        byte[] bytes = zip(GBK, Map.of("a.txt", TEXT));
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int list = fields.getInt(bytes.length - 6);
        fields.putInt(list + 20, Integer.MAX_VALUE);
        ReportArchive.Document document =
                ReportArchive.of(bytes, "a.zip").documents().get(0);
        assertEquals(
                Reason.DAMAGED,
                assertThrows(ImportException.class, document::read).reason());
    }

    @Test
    void what_needs_a_password_is_said_to() {
        byte[] bytes = zip(GBK, Map.of("a.txt", TEXT));
        for (int i = 0; i + 8 < bytes.length; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3;
            boolean listed = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
            if (local || listed) {
                bytes[i + (local ? 6 : 8)] |= 1;
            }
        }
        ReportArchive archive = ReportArchive.of(bytes, "a.zip");
        ImportException refusal =
                assertThrows(ImportException.class, archive.documents().get(0)::read);
        assertEquals(Reason.ENCRYPTED, refusal.reason());
    }

    @Test
    void more_than_a_report_can_be_is_refused() {
        byte[] large = zip(GBK, Map.of("a.txt", new byte[(1 << 24) + 1]));
        ImportException refusal = assertThrows(
                ImportException.class, ReportArchive.of(large, "").documents().get(0)::read);
        assertEquals(Reason.TOO_LONG, refusal.reason());
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 2001; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        byte[] all = zip(GBK, many);
        assertEquals(
                Reason.TOO_COMPLEX,
                assertThrows(ImportException.class, () -> ReportArchive.of(all, ""))
                        .reason());
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            bombs.put(i + ".zip", zip(GBK, Map.of("0", new byte[1 << 23])));
            bombs.put(i + ".x.zip", new byte[1 << 23]);
        }
        byte[] bomb = zip(GBK, bombs);
        assertEquals(
                Reason.TOO_COMPLEX,
                assertThrows(ImportException.class, () -> ReportArchive.of(bomb, ""))
                        .reason());
    }

    @Test
    void damaged_bytes_are_refused_or_give_the_documents_that_are_left() {
        byte[] whole = zip(GBK, Map.of("甲.txt", TEXT, "乙.zip", zip(GBK, Map.of("丙.txt", TEXT))));
        Random random = new Random(9);
        for (int i = 0; i < Extent.of(20, 300); i++) {
            byte[] changed = whole.clone();
            int at = i % 2 == 0 ? random.nextInt(changed.length) : changed.length - 1 - random.nextInt(200);
            changed[at] = (byte) random.nextInt(256);
            byte[] document = i % 7 == 0 ? Arrays.copyOf(changed, at) : changed;
            try {
                for (ReportArchive.Document each :
                        ReportArchive.of(document, "").documents()) {
                    var draft = each.read().draft();
                    assertEquals(List.of(), Sample.wrong(draft, Sample.DISTINCT));
                }
            } catch (ImportException e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
    }
}
