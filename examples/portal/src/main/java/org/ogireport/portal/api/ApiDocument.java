package org.ogireport.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ogireport.core.form.Form;
import org.ogireport.serialization.schema.ReportSchemas;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: what this package answers, with the library's JSON Schemas of both forms. */
@Component
class ApiDocument {
    private final ObjectNode document;

    ApiDocument() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        try (InputStream stream = new ClassPathResource("openapi.json").getInputStream()) {
            document = (ObjectNode) mapper.readTree(stream);
        }
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        for (Form form : Form.values()) {
            schemas.set("AnnualReport" + form.firstYear(), mapper.readTree(ReportSchemas.jsonSchemaOfReports(form)));
        }
    }

    /**
     * An operation, as the page shows it.
     *
     * @param id its name
     * @param method of HTTP
     * @param path with its variables in braces
     * @param summary what it does
     * @param parameters what goes into the address and the headers
     * @param sends the media types of what is sent
     * @param answers those of what comes back
     * @param isSecured whether somebody must be logged in
     */
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            List<Parameter> parameters,
            List<String> sends,
            List<String> answers,
            boolean isSecured) {}

    /**
     * What goes into the address or the headers.
     *
     * @param name its name
     * @param in where it goes
     * @param description what it is
     * @param isRequired whether it must be there
     */
    record Parameter(String name, String in, String description, boolean isRequired) {}

    String json() {
        return document.toString();
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode operation = method.getValue();
                    operations.add(new Operation(
                            operation.get("operationId").asString(),
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.get("summary").asString(),
                            operation
                                    .path("parameters")
                                    .valueStream()
                                    .map(this::parameter)
                                    .toList(),
                            names(operation.at("/requestBody/content")),
                            names(operation.at("/responses/200/content")),
                            operation.has("security")));
                }));
        return operations;
    }

    private Parameter parameter(JsonNode named) {
        JsonNode parameter =
                named.has("$ref") ? document.at(named.get("$ref").asString().substring(1)) : named;
        return new Parameter(
                parameter.get("name").asString(),
                parameter.get("in").asString(),
                parameter.get("description").asString(),
                parameter.path("required").asBoolean(false));
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
