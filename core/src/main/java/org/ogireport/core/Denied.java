package org.ogireport.core;

import java.io.Serializable;

/**
 * （三）不予公开: requests denied, by ground.
 *
 * @param stateSecret 1.属于国家秘密; article 14
 * @param prohibitedByLaw 2.其他法律行政法规禁止公开; article 14
 * @param threeSecuritiesOneStability 3.危及“三安全一稳定”, endangers national, public or economic security or social
 *     stability; article 14
 * @param thirdPartyRights 4.保护第三方合法权益; article 15
 * @param internalAffairs 5.属于三类内部事务信息; article 16(1)
 * @param deliberativeProcess 6.属于四类过程性信息; article 16(2)
 * @param enforcementFiles 7.属于行政执法案卷; article 16(2)
 * @param registryInquiry 8.属于行政查询事项; article 36(7)
 * @since 0.1
 */
public record Denied(
        ApplicantCounts stateSecret,
        ApplicantCounts prohibitedByLaw,
        ApplicantCounts threeSecuritiesOneStability,
        ApplicantCounts thirdPartyRights,
        ApplicantCounts internalAffairs,
        ApplicantCounts deliberativeProcess,
        ApplicantCounts enforcementFiles,
        ApplicantCounts registryInquiry)
        implements Serializable {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public Denied {
        Guard.present("stateSecret", stateSecret);
        Guard.present("prohibitedByLaw", prohibitedByLaw);
        Guard.present("threeSecuritiesOneStability", threeSecuritiesOneStability);
        Guard.present("thirdPartyRights", thirdPartyRights);
        Guard.present("internalAffairs", internalAffairs);
        Guard.present("deliberativeProcess", deliberativeProcess);
        Guard.present("enforcementFiles", enforcementFiles);
        Guard.present("registryInquiry", registryInquiry);
    }
}
