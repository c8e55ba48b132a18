package org.ogireport.core;

/**
 * （六）其他处理 in three rows, as printed since the reports for 2021.
 *
 * @param notCorrectedInTime 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请; article 30
 * @param feeNotPaidInTime 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请; article 42 and notice
 *     国办函〔2020〕109号
 * @param other 3.其他
 * @since 0.1
 */
public record ItemizedHandling(
        ApplicantCounts notCorrectedInTime, ApplicantCounts feeNotPaidInTime, ApplicantCounts other)
        implements OtherwiseHandled {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public ItemizedHandling {
        Guard.present("notCorrectedInTime", notCorrectedInTime);
        Guard.present("feeNotPaidInTime", feeNotPaidInTime);
        Guard.present("other", other);
    }
}
