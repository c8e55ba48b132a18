package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import tools.jackson.databind.json.JsonMapper;

/** Holds the mappers of both majors of Jackson to the bytes of the library, on 160 reports and drafts, or exhaustively on 2,000. */
class SeededMappersTest {
    private static final int DOCUMENTS = Extent.of(20, 250);

    private final JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
    private final ObjectMapper jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .build();

    static List<Layout> layouts() {
        return Layout.values();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void both_majors_write_the_bytes_of_report_json_and_read_the_same_report(Layout layout) throws IOException {
        ReportGenerator generator = ReportGenerator.seeded(3222);
        for (int i = 0; i < DOCUMENTS; i++) {
            AnnualReport report = generator.report(layout);
            byte[] json = ReportJson.write(report);
            assertArrayEquals(json, jackson3.writeValueAsBytes(report));
            assertArrayEquals(json, jackson2.writeValueAsBytes(report));
            assertEquals(report, jackson3.readValue(json, AnnualReport.class));
            assertEquals(report, jackson2.readValue(json, AnnualReport.class));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void both_majors_write_the_bytes_of_report_json_and_read_the_same_draft(Layout layout) throws IOException {
        ReportGenerator generator = ReportGenerator.seeded(2224);
        for (int i = 0; i < DOCUMENTS; i++) {
            Draft draft = generator.draft(layout);
            byte[] json = ReportJson.write(draft);
            assertArrayEquals(json, jackson3.writeValueAsBytes(draft));
            assertArrayEquals(json, jackson2.writeValueAsBytes(draft));
            assertEquals(draft, jackson3.readValue(json, Draft.class));
            assertEquals(draft, jackson2.readValue(json, Draft.class));
        }
    }
}
