package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Layout;

class ReportDigestTest {
    @Test
    void the_digest_is_the_same_whatever_the_report_was_read_from() {
        for (Layout layout : Samples.layouts()) {
            AnnualReport report = Samples.full(layout);
            String digest = ReportDigest.sha256(report);
            assertEquals(digest, ReportDigest.sha256(ReportXml.read(ReportXml.write(report))));
            assertEquals(digest, ReportDigest.sha256(ReportJson.read(ReportJson.writePretty(report))));
            String otherOrder = new String(ReportJson.write(report), StandardCharsets.UTF_8)
                    .replaceFirst("\\{(\"format\":\"[^\"]*\"),(\"document\":\"[^\"]*\"),", "{ $2 ,$1,");
            assertEquals(digest, ReportDigest.sha256(ReportJson.read(otherOrder)));
            Draft draft = Samples.mixed(layout);
            assertEquals(ReportDigest.sha256(draft), ReportDigest.sha256(ReportXml.readDraft(ReportXml.write(draft))));
        }
    }

    @Test
    void it_is_that_of_the_canonical_bytes() {
        // sha256sum of the file that ReportJson.write gives
        assertEquals(
                "f3be5f66d728f349272083710c29b0083e921b8c946225a428b40d6820a6e32b",
                ReportDigest.sha256(Samples.bare(Samples.layouts().get(0))));
    }

    @Test
    void one_cell_changes_it() {
        Draft draft = Samples.mixed(Samples.layouts().get(0));
        Draft other = draft.with(draft.cells().get(10), 4_321);
        assertNotEquals(ReportDigest.sha256(draft), ReportDigest.sha256(other));
    }
}
