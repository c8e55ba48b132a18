package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

class RecognitionTest {
    private static final String WORD_TYPE =
            "<Override PartName=\"/x.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";

    private static Map<DocumentFormat, List<byte[]>> documents() {
        Map<DocumentFormat, List<byte[]>> all = new EnumMap<>(DocumentFormat.class);
        all.put(DocumentFormat.HTML, List.of(text("<p>1</p>"), text("\n<TABLE border=1>"), text("<html>{\\rtf1}")));
        all.put(DocumentFormat.TEXT, List.of(text(""), text("一、总体情况"), text("Content-Type: text/plain"), text("BM 1")));
        all.put(DocumentFormat.PDF, List.of(text("%PDF-1.4\n"), text("\n\n%PDF-1.7")));
        all.put(
                DocumentFormat.DOCX,
                List.of(
                        zip("[Content_Types].xml", WORD_TYPE, "xl/workbook.xml", ""),
                        zip("a/b.xml", "", "[content_types].xml", WORD_TYPE.replace("document.main", "template.main")),
                        zip("[Content_Types].xml", "\"application/vnd.ms-word.document.macroEnabled.main+xml\""),
                        zip("word/document.xml", ""),
                        text(
                                "<?xml version='1.0'?><p:package xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'>")));
        all.put(DocumentFormat.DOC, List.of(compound("WordDocument", "1Table"), compound("0Table", "WordDocument")));
        all.put(DocumentFormat.RTF, List.of(text("{\\rtf1\\ansi}"), text("\uFEFF{\\rtf1}")));
        all.put(
                DocumentFormat.MHT,
                List.of(
                        text("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n<html>"),
                        text("From: <a>\nSubject: b\n c\nContent-Type: text/html\n\n<p>")));
        all.put(
                DocumentFormat.XLSX,
                List.of(
                        zip(
                                "[Content_Types].xml",
                                WORD_TYPE.replace("wordprocessingml.document", "spreadsheetml.sheet")),
                        zip("[Content_Types].xml", "\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"")));
        all.put(DocumentFormat.XLS, List.of(compound("Workbook"), compound("Book", "Workbook")));
        all.put(DocumentFormat.OFFICE_95, List.of(compound("Book")));
        all.put(DocumentFormat.ODT, List.of(zip("mimetype", "application/vnd.oasis.opendocument.text")));
        all.put(DocumentFormat.ODS, List.of(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet\n")));
        all.put(DocumentFormat.OFD, List.of(zip("OFD.xml", "", "Doc_0/Document.xml", "")));
        all.put(DocumentFormat.ZIP, List.of(zip("a.docx", ""), zip(), new byte[] {'P', 'K', 3, 4, 0, 0}));
        all.put(DocumentFormat.RAR, List.of(bytes("Rar!\u001A\u0007\u0001\0"), bytes("Rar!\u001A\u0007\0")));
        all.put(DocumentFormat.SEVEN_ZIP, List.of(bytes("7z\u00BC\u00AF\u0027\u001C\0\4")));
        all.put(DocumentFormat.OTHER_ARCHIVE, List.of(bytes("\u001F\u008B\b\0"), bytes("BZh9"), bytes("MSCF\0")));
        all.put(DocumentFormat.PNG, List.of(bytes("\u0089PNG\r\n\u001A\n")));
        all.put(DocumentFormat.JPEG, List.of(bytes("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF")));
        all.put(DocumentFormat.TIFF, List.of(bytes("II*\0\b\0"), bytes("MM\0*\0\0")));
        all.put(DocumentFormat.BMP, List.of(bytes("BM6\0\u000C\0\0\0\0\0006\0")));
        all.put(DocumentFormat.GIF, List.of(bytes("GIF89a\1\0"), bytes("GIF87a\1\0")));
        all.put(DocumentFormat.WEBP, List.of(bytes("RIFF\1\0\0\0WEBPVP8 ")));
        all.put(
                DocumentFormat.SLIDES,
                List.of(
                        compound("PowerPoint Document", "Current User"),
                        zip(
                                "[Content_Types].xml",
                                WORD_TYPE.replace("wordprocessingml.document", "presentationml.presentation")),
                        zip("mimetype", "application/vnd.oasis.opendocument.presentation")));
        all.put(DocumentFormat.PAGES, List.of(zip("Index/Document.iwa", "", "preview.jpg", "")));
        all.put(
                DocumentFormat.APPLE,
                List.of(zip("Index/Document.iwa", "", "Index/Presentation.iwa", ""), zip("index.apxl", "")));
        all.put(DocumentFormat.EPUB, List.of(zip("mimetype", "application/epub+zip")));
        all.put(
                DocumentFormat.OFFICE_2003_XML,
                List.of(
                        text(
                                "<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>"),
                        text("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook>")));
        all.put(DocumentFormat.OUTLOOK, List.of(compound("__properties_version1.0", "__nameid_version1.0")));
        all.put(DocumentFormat.ENCRYPTED, List.of(compound("EncryptedPackage", "EncryptionInfo")));
        all.put(
                DocumentFormat.OTHER_COMPOUND,
                List.of(compound("CONTENTS"), bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), inStorage()));
        all.put(DocumentFormat.PROGRAM, List.of(bytes("MZ\u0090\0\3\0"), bytes("\u007FELF\2")));
        all.put(DocumentFormat.OTHER, List.of(bytes("\1\2\0\3"), bytes("BM\0\0\0\0\1")));
        return all;
    }

    @Test
    void each_format_is_told_by_its_content() {
        Map<DocumentFormat, List<byte[]>> documents = documents();
        for (DocumentFormat format : DocumentFormat.values()) {
            List<byte[]> samples = documents.getOrDefault(format, List.of());
            assertFalse(samples.isEmpty(), format + " has no sample");
            for (int i = 0; i < samples.size(); i++) {
                assertEquals(format, ReportImporters.format(samples.get(i)), format + " " + i);
            }
        }
    }

    @Test
    void what_no_importer_reads_is_refused_by_its_name_with_what_to_do() {
        documents().forEach((format, samples) -> {
            byte[] document = samples.get(0);
            if (ReportImporters.recognize(document).isEmpty()) {
                ImportException refusal =
                        assertThrows(ImportException.class, () -> ReportImporters.read(document, "a\nb"));
                assertEquals(
                        format == DocumentFormat.ENCRYPTED ? Reason.ENCRYPTED : Reason.UNKNOWN_FORMAT,
                        refusal.reason());
                assertEquals(format, refusal.format().orElseThrow());
                String chinese = refusal.message(Locale.CHINESE);
                assertTrue(chinese.startsWith("a b：文件是" + format.words().chinese() + "，请"), chinese);
                String english = "a b: the document is " + format.words().english() + ": ";
                assertTrue(refusal.getMessage().startsWith(english), refusal.getMessage());
            }
        });
    }

    @Test
    void a_cut_file_is_told_by_what_is_left_of_it() {
        byte[] word = zip("[Content_Types].xml", WORD_TYPE, "word/document.xml", "<x/>");
        assertEquals(DocumentFormat.DOCX, ReportImporters.format(java.util.Arrays.copyOf(word, word.length - 30)));
        byte[] old = compound("WordDocument");
        for (int length = 0; length < old.length; length += 16) {
            ReportImporters.format(java.util.Arrays.copyOf(old, length));
        }
    }

    @Test
    void a_file_whose_sectors_are_beyond_its_end_is_told_no_further() {
        byte[] old = compound("WordDocument");
        // where the directory begins, and where the first sector of the table of sectors is
        for (int at : new int[] {48, 76}) {
            for (int sector : new int[] {Integer.MIN_VALUE, -4_194_306, -2, 1 << 19, 1 << 22, Integer.MAX_VALUE}) {
                byte[] changed = old.clone();
                ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, sector);
                assertEquals(DocumentFormat.OTHER_COMPOUND, ReportImporters.format(changed));
            }
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An archive of files, each a name and its content. */
    private static byte[] zip(String... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(text(files[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String... streams) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (String stream : streams) {
                file.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[9000]));
            }
            return written(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compound file in which something else holds a Word document. */
    private static byte[] inStorage() {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            List<String> names = new ArrayList<>(List.of("WordDocument", "1Table"));
            for (String name : names) {
                file.getRoot()
                        .createDirectory("Object" + name)
                        .createDocument(name, new java.io.ByteArrayInputStream(new byte[10]));
            }
            return written(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
