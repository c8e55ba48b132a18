package org.ogireport.serialization.jackson2;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.Samples;

class XmlMapperTest {
    /** It would be another XML than that of ReportXml. */
    @Test
    void a_mapper_for_xml_is_refused() {
        XmlMapper mapper = XmlMapper.builder().findAndAddModules().build();
        Draft draft = Draft.of(Samples.full(Layout.of(Form.CURRENT_2021)));
        for (Object value : List.of(Samples.full(Layout.of(Form.CURRENT_2021)), draft, List.of(draft))) {
            JsonMappingException refusal =
                    assertThrows(JsonMappingException.class, () -> mapper.writeValueAsString(value));
            assertTrue(refusal.getMessage().contains("is written by ReportXml"), refusal.getMessage());
        }
    }
}
