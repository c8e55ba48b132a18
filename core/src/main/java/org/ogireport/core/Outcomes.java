package org.ogireport.core;

import java.io.Serializable;

/**
 * 三、本年度办理结果: what became of the requests handled in the year.
 *
 * @param disclosed （一）予以公开, granted in full; article 36(2)
 * @param partiallyDisclosed （二）部分公开, granted in part. Counted here only, never also under another outcome (form note
 *     to this row); article 37
 * @param denied （三）不予公开
 * @param unavailable （四）无法提供
 * @param notProcessed （五）不予处理
 * @param otherwiseHandled （六）其他处理
 * @param total （七）总计
 * @since 0.1
 */
public record Outcomes(
        ApplicantCounts disclosed,
        ApplicantCounts partiallyDisclosed,
        Denied denied,
        Unavailable unavailable,
        NotProcessed notProcessed,
        OtherwiseHandled otherwiseHandled,
        ApplicantCounts total)
        implements Serializable {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public Outcomes {
        Guard.present("disclosed", disclosed);
        Guard.present("partiallyDisclosed", partiallyDisclosed);
        Guard.present("denied", denied);
        Guard.present("unavailable", unavailable);
        Guard.present("notProcessed", notProcessed);
        Guard.present("otherwiseHandled", otherwiseHandled);
        Guard.present("total", total);
    }
}
