package org.ogireport.portal.county;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.Conclusion;

/**
 * A version of an organ's report for a year, as it was handed in.
 *
 * @param id its number among all
 * @param organ the organ, by its name of today
 * @param year the year reported on
 * @param version the how manyth of this organ and year, from 1
 * @param digest the SHA-256 of the report, as {@code ReportDigest} reckons it
 * @param report the report as canonical JSON
 * @param conclusion the verdict on the day it was received
 * @param findings what was found that day, as JSON
 * @param state what became of it
 * @param received when it came in
 * @param decided when it was returned or accepted; null as long as it was not
 * @param remark what was said then; null for nothing
 */
public record Submission(
        long id,
        String organ,
        int year,
        int version,
        String digest,
        String report,
        Conclusion conclusion,
        String findings,
        SubmissionState state,
        OffsetDateTime received,
        @Nullable OffsetDateTime decided,
        @Nullable String remark) {
    /**
     * What was handed in.
     *
     * @return the report, complete or not
     */
    public Draft draft() {
        return ReportJson.readDraft(report);
    }
}
