package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    @Test
    void csv_has_every_cell_in_print_order() {
        CommandLineRun run = CommandLineRun.of("convert", CommandLineRun.SAMPLE.toString(), "--to", "csv");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(201, lines.size());
        assertEquals("path,value", lines.get(0));
        assertEquals("disclosure.governmentRules.issued,0", lines.get(1));
        assertEquals("disclosure.fees.amount,6266.18", lines.get(10));
        assertEquals("disputes.litigation.afterReconsideration.total,4", lines.get(200));
        assertFalse(run.out().contains("\r"));
    }

    @Test
    void csv_leaves_what_is_no_number_empty_and_names_what_was_not_read() throws IOException {
        String text = CommandLineRun.sampleText().replace("21719 |", "/ |").replace("77236 |", "七万 |");
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        CommandLineRun run = CommandLineRun.of("convert", file.toString(), "--to", "csv");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("disclosure.licensing.decisions,\n"), run.out());
        assertTrue(run.out().contains("disclosure.penalties.decisions,\n"), run.out());
        assertEquals("disclosure.penalties.decisions: 不能读出：七万" + System.lineSeparator(), run.err());
    }

    @Test
    void json_to_xml_to_json_gives_identical_bytes() throws IOException {
        Path json = convert(CommandLineRun.SAMPLE, "json", "1.json");
        Path xml = convert(json, "xml", "2.xml");
        Path again = convert(xml, "json", "3.json");
        assertArrayEquals(Files.readAllBytes(json), Files.readAllBytes(again));
    }

    @Test
    void pretty_json_holds_the_same_report() throws IOException {
        Path json = convert(CommandLineRun.SAMPLE, "json", "1.json");
        Path pretty = convert(CommandLineRun.SAMPLE, "json", "2.json", "--pretty");
        assertTrue(Files.readString(pretty).startsWith("{\n"));
        assertArrayEquals(Files.readAllBytes(json), Files.readAllBytes(convert(pretty, "json", "3.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx"})
    void a_published_report_is_the_same_when_it_is_read_again(String format) throws IOException {
        Path json = convert(CommandLineRun.SAMPLE, "json", "1.json");
        Path published = convert(json, format, "2." + format);
        assertArrayEquals(Files.readAllBytes(json), Files.readAllBytes(convert(published, "json", "3.json")));
        assertArrayEquals(Files.readAllBytes(published), Files.readAllBytes(convert(published, format, "4." + format)));
    }

    @Test
    void the_tables_alone_are_no_page_and_have_no_style() throws IOException {
        String tables = Files.readString(convert(CommandLineRun.SAMPLE, "html", "1.html", "--tables-only"));
        assertTrue(tables.startsWith("<div "), tables);
        assertFalse(tables.contains("<style") || tables.contains("style=") || tables.contains("<h1"), tables);
        assertEquals(3, tables.split("<table ", -1).length - 1);
    }

    @Test
    void the_tables_alone_are_a_web_page_s() {
        CommandLineRun run =
                CommandLineRun.of("convert", CommandLineRun.SAMPLE.toString(), "--to", "docx", "--tables-only");
        assertEquals(2, run.status());
        assertEquals("--tables-only: 只能与 --to html 一起使用" + System.lineSeparator(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void what_cannot_be_written_is_refused_and_nothing_is_left_behind() {
        Path nowhere = folder.resolve("no/such/folder/out.json");
        CommandLineRun run = CommandLineRun.of(
                "convert", CommandLineRun.SAMPLE.toString(), "--to", "json", "-o", nowhere.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith(nowhere + ": 不能写入"), run.err());
        assertFalse(Files.exists(nowhere));
    }

    @ParameterizedTest
    @CsvSource({
        "anhua-2021.txt, anhua-2021.figures.csv",
        "shanghai-office-2019.html, shanghai-office-2019.figures.csv",
        "hongze-2023.pdf, hongze-2023.figures.csv",
        "hongze-2023.txt, hongze-2023.figures.csv",
        "pingtan-2019.html, pingtan-2019.figures.csv"
    })
    void the_figures_of_a_real_report_come_out_as_they_are_printed(String document, String figures) throws IOException {
        Path reports = CommandLineRun.root().resolve("../shared/reports").normalize();
        assumeTrue(Files.exists(reports.resolve(document)), "the real reports are not beside the project");
        CommandLineRun run =
                CommandLineRun.of("convert", reports.resolve(document).toString(), "--to", "csv");
        assertEquals(Files.readString(reports.resolve(figures)).replace("\r", ""), run.out());
    }

    private Path convert(Path from, String format, String name, String... options) {
        Path to = folder.resolve(name);
        List<String> args =
                new java.util.ArrayList<>(List.of("convert", from.toString(), "--to", format, "-o", to.toString()));
        args.addAll(List.of(options));
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        return to;
    }
}
