package org.ogireport.cli;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.Waiver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A policy as a file: {@code {"disable":["C3"],"severity":{"R6":"ERROR"},"waive":[{"rule":"R4","cells":[paths],
 * "reason":"…","until":"2027-01-31"}]}}. Every member may be left out; an unknown one is refused.
 */
final class PolicyFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;
    private RulePolicy policy = RulePolicy.NONE;

    private PolicyFile(JsonParser json) {
        this.json = json;
    }

    static RulePolicy read(@Nullable String name, Console console) throws InputException {
        if (name == null) {
            return RulePolicy.NONE;
        }
        byte[] bytes = bytes(name, console);
        try {
            try (JsonParser parser =
                    JSON.createParser(ObjectReadContext.empty(), new String(bytes, StandardCharsets.UTF_8))) {
                PolicyFile file = new PolicyFile(parser);
                file.read();
                return file.policy;
            }
        } catch (JacksonException | IllegalArgumentException e) {
            String reason = e instanceof JacksonException syntax ? syntax.getOriginalMessage() : e.getMessage();
            throw new InputException(name + ": " + console.choose("不是有效的规则取舍文件：", "not a valid policy: ") + reason);
        }
    }

    private static byte[] bytes(String name, Console console) throws InputException {
        try {
            return Input.bytes(name, console);
        } catch (InputException e) {
            throw new InputException(name + ": " + e.getMessage());
        }
    }

    private void read() {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            switch (member) {
                case "disable" -> strings().forEach(id -> policy = policy.disable(known(id)));
                case "severity" -> severities();
                case "waive" -> {
                    expect(json.nextToken(), JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        policy = policy.waive(waiver());
                    }
                    expect(json.currentToken(), JsonToken.END_ARRAY);
                }
                default -> throw problem("unknown member " + member);
            }
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        if (json.nextToken() != null) {
            throw problem("something follows the policy");
        }
    }

    private void severities() {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = known(json.currentName());
            policy = policy.severity(id, severity(string()));
        }
    }

    private Severity severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return severity;
            }
        }
        throw problem("there is no severity " + name);
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw problem("until: \"" + text + "\" is no day such as 2027-01-31");
        }
    }

    private Waiver waiver() {
        String rule = "";
        Set<Cell> cells = new HashSet<>();
        String reason = "";
        String until = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            switch (member) {
                case "rule" -> rule = known(string());
                case "cells" -> strings().forEach(path -> cells.addAll(cells(path)));
                case "reason" -> reason = string();
                case "until" -> until = string();
                default -> throw problem("unknown member " + member);
            }
        }
        return new Waiver(rule, cells, reason, day(until));
    }

    /** The cells that any form prints at a path. */
    private Set<Cell> cells(String path) {
        Set<Cell> cells = new HashSet<>();
        Layout.values().forEach(layout -> layout.cell(path).ifPresent(cells::add));
        if (cells.isEmpty()) {
            throw problem("no form has a cell " + path);
        }
        return cells;
    }

    private String known(String id) {
        if (RuleCatalogue.standard().rule(id).isEmpty()) {
            throw problem("there is no rule " + id);
        }
        return id;
    }

    private Set<String> strings() {
        Set<String> strings = new HashSet<>();
        expect(json.nextToken(), JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(json.getString());
        }
        expect(json.currentToken(), JsonToken.END_ARRAY);
        return strings;
    }

    private String string() {
        expect(json.nextToken(), JsonToken.VALUE_STRING);
        return json.getString();
    }

    private void expect(@Nullable JsonToken actual, JsonToken expected) {
        if (actual != expected) {
            throw problem("expected " + expected + ", found " + actual);
        }
    }

    private IllegalArgumentException problem(String problem) {
        return new IllegalArgumentException(
                problem + " (line " + json.currentTokenLocation().getLineNr() + ")");
    }
}
