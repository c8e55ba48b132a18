package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.documents.result.Remark;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Waiver;
import org.ogireport.validation.render.CheckedInput;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsJson;
import org.ogireport.validation.render.UncheckedInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the findings as JSON to their schema, and the schema to what is written. */
class FindingsSchemaTest {
    private static final String NAME = "findings.schema.json";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TEXT =
            ProjectFiles.read(ProjectFiles.root().resolve("docs/schema").resolve(NAME));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    /** Documents that break each rule, and one with all that can be told of a place, a waiver, a repair and a remark. */
    private static List<CheckedInput> reports(Form form) {
        List<CheckedInput> reports = new ArrayList<>(List.of(full(form), new UncheckedInput("b.pdf", "SCANNED", "丙")));
        for (Rule rule : RuleCatalogue.standard().rules()) {
            BrokenReports.standard(1).breaking(rule, Layout.of(form)).stream()
                    .limit(1)
                    .map(broken -> new CheckedReport(
                            rule.id(),
                            broken.report(),
                            Checker.standard().check(broken.report(), broken.circumstances()),
                            List.of()))
                    .forEach(reports::add);
        }
        return reports;
    }

    private static CheckedReport full(Form form) {
        LocalDate day = LocalDate.of(2026, 6, 30);
        RulePolicy policy =
                RulePolicy.NONE.withWaiver(new Waiver("R4", Set.copyOf(Row.DIRECT_LITIGATION.cells()), "上年案件计入", day));
        Draft.Builder draft = Draft.of(ReportGenerator.seeded(1).report(Layout.of(form), Profile.ALL_ZERO)).toBuilder();
        Draft report = draft.set(Row.DIRECT_LITIGATION.cell(Column.UPHELD), 1)
                .set(
                        Row.RECONSIDERATION.cell(Column.UPHELD),
                        CellValue.of(2),
                        Source.builder()
                                .document("a.pdf")
                                .sha256("0123456789abcdef".repeat(4))
                                .page(2)
                                .table(3)
                                .part("四、")
                                .row("行政复议")
                                .column("结果维持")
                                .line(341)
                                .box(new Source.Box(1, 2, 3, 4))
                                .text("2")
                                .match(Source.Match.SIMILAR)
                                .unread(Source.Unread.UNIT)
                                .build())
                .build();
        return new CheckedReport(
                "a.pdf",
                report,
                new Checker(RuleCatalogue.standard(), policy).check(report, Circumstances.NONE.withToday(day)),
                List.of(new Remark(Remark.Kind.UNPLACED_TEXT, 3, "甲"), new Remark(Remark.Kind.TITLE_NOT_FOUND, 0, "")));
    }

    private static boolean isValid(String json) {
        return SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void what_is_written_is_valid_in_either_language(Form form) {
        for (CheckedInput report : reports(form)) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                String json = FindingsJson.render(List.of(report), locale);
                assertTrue(isValid(json), () -> SCHEMA.validate(json, InputFormat.JSON) + "\n" + json);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_findings_of_drafts_are_valid(Form form) {
        ReportGenerator generator = ReportGenerator.seeded(7);
        for (int i = 0; i < Extent.of(8, 200); i++) {
            Draft draft = generator.draft(Layout.of(form));
            String json = FindingsJson.render(
                    List.of(new CheckedReport("a", draft, Checker.standard().check(draft), List.of())), Locale.ENGLISH);
            assertTrue(isValid(json), () -> SCHEMA.validate(json, InputFormat.JSON) + "\n" + json);
        }
    }

    @Test
    void every_member_and_every_kind_of_the_schema_is_written() {
        Set<String> written = new TreeSet<>();
        JsonNode json = MAPPER.readTree(FindingsJson.render(reports(Form.CURRENT_2021), Locale.ENGLISH));
        objects(json, object -> {
            written.addAll(object.propertyNames());
            written.add(object.path("kind").asString(""));
        });
        Set<String> described = new TreeSet<>(Set.of(""));
        objects(MAPPER.readTree(TEXT), object -> {
            described.addAll(object.path("properties").propertyNames());
            described.add(object.path("const").asString(""));
        });
        assertEquals(described, written);
    }

    @Test
    void a_member_more_and_a_required_one_less_are_refused_wherever_they_are() {
        ObjectNode json =
                (ObjectNode) MAPPER.readTree(FindingsJson.render(List.of(full(Form.CURRENT_2021)), Locale.ENGLISH));
        assertTrue(isValid(json.toString()));
        objects(json, object -> {
            object.put("extra", 1);
            assertFalse(isValid(json.toString()), () -> "a member more in " + object);
            object.remove("extra");
        });
        for (String required : List.of("rule", "severity", "verdict", "cells", "left", "right", "detail", "message")) {
            ObjectNode finding = (ObjectNode) json.at("/reports/0/findings/0");
            JsonNode value = finding.remove(required);
            assertFalse(isValid(json.toString()), required);
            finding.set(required, value);
        }
    }

    @Test
    void a_source_has_the_members_it_has_in_a_draft() {
        JsonNode report = MAPPER.readTree(
                ProjectFiles.read(ProjectFiles.root().resolve("docs/schema/annual-report-2021.schema.json")));
        assertEquals(
                report.at("/$defs/source/properties").propertyNames(),
                MAPPER.readTree(TEXT).at("/$defs/source/properties").propertyNames());
    }

    @Test
    void findings_are_written_as_they_were() throws IOException {
        String json = FindingsJson.render(reports(Form.CURRENT_2021), Locale.ENGLISH);
        GoldenFilesTest.assertGolden("docs/findings.json", json.replace("{\"rule\":", "\n{\"rule\":") + "\n");
    }

    @Test
    void the_jar_has_the_schema() throws IOException {
        assumeFalse(Boolean.getBoolean("recreate"), "the build packed the one it found");
        try (InputStream packed = getClass().getResourceAsStream("/META-INF/schema/" + NAME)) {
            assertNotNull(packed);
            assertEquals(TEXT, new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void objects(JsonNode node, Consumer<ObjectNode> each) {
        if (node instanceof ObjectNode object) {
            each.accept(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            List.copyOf(node.values()).forEach(inner -> objects(inner, each));
        }
    }
}
