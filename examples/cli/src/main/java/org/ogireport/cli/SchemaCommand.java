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
    enum SchemaLanguage {
        JSON_SCHEMA,
        XSD,
        SCHEMATRON;

        /** The name in the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The kinds of document that have a JSON Schema of their own. */
    enum Kind {
        REPORT,
        DRAFT;

        /** The name in the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
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
    private SchemaLanguage language = SchemaLanguage.JSON_SCHEMA;

    @Option(
            names = "--kind",
            paramLabel = "report|draft",
            description = {
                "只写一种文件的 JSON Schema，供程序生成类型；默认写报告与草稿通用的。",
                "The JSON Schema of one kind of document, from which programs make types; otherwise that of both."
            })
    private @Nullable Kind kind;

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
        if (kind != null && language != SchemaLanguage.JSON_SCHEMA) {
            throw new InputException(
                    "--kind " + kind + ": " + console.choose("只有 json-schema 分文件种类", "of json-schema only"));
        }
        Output.write(output, console, stream -> stream.write(schema(known).getBytes(StandardCharsets.UTF_8)));
        return OgiReport.OK;
    }

    private String schema(Form known) {
        return switch (language) {
            case JSON_SCHEMA -> jsonSchema(known);
            case XSD -> ReportSchemas.xsd(known);
            case SCHEMATRON -> RuleDocuments.schematron(RuleCatalogue.standard(), known);
        };
    }

    private String jsonSchema(Form known) {
        if (kind == null) {
            return ReportSchemas.jsonSchema(known);
        }
        return kind == Kind.REPORT ? ReportSchemas.jsonSchemaOfReports(known) : ReportSchemas.jsonSchemaOfDrafts(known);
    }
}
