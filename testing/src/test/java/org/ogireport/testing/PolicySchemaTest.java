package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ogireport.validation.RulePolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the schema of policies to what is read as one: what one accepts, the other does. */
class PolicySchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProjectFiles.read(ProjectFiles.root().resolve("docs/schema/policy.schema.json")));

    /** Texts whose meaning only the reader knows: the ids of rules, the paths of cells, patterns. */
    private static final Set<String> MEANT = Set.of("disable", "rule", "cells", "left", "right", "must", "mustNot");

    private static final String FULL = """
            {"disable": ["N8", "N9"],
             "severity": {"N7": "ERROR", "P1": "INFO"},
             "waive": [{"rule": "R4", "cells": ["disputes.reconsideration.total"], "reason": "上年案件", "until": "2027-01-31"},
                       {"rule": "N5", "reason": "新成立", "until": "2028-02-29"}],
             "thresholds": {"similarity": 0.6, "problemsLength": 30, "overviewLength": 1000},
             "deadlines": [{"level": "COUNTY", "kind": "DEPARTMENT", "due": "01-21"}, {"due": "02-29"}],
             "rules": [
               {"id": "X1", "severity": "WARNING", "statement": {"zh": "写明平台", "en": "Names a platform"},
                "because": {"zh": "本地要求", "en": "Asked here"}, "text": {"in": "overview", "must": "平台"}},
               {"id": "X2", "severity": "ERROR", "statement": {"zh": "不多于", "en": "No more"},
                "equations": [{"left": ["disclosure.compulsion.decisions"], "relation": "≤",
                               "right": ["disclosure.penalties.decisions"]}]},
               {"id": "X3", "severity": "INFO", "statement": {"zh": "不写", "en": "Leaves out"},
                "text": {"in": "problems", "mustNot": "高度重视"}}]}
            """;

    /** What is put in the place of each value. */
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "0.5",
            "2.0",
            "1e12",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"a\\nb\"",
            "[]",
            "{}",
            "[1]",
            "[{}]",
            "{\"x\":1}",
            "\"01-31\"",
            "\"02-30\"",
            "\"13-01\"",
            "\"2027-02-29\"",
            "\"2027-2-9\"",
            "\"ERROR\"",
            "\"=\"",
            "\"title\"",
            "\"" + "平".repeat(201) + "\"",
            "\"" + "\uD840\uDC00".repeat(200) + "\"");

    private static boolean isRead(String json) {
        try {
            RulePolicy.read(json);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isValid(String json) {
        return SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    @Test
    void a_policy_with_every_member_is_read_and_valid() {
        assertTrue(isRead(FULL));
        assertTrue(isValid(FULL));
    }

    @Test
    void what_is_read_is_valid_and_what_is_valid_is_read() {
        List<String> differing = new ArrayList<>();
        int accepted = 0;
        List<String> variants = variants();
        for (String variant : variants) {
            boolean read = isRead(variant);
            accepted += read ? 1 : 0;
            if (read != isValid(variant)) {
                differing.add((read ? "only read: " : "only valid: ") + variant);
            }
        }
        assertEquals(List.of(), differing);
        assertTrue(accepted > 50 && accepted < variants.size() / 2, accepted + " of " + variants.size());
    }

    /** The full policy with each value left out, or another in its place, or a member too many. */
    private static List<String> variants() {
        List<String> variants = new ArrayList<>();
        collect(MAPPER.readTree(FULL), "", "", variants);
        return variants;
    }

    private static void collect(JsonNode node, String pointer, String name, List<String> variants) {
        if (node instanceof ObjectNode object) {
            variants.add(changed(pointer + "/extra", MAPPER.readTree("1")));
            object.propertyNames().forEach(member -> {
                variants.add(changed(pointer + "/" + member, null));
                replaced(pointer + "/" + member, member, object.get(member), variants);
                collect(object.get(member), pointer + "/" + member, member, variants);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                variants.add(changed(pointer + "/" + i, null));
                replaced(pointer + "/" + i, name, array.get(i), variants);
                collect(array.get(i), pointer + "/" + i, name, variants);
            }
        }
    }

    private static void replaced(String pointer, String name, JsonNode old, List<String> variants) {
        for (String other : OTHERS) {
            JsonNode value = MAPPER.readTree(other);
            boolean meant = MEANT.contains(name) && (value.isString() || value.isArray() && old.isString());
            if (!meant) {
                variants.add(changed(pointer, value));
            }
        }
    }

    /** The full policy with a value in the place of another, or nothing. */
    private static String changed(String pointer, JsonNode value) {
        JsonNode root = MAPPER.readTree(FULL);
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (parent instanceof ArrayNode array) {
            if (value == null) {
                array.remove(Integer.parseInt(name));
            } else {
                array.set(Integer.parseInt(name), value);
            }
        }
        return root.toString();
    }
}
