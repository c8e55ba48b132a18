package org.ogireport.core;

/**
 * Part two as printed since the reports for 2021 (notice 国办公开办函〔2021〕30号).
 *
 * @param governmentRules 规章, made by the State Council's ministries, provinces and cities with districts; article
 *     20(1)
 * @param normativeDocuments 行政规范性文件; article 20(1)
 * @param licensing 行政许可; article 20(5)
 * @param penalties 行政处罚; article 20(6)
 * @param compulsion 行政强制; article 20(6)
 * @param fees 行政事业性收费; article 20(8)
 * @since 0.1
 */
public record CurrentDisclosure(
        DocumentCounts governmentRules,
        DocumentCounts normativeDocuments,
        DecisionCount licensing,
        DecisionCount penalties,
        DecisionCount compulsion,
        FeeAmount fees)
        implements Disclosure {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public CurrentDisclosure {
        Guard.present("governmentRules", governmentRules);
        Guard.present("normativeDocuments", normativeDocuments);
        Guard.present("licensing", licensing);
        Guard.present("penalties", penalties);
        Guard.present("compulsion", compulsion);
        Guard.present("fees", fees);
    }
}
