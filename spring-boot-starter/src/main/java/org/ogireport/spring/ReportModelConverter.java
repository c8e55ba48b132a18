package org.ogireport.spring;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;

/**
 * Tells springdoc that a report or a draft is what the published JSON Schemas say, one for each form, and not what its
 * record components look like.
 *
 * @since 0.1
 */
public final class ReportModelConverter implements ModelConverter {
    private final String folder;

    /**
     * Refers to schemas in a folder.
     *
     * @param folder its URL, with a slash at the end
     */
    public ReportModelConverter(String folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw != AnnualReport.class && raw != Draft.class) {
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }
        String kind = raw == Draft.class ? "draft" : "report";
        String name = raw.getSimpleName();
        Schema<Object> schema = new Schema<>();
        schema.setDescription(
                raw == AnnualReport.class ? "政府信息公开工作年度报告 (annual report)" : "年度报告草稿 (draft of an annual report)");
        Stream.of(Form.values())
                .map(form -> new Schema<>().$ref(folder + "annual-report-" + form.code() + "." + kind + ".schema.json"))
                .forEach(schema::addOneOfItem);
        context.defineModel(name, schema, type, null);
        return new Schema<>().$ref(name);
    }
}
