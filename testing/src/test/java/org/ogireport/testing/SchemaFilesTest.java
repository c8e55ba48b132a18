package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.schema.ReportSchemas;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.RuleDocuments;

/** Holds the published schemas to the cells, in docs/schema and in the jars. */
class SchemaFilesTest {
    private static Map<String, String> schemas(Form form) {
        String name = "annual-report-" + form.code();
        return Map.of(
                name + ".schema.json", ReportSchemas.jsonSchema(form),
                name + ".report.schema.json", ReportSchemas.jsonSchemaOfReports(form),
                name + ".draft.schema.json", ReportSchemas.jsonSchemaOfDrafts(form),
                name + ".xsd", ReportSchemas.xsd(form),
                name + ".sch", RuleDocuments.schematron(RuleCatalogue.standard(), form));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_published_schemas_are_those_of_the_form(Form form) throws IOException {
        for (Map.Entry<String, String> schema : schemas(form).entrySet()) {
            GoldenFilesTest.assertGolden("docs/schema/" + schema.getKey(), schema.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_jars_have_the_published_schemas(Form form) throws IOException {
        assumeFalse(Boolean.getBoolean("recreate"), "the build packed those it found");
        for (Map.Entry<String, String> schema : schemas(form).entrySet()) {
            try (InputStream packed = getClass().getResourceAsStream("/META-INF/schema/" + schema.getKey())) {
                assertNotNull(packed, schema.getKey());
                assertEquals(schema.getValue(), new String(packed.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
