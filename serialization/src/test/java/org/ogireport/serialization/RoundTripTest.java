package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;

class RoundTripTest {
    static List<Layout> layouts() {
        return Samples.layouts();
    }

    static List<AnnualReport> reports() {
        return layouts().stream()
                .flatMap(layout -> List.of(Samples.full(layout), Samples.bare(layout)).stream())
                .toList();
    }

    static List<Draft> drafts() {
        return layouts().stream()
                .flatMap(layout ->
                        List.of(Samples.mixed(layout), Samples.blank(layout), Draft.of(Samples.full(layout))).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_full_sample_has_another_number_in_every_cell(Layout layout) {
        List<String> numbers = Samples.numbers(Samples.full(layout));
        assertEquals(layout.cells().size(), new HashSet<>(numbers).size());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_survives_json(AnnualReport report) {
        assertEquals(report, ReportJson.read(ReportJson.write(report)));
        assertEquals(report, ReportJson.read(ReportJson.writeString(report)));
        assertEquals(report, ReportJson.read(ReportJson.writePretty(report)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_survives_xml(AnnualReport report) {
        assertEquals(report, ReportXml.read(ReportXml.write(report)));
        assertEquals(report, ReportXml.read(ReportXml.writeString(report)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_read_as_a_draft_is_the_complete_draft(AnnualReport report) {
        assertEquals(Draft.of(report), ReportJson.readDraft(ReportJson.write(report)));
        assertEquals(Draft.of(report), ReportXml.readDraft(ReportXml.write(report)));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_survives_json(Draft draft) {
        assertEquals(draft, ReportJson.readDraft(ReportJson.write(draft)));
        assertEquals(draft, ReportJson.readDraft(ReportJson.writeString(draft)));
        assertEquals(draft, ReportJson.readDraft(ReportJson.writePretty(draft)));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_survives_xml(Draft draft) {
        assertEquals(draft, ReportXml.readDraft(ReportXml.write(draft)));
        assertEquals(draft, ReportXml.readDraft(ReportXml.writeString(draft)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_from_json_to_xml_to_json_has_the_same_bytes(AnnualReport report) {
        byte[] json = ReportJson.write(report);
        byte[] xml = ReportXml.write(ReportJson.read(json));
        assertArrayEquals(json, ReportJson.write(ReportXml.read(xml)));
        assertArrayEquals(xml, ReportXml.write(ReportJson.read(json)));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_from_json_to_xml_to_json_has_the_same_bytes(Draft draft) {
        byte[] json = ReportJson.write(draft);
        byte[] xml = ReportXml.write(ReportJson.readDraft(json));
        assertArrayEquals(json, ReportJson.write(ReportXml.readDraft(xml)));
        assertArrayEquals(xml, ReportXml.write(draft));
    }

    @Test
    void equal_reports_have_the_same_bytes() {
        Layout layout = layouts().get(0);
        assertArrayEquals(ReportJson.write(Samples.full(layout)), ReportJson.write(Samples.full(layout)));
        assertArrayEquals(ReportXml.write(Samples.full(layout)), ReportXml.write(Samples.full(layout)));
    }

    @Test
    void the_bytes_are_the_text_in_utf_8() {
        AnnualReport report = Samples.full(layouts().get(0));
        Draft draft = Samples.mixed(layouts().get(0));
        assertArrayEquals(ReportJson.writeString(report).getBytes(StandardCharsets.UTF_8), ReportJson.write(report));
        assertArrayEquals(ReportXml.writeString(draft).getBytes(StandardCharsets.UTF_8), ReportXml.write(draft));
    }

    @Test
    void a_stream_is_read_as_its_bytes_are() throws IOException {
        AnnualReport report = Samples.full(layouts().get(0));
        Draft draft = Samples.mixed(layouts().get(0));
        assertEquals(report, ReportJson.read(new ByteArrayInputStream(ReportJson.write(report))));
        assertEquals(report, ReportXml.read(new ByteArrayInputStream(ReportXml.write(report))));
        assertEquals(draft, ReportJson.readDraft(new ByteArrayInputStream(ReportJson.write(draft))));
        assertEquals(draft, ReportXml.readDraft(new ByteArrayInputStream(ReportXml.write(draft))));
    }

    @Test
    void the_lowest_signed_count_survives() {
        Layout layout = Layout.of(Form.TRIAL_2019);
        Cell signed = layout.cells().stream()
                .filter(cell -> cell.kind() == NumberKind.SIGNED)
                .findFirst()
                .orElseThrow();
        Draft draft = Draft.builder(layout).set(signed, -NumberKind.MAX_COUNT).build();
        assertEquals(draft, ReportJson.readDraft(ReportJson.write(draft)));
        assertEquals(draft, ReportXml.readDraft(ReportXml.write(draft)));
    }

    @Test
    void a_year_without_a_form_survives_in_a_draft() {
        for (int year : new int[] {1998, 0, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            Draft draft = Draft.builder(layouts().get(0)).year(year).build();
            assertEquals(draft, ReportJson.readDraft(ReportJson.write(draft)));
            assertEquals(draft, ReportXml.readDraft(ReportXml.write(draft)));
        }
    }
}
