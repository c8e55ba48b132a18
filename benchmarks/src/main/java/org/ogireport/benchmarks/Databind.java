package org.ogireport.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.Disclosure;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.Narrative;
import org.ogireport.core.OtherwiseHandled;
import org.ogireport.core.Preface;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A mapper of the same records without our module, as strict as databind can be: no unknown field, no
 * text or fraction for a count. It tells one problem where ours tells all, and takes one form only.
 */
final class Databind {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .addMixIn(Narrative.class, Paragraphs.class)
            .addMixIn(Preface.class, Named.class)
            .addMixIn(AnnualReport.class, Components.class)
            .addModule(variants())
            .build();

    private Databind() {}

    private static JacksonModule variants() {
        return new SimpleModule()
                .addAbstractTypeMapping(Disclosure.class, CurrentDisclosure.class)
                .addAbstractTypeMapping(OtherwiseHandled.class, ItemizedHandling.class);
    }

    private abstract static class Paragraphs {
        @JsonCreator
        Paragraphs(List<String> paragraphs) {}

        @JsonValue
        abstract List<String> paragraphs();
    }

    private abstract static class Named {
        @JsonProperty("paragraphs")
        abstract Narrative prose();
    }

    /** What names the kind of document is no component. */
    @JsonIgnoreProperties({"format", "document", "form"})
    private abstract static class Components {}
}
