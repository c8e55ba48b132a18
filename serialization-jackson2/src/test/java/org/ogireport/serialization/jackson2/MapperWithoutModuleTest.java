package org.ogireport.serialization.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.Samples;

/**
 * What README.md says of a mapper that was not told of the module: records are written as databind writes any record, which
 * nothing in them can forbid; and nothing is read wrong, since neither our JSON nor that other one is read at all.
 */
class MapperWithoutModuleTest {
    /** As lenient as hosts make theirs; days are written somehow. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(MapperFeature.REQUIRE_HANDLERS_FOR_JAVA8_TIMES)
            .build();

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_report_is_written_as_another_json(Form form) throws Exception {
        AnnualReport report = Samples.full(Layout.of(form));
        JsonNode written = MAPPER.valueToTree(report);
        assertFalse(written.has("format"));
        assertNotEquals(MAPPER.readTree(ReportJson.writeString(report)), written);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_draft_is_refused_unless_the_host_lets_mappers_write_objects_of_which_they_know_nothing(Form form)
            throws Exception {
        Draft draft = Draft.of(Samples.full(Layout.of(form)));
        assertThrows(JsonMappingException.class, () -> new JsonMapper().writeValueAsString(draft));
        assertEquals("{}", MAPPER.writeValueAsString(draft));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void no_report_and_no_draft_is_read(Form form) throws Exception {
        AnnualReport report = Samples.full(Layout.of(form));
        for (String json : List.of(ReportJson.writeString(report), MAPPER.writeValueAsString(report), "{}")) {
            assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, AnnualReport.class));
        }
        for (String json : List.of(ReportJson.writeString(Draft.of(report)), "{}")) {
            assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Draft.class));
        }
    }
}
