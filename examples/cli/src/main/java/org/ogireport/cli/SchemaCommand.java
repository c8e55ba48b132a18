package org.ogireport.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.schema.ReportSchemas;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.RuleDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: writes the schema of a form. */
@Command(
        name = "schema",
        description = {"写出某一格式的 JSON Schema、XSD 或 Schematron。", "Writes the JSON Schema, XSD or Schematron of a form."})
final class SchemaCommand implements Callable<Integer> {
    /** The schema languages. */
    enum Kind {
        JSON_SCHEMA,
        XSD,
        SCHEMATRON;

        /** The name in the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Console console;

    @Option(names = "--form", required = true, paramLabel = "2019|2021", description = "格式。 The form.")
    private String form = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "json-schema|xsd|schematron",
            description = "何种语言。 The schema language.")
    private Kind kind = Kind.JSON_SCHEMA;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "写入的文件，默认标准输出。 The file to write; otherwise standard output.")
    private @Nullable String output;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        Form known = console.form("--form", form);
        Output.write(output, console, stream -> stream.write(schema(known).getBytes(StandardCharsets.UTF_8)));
        return OgiReport.OK;
    }

    private String schema(Form known) {
        return switch (kind) {
            case JSON_SCHEMA -> ReportSchemas.jsonSchema(known);
            case XSD -> ReportSchemas.xsd(known);
            case SCHEMATRON -> RuleDocuments.schematron(RuleCatalogue.standard(), known);
        };
    }
}
