package org.ogireport.core;

/**
 * Part two as printed in the reports for 2019 and 2020 (trial form, notice 国办公开办函〔2019〕60号).
 *
 * @param governmentRules 规章; article 20(1)
 * @param normativeDocuments 规范性文件; article 20(1)
 * @param licensing 行政许可; article 20(5)
 * @param otherServices 其他对外管理服务事项; article 20(5)
 * @param penalties 行政处罚; article 20(6)
 * @param compulsion 行政强制; article 20(6)
 * @param fees 行政事业性收费; article 20(8)
 * @param procurement 政府集中采购; article 20(9)
 * @since 0.1
 */
public record TrialDisclosure(
        PublishedDocuments governmentRules,
        PublishedDocuments normativeDocuments,
        ServiceItems licensing,
        ServiceItems otherServices,
        ServiceItems penalties,
        ServiceItems compulsion,
        FeeItems fees,
        Procurement procurement)
        implements Disclosure {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public TrialDisclosure {
        Guard.present("governmentRules", governmentRules);
        Guard.present("normativeDocuments", normativeDocuments);
        Guard.present("licensing", licensing);
        Guard.present("otherServices", otherServices);
        Guard.present("penalties", penalties);
        Guard.present("compulsion", compulsion);
        Guard.present("fees", fees);
        Guard.present("procurement", procurement);
    }
}
