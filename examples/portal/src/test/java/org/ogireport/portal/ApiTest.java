package org.ogireport.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.schema.ReportSchemas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programmers read of the portal. */
@PortalTest
class ApiTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private String answer(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode document() throws Exception {
        return JsonMapper.shared().readTree(answer("/api/openapi.json"));
    }

    @Test
    void the_openapi_document_has_what_programs_may_ask_and_nothing_else() throws Exception {
        Set<String> answered = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.equals("/api/openapi.json"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(answered, new TreeSet<>(document().get("paths").propertyNames()));
    }

    @Test
    void the_openapi_document_has_the_published_schemas() throws Exception {
        for (Form form : Form.values()) {
            assertEquals(
                    JsonMapper.shared().readTree(ReportSchemas.jsonSchemaOfReports(form)),
                    document().at("/components/schemas/AnnualReport" + form.firstYear()));
        }
    }

    @Test
    void every_reference_of_the_openapi_document_leads_somewhere() throws Exception {
        JsonNode document = document();
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asString().substring(1);
            assertTrue(target.startsWith("/$defs/") || !document.at(target).isMissingNode(), target);
        }
    }

    @Test
    void a_page_has_a_form_for_each_operation_and_no_script_within_itself() throws Exception {
        Document page = Jsoup.parse(answer("/programs"));

        assertEquals(3, page.select("form.operation").size());
        assertEquals(
                Set.of("organ", "year"),
                Set.copyOf(page.select("input[data-in=path]").eachAttr("name")));
        assertTrue(page.select("script:not([src]), style, [style]").isEmpty());
    }
}
