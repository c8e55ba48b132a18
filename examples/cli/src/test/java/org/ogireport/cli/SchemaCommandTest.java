package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2019, json-schema, schema.json",
        "2021, json-schema, schema.json",
        "2019, xsd, xsd",
        "2021, xsd, xsd",
        "2019, schematron, sch",
        "2021, schematron, sch"
    })
    void prints_the_published_schema(String form, String kind, String extension) throws IOException {
        CommandLineRun run = CommandLineRun.of("schema", "--form", form, "--as", kind);
        assertEquals(0, run.status(), run.err());
        Path published = CommandLineRun.root().resolve("docs/schema/annual-report-" + form + "." + extension);
        assertEquals(Files.readString(published), run.out());
    }

    @ParameterizedTest
    @CsvSource({"2019, report", "2019, draft", "2021, report", "2021, draft"})
    void prints_the_published_schema_of_a_kind_of_document(String form, String kind) throws IOException {
        CommandLineRun run = CommandLineRun.of("schema", "--form", form, "--as", "json-schema", "--kind", kind);
        assertEquals(0, run.status(), run.err());
        Path published =
                CommandLineRun.root().resolve("docs/schema/annual-report-" + form + "." + kind + ".schema.json");
        assertEquals(Files.readString(published), run.out());
    }

    @Test
    void refuses_a_kind_of_document_where_one_schema_is_of_all() {
        CommandLineRun run =
                CommandLineRun.of("schema", "--form", "2021", "--as", "xsd", "--kind", "draft", "--lang", "en");
        assertEquals(2, run.status());
        assertEquals("--kind draft: of json-schema only", run.err().strip());
    }

    @Test
    void writes_a_file() throws IOException {
        Path file = folder.resolve("a.xsd");
        CommandLineRun run = CommandLineRun.of("schema", "--form", "2021", "--as", "xsd", "-o", file.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(file).endsWith("</xs:schema>\n"));
    }

    @Test
    void refuses_a_form_and_a_language_that_do_not_exist() {
        CommandLineRun form = CommandLineRun.of("schema", "--form", "2020", "--as", "xsd", "--lang", "en");
        assertEquals(2, form.status());
        assertEquals("--form 2020: there is no such form", form.err().strip());
        assertEquals(
                2, CommandLineRun.of("schema", "--form", "2021", "--as", "dtd").status());
        Path nowhere = folder.resolve("no/such/a.xsd");
        assertEquals(
                2,
                CommandLineRun.of("schema", "--form", "2021", "--as", "xsd", "-o", nowhere.toString())
                        .status());
    }
}
