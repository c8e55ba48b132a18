package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
    @TempDir
    private Path folder;

    private String document = "";
    private String annotated = "";

    @BeforeEach
    void a_word_document_with_one_wrong_figure() throws IOException {
        Path text = Files.writeString(
                folder.resolve("a.txt"), CommandLineRun.sampleText().replace("| 36 |", "| 35 |"));
        document = folder.resolve("a.docx").toString();
        annotated = folder.resolve("b.docx").toString();
        assertEquals(
                0,
                CommandLineRun.of("convert", text.toString(), "--to", "docx", "-o", document)
                        .status());
    }

    @Test
    void a_wrong_figure_is_commented_on_in_the_document_that_was_sent_in() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(document));
        CommandLineRun run = CommandLineRun.of("annotate", document, "-o", annotated);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("1. 须修改") && run.out().contains("批注加在本格"), run.out());
        String comments = part("word/comments.xml");
        assertTrue(comments.contains("&#39035;&#20462;&#25913;"), comments);
        assertEquals(
                new String(before, StandardCharsets.ISO_8859_1),
                Files.readString(Path.of(document), StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_repair_that_is_chosen_is_written_and_the_report_then_agrees() {
        CommandLineRun run = CommandLineRun.of("annotate", document, "-o", annotated, "--apply", "1");
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("已写入修改建议"), run.out());
        CommandLineRun check = CommandLineRun.of("check", annotated);
        assertFalse(check.out().contains(" R1 ") || check.out().contains(" R3 "), check.out());
    }

    @Test
    void what_could_not_be_checked_is_told_as_check_tells_it() throws IOException {
        String zeros = "\n0 |\n0 |\n0 |\n0 |\n0 |";
        Path text = Files.writeString(
                folder.resolve("a.txt"),
                CommandLineRun.sampleText()
                        .replace("(七)总计 |\n0 |" + zeros + "\n0 |", "(七)总计 |\n36 |" + zeros + "\n36 |")
                        .replace("(一)予以公开 |\n27 |" + zeros + "\n27 |", "(一)予以公开 |\n270000027 |"));
        CommandLineRun.of("convert", text.toString(), "--to", "docx", "-o", document);
        CommandLineRun run = CommandLineRun.of("annotate", document, "-o", annotated);
        assertEquals(CommandLineRun.of("check", document).status(), run.status());
        assertEquals(3, run.status(), run.err());
        assertTrue(run.out().contains("有 7 格未能由程序读出"), run.out());
    }

    @Test
    void a_repair_that_is_not_there_writes_nothing() {
        CommandLineRun run = CommandLineRun.of("annotate", document, "-o", annotated, "--apply", "99");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--apply 99"), run.err());
        assertFalse(Files.exists(Path.of(annotated)));
    }

    @Test
    void a_document_that_takes_no_comments_is_refused() {
        CommandLineRun run =
                CommandLineRun.of("annotate", folder.resolve("a.txt").toString(), "-o", annotated);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("a.txt: "), run.err());
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(annotated)) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        String file = folder.resolve("none.docx").toString();
        CommandLineRun run = CommandLineRun.of(
                "annotate", file, "-o", folder.resolve("out.docx").toString());
        assertEquals(2, run.status());
        assertEquals(file + ": 没有这个文件" + System.lineSeparator(), run.err());
    }
}
