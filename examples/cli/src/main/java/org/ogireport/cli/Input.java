package org.ogireport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.XmlVocabulary;
import org.ogireport.documents.ReportArchive;
import org.ogireport.documents.ReportImporter;
import org.ogireport.documents.ReportImporters;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.result.DocumentFormat;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Deduction;
import org.ogireport.validation.render.CheckedReport;

/**
 * A file read as a draft, whatever its format.
 *
 * @param name the file's name as it was given
 * @param draft what stands in it
 * @param remarks what the reading has to say
 */
record Input(String name, Draft draft, List<CheckedReport.Remark> remarks) {
    /** The largest file that is read, in bytes; the readers of the wire formats set themselves a lower limit. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The code of a document of the wire formats that is refused. */
    static final String INVALID = "INVALID_REPORT";

    private static final int SNIFFED_BYTES = 4096;

    /** A document of this library's XML, whatever its version and prefix. */
    private static final Pattern REPORT_XML = Pattern.compile(
            "^(?:<\\?[^>]*>|<!--.*?-->|\\s)*<(?:[\\w.-]+:)?" + XmlVocabulary.ROOT + "s?[\\s/>]", Pattern.DOTALL);

    CheckedReport check(Checker checker, Circumstances circumstances) {
        return new CheckedReport(name, draft, checker.check(draft, circumstances), remarks);
    }

    /** The same, with what the form's sums tell of rows that could not be divided. */
    Input deduced() {
        return new Input(name, Deduction.in(draft), remarks);
    }

    /** Reads a file; the message of the exception begins with its name. */
    static Input read(String name, Console console) throws InputException {
        try {
            return read(name, bytes(name, console), console);
        } catch (InputException e) {
            throw new InputException(e.code(), name + ": " + e.getMessage());
        }
    }

    /** Reads a document of an archive. */
    static Input read(ReportArchive.Document document, Console console) throws InputException {
        try {
            return read(document.name(), document.bytes(), console);
        } catch (ImportException e) {
            throw new InputException(e.reason().name(), document.name() + ": " + e.explanation(console.locale()));
        } catch (InputException e) {
            throw new InputException(e.code(), document.name() + ": " + e.getMessage());
        }
    }

    /** The documents in an archive; none where a file is something else. */
    static List<ReportArchive.Document> archived(String name, Console console) throws InputException {
        try {
            Path path = Path.of(name);
            if (!Files.isRegularFile(path) || !isZip(path) || Files.size(path) > ReportArchive.LARGEST) {
                return List.of();
            }
            byte[] bytes = Files.readAllBytes(path);
            return ReportImporters.format(bytes) == DocumentFormat.ZIP
                    ? ReportArchive.of(bytes, name).documents()
                    : List.of();
        } catch (ImportException e) {
            throw new InputException(e.reason().name(), name + ": " + e.explanation(console.locale()));
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return new String(file.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    private static Input read(String name, byte[] bytes, Console console) throws InputException {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        try {
            if (start.startsWith("{") && !start.startsWith("{\\rtf") || start.startsWith("[")) {
                return new Input(name, ReportJson.readDraft(unmarked(bytes)), List.of());
            }
            if (REPORT_XML.matcher(start).find()) {
                return new Input(name, ReportXml.readDraft(bytes), List.of());
            }
            ReportImporter importer = ReportImporters.recognize(bytes)
                    .orElseThrow(() -> refused(new ImportException(name, ReportImporters.format(bytes)), console));
            return start.startsWith("<") && importer == TextImporter.INSTANCE
                    ? new Input(name, ReportXml.readDraft(bytes), List.of())
                    : imported(importer, name, bytes, console);
        } catch (ReportReadException e) {
            throw new InputException(
                    INVALID,
                    e.problems().stream()
                            .map(problem -> problem.message(console.locale()))
                            .collect(Collectors.joining(
                                    "\n  ", console.choose("不是有效的报告\n  ", "not a valid report\n  "), "")));
        }
    }

    /** Bytes without the byte order mark that some editors put before UTF-8, which is no part of JSON. */
    private static byte[] unmarked(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static Input imported(ReportImporter importer, String name, byte[] bytes, Console console)
            throws InputException {
        try {
            ImportResult result = importer.read(bytes, name);
            return new Input(
                    name,
                    result.draft(),
                    result.remarks().stream()
                            .map(remark -> new CheckedReport.Remark(
                                    remark.line(), remark.kind().name(), remark.message(console.locale())))
                            .toList());
        } catch (ImportException e) {
            throw refused(e, console);
        }
    }

    private static InputException refused(ImportException e, Console console) {
        return new InputException(e.reason().name(), e.explanation(console.locale()));
    }

    /** The bytes of a file that is not too large. */
    static byte[] bytes(String name, Console console) throws InputException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new InputException("NOT_A_FILE", console.choose("是一个目录", "is a directory"));
            }
            // not the size that the system tells: a pipe has none, and a file can grow
            byte[] bytes;
            try (InputStream stream = Files.newInputStream(path)) {
                bytes = stream.readNBytes(MAX_BYTES + 1);
            }
            if (bytes.length > MAX_BYTES) {
                throw new InputException(
                        "TOO_LONG",
                        console.choose("文件超过 " + MAX_BYTES + " 字节", "is larger than " + MAX_BYTES + " bytes"));
            }
            if (bytes.length == 0) {
                throw new InputException("EMPTY", console.choose("文件是空的", "is empty"));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new InputException("NO_SUCH_FILE", console.choose("没有这个文件", "no such file"));
        } catch (InvalidPathException e) {
            throw new InputException(
                    "NO_SUCH_FILE",
                    console.choose(
                            "文件名含有当前系统编码不能表示的字符；请在 UTF-8 环境下运行，例如设置 LC_ALL=C.UTF-8",
                            "the platform's encoding cannot hold this file name; run in a UTF-8 locale, such as LC_ALL=C.UTF-8"));
        } catch (IOException e) {
            throw new InputException(
                    "UNREADABLE", console.choose("不能读取", "cannot be read") + " (" + reason(e, console) + ")");
        }
    }

    /** Why the system refused, without the file's name, which the message has already. */
    static String reason(Exception e, Console console) {
        if (e instanceof NoSuchFileException) {
            return console.choose("没有这个目录", "no such folder");
        }
        if (e instanceof AccessDeniedException) {
            return console.choose("没有权限", "permission denied");
        }
        String reason = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
