package org.ogireport.jakarta;

import static org.ogireport.core.ApplicantCounts.ZERO;

import java.math.BigDecimal;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.ApplicantCounts;
import org.ogireport.core.Authority;
import org.ogireport.core.CaseResults;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.DecisionCount;
import org.ogireport.core.Denied;
import org.ogireport.core.DisputeTable;
import org.ogireport.core.DocumentCounts;
import org.ogireport.core.FeeAmount;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.Litigation;
import org.ogireport.core.Narrative;
import org.ogireport.core.NotProcessed;
import org.ogireport.core.Outcomes;
import org.ogireport.core.Preface;
import org.ogireport.core.RequestTable;
import org.ogireport.core.Unavailable;

/** Reports of a county that received 36 requests from natural persons and disclosed what they asked for. */
final class Reports {
    static final String TITLE = "某县人民政府2021年政府信息公开工作年度报告";
    private static final ApplicantCounts REQUESTS = ApplicantCounts.of(36, 0, 0, 0, 0, 0);

    private Reports() {}

    static AnnualReport agreeing() {
        return report(TITLE, REQUESTS);
    }

    static AnnualReport titled(String title) {
        return report(title, REQUESTS);
    }

    /** With zeros for the total handled, as one county published it. */
    static AnnualReport withoutTotal() {
        return report(TITLE, ZERO);
    }

    private static AnnualReport report(String title, ApplicantCounts totalHandled) {
        return new AnnualReport(
                2021,
                title,
                Authority.of("某县人民政府"),
                Preface.EMPTY,
                Narrative.EMPTY,
                new CurrentDisclosure(
                        new DocumentCounts(0, 0, 0),
                        new DocumentCounts(2, 1, 9),
                        new DecisionCount(14),
                        new DecisionCount(3),
                        new DecisionCount(0),
                        new FeeAmount(new BigDecimal("1.5"))),
                new RequestTable(
                        REQUESTS,
                        ZERO,
                        new Outcomes(
                                REQUESTS,
                                ZERO,
                                new Denied(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO),
                                new Unavailable(ZERO, ZERO, ZERO),
                                new NotProcessed(ZERO, ZERO, ZERO, ZERO, ZERO),
                                new ItemizedHandling(ZERO, ZERO, ZERO),
                                totalHandled),
                        ZERO),
                new DisputeTable(CaseResults.ZERO, new Litigation(CaseResults.ZERO, CaseResults.ZERO)),
                Narrative.EMPTY,
                Narrative.EMPTY);
    }
}
