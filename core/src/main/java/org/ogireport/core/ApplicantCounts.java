package org.ogireport.core;

/**
 * A row of part three: requests by kind of applicant, in 件. The total is what the document prints, which need not be
 * the sum. The one-row （六）其他处理 of the trial form is such a row itself.
 *
 * @param naturalPersons 自然人
 * @param enterprises 法人或其他组织·商业企业
 * @param researchInstitutions 法人或其他组织·科研机构
 * @param publicInterestOrganizations 法人或其他组织·社会公益组织
 * @param legalServiceOrganizations 法人或其他组织·法律服务机构
 * @param otherOrganizations 法人或其他组织·其他
 * @param total 总计
 * @since 0.1
 */
public record ApplicantCounts(
        long naturalPersons,
        long enterprises,
        long researchInstitutions,
        long publicInterestOrganizations,
        long legalServiceOrganizations,
        long otherOrganizations,
        long total)
        implements OtherwiseHandled {
    /** A row of zeros. */
    public static final ApplicantCounts ZERO = new ApplicantCounts(0, 0, 0, 0, 0, 0, 0);

    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if a component is negative or above 2^53-1
     */
    public ApplicantCounts {
        Guard.count("naturalPersons", naturalPersons);
        Guard.count("enterprises", enterprises);
        Guard.count("researchInstitutions", researchInstitutions);
        Guard.count("publicInterestOrganizations", publicInterestOrganizations);
        Guard.count("legalServiceOrganizations", legalServiceOrganizations);
        Guard.count("otherOrganizations", otherOrganizations);
        Guard.count("total", total);
    }

    /**
     * A row whose total is the sum of its six parts.
     *
     * @param naturalPersons 自然人
     * @param enterprises 商业企业
     * @param researchInstitutions 科研机构
     * @param publicInterestOrganizations 社会公益组织
     * @param legalServiceOrganizations 法律服务机构
     * @param otherOrganizations 其他
     * @return the row
     * @throws IllegalArgumentException if a count, or their sum, is negative or above 2^53-1
     */
    public static ApplicantCounts of(
            long naturalPersons,
            long enterprises,
            long researchInstitutions,
            long publicInterestOrganizations,
            long legalServiceOrganizations,
            long otherOrganizations) {
        ApplicantCounts parts = new ApplicantCounts(
                naturalPersons,
                enterprises,
                researchInstitutions,
                publicInterestOrganizations,
                legalServiceOrganizations,
                otherOrganizations,
                0);
        return parts.withTotal(naturalPersons
                + enterprises
                + researchInstitutions
                + publicInterestOrganizations
                + legalServiceOrganizations
                + otherOrganizations);
    }

    private ApplicantCounts withTotal(long sum) {
        return new ApplicantCounts(
                naturalPersons,
                enterprises,
                researchInstitutions,
                publicInterestOrganizations,
                legalServiceOrganizations,
                otherOrganizations,
                sum);
    }
}
