package org.ogireport.serialization.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.Samples;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What README.md says of a mapper that was not told of the module: records are written as databind writes any record, which
 * nothing in them can forbid; and nothing is read wrong, since neither our JSON nor that other one is read at all.
 */
class MapperWithoutModuleTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
    void a_draft_is_written_as_nothing_unless_the_host_forbids_objects_of_which_mappers_know_nothing(Form form) {
        Draft draft = Draft.of(Samples.full(Layout.of(form)));
        assertEquals("{}", MAPPER.writeValueAsString(draft));
        JsonMapper careful = JsonMapper.builder()
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        assertThrows(DatabindException.class, () -> careful.writeValueAsString(draft));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void no_report_and_no_draft_is_read(Form form) throws Exception {
        AnnualReport report = Samples.full(Layout.of(form));
        for (String json : List.of(ReportJson.writeString(report), MAPPER.writeValueAsString(report), "{}")) {
            assertThrows(DatabindException.class, () -> MAPPER.readValue(json, AnnualReport.class));
        }
        for (String json : List.of(ReportJson.writeString(Draft.of(report)), "{}")) {
            assertThrows(DatabindException.class, () -> MAPPER.readValue(json, Draft.class));
        }
    }
}
