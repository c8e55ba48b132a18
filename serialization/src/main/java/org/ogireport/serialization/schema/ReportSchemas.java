package org.ogireport.serialization.schema;

import java.util.Objects;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.codec.DocumentKind;

/**
 * The schemas of the documents that this library writes, one a form, made from the cells. They say what readers of other
 * languages can check without this library; {@link ReportJson} and {@link ReportXml} refuse more, as docs/wire-format.md says.
 *
 * <p>The same texts are in this module's jar, as {@code META-INF/schema/annual-report-2021.schema.json},
 * {@code META-INF/schema/annual-report-2021.xsd} and those of the other forms.
 *
 * @since 0.1
 */
public final class ReportSchemas {
    private ReportSchemas() {}

    /**
     * The JSON Schema (2020-12) of a form's reports and drafts. Titles are Chinese, descriptions English.
     *
     * @param form the form
     * @return the schema, with a final line feed
     */
    public static String jsonSchema(Form form) {
        return JsonSchema.of(Objects.requireNonNull(form, "form: must not be null"));
    }

    /**
     * The JSON Schema (2020-12) of a form's reports alone, for programs that make types of it: a plain object, each object in
     * which is a definition with the name of this library's record for a title. Descriptions are Chinese and English.
     *
     * @param form the form
     * @return the schema, with a final line feed
     */
    public static String jsonSchemaOfReports(Form form) {
        return JsonSchema.of(Objects.requireNonNull(form, "form: must not be null"), DocumentKind.REPORT);
    }

    /**
     * The JSON Schema (2020-12) of a form's drafts alone, made as that of its reports is. A cell without a number is null.
     *
     * @param form the form
     * @return the schema, with a final line feed
     */
    public static String jsonSchemaOfDrafts(Form form) {
        return JsonSchema.of(Objects.requireNonNull(form, "form: must not be null"), DocumentKind.DRAFT);
    }

    /**
     * The XML Schema (1.0) of a form's reports and drafts, whose types have the names of this library's records. It admits a blank in a report, and a row that has neither or both
     * of its two shapes: what XSD 1.0 cannot say is in the Schematron of the validation module.
     *
     * @param form the form
     * @return the schema, with a final line feed
     */
    public static String xsd(Form form) {
        return XmlSchema.of(Objects.requireNonNull(form, "form: must not be null"));
    }
}
