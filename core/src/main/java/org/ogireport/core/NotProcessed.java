package org.ogireport.core;

import java.io.Serializable;

/**
 * （五）不予处理: requests not processed.
 *
 * @param petitionOrComplaint 1.信访举报投诉类申请; article 39(1)
 * @param repeated 2.重复申请; article 36(6)
 * @param publicationRequested 3.要求提供公开出版物; article 39(2)
 * @param excessiveRepeated 4.无正当理由大量反复申请; article 35
 * @param confirmationOrReissue 5.要求行政机关确认或重新出具已获取信息
 * @since 0.1
 */
public record NotProcessed(
        ApplicantCounts petitionOrComplaint,
        ApplicantCounts repeated,
        ApplicantCounts publicationRequested,
        ApplicantCounts excessiveRepeated,
        ApplicantCounts confirmationOrReissue)
        implements Serializable {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public NotProcessed {
        Guard.present("petitionOrComplaint", petitionOrComplaint);
        Guard.present("repeated", repeated);
        Guard.present("publicationRequested", publicationRequested);
        Guard.present("excessiveRepeated", excessiveRepeated);
        Guard.present("confirmationOrReissue", confirmationOrReissue);
    }
}
