package org.ogireport.core.draft;

import static org.ogireport.core.form.Row.*;

import java.math.BigDecimal;
import org.ogireport.core.ApplicantCounts;
import org.ogireport.core.CaseResults;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.DecisionCount;
import org.ogireport.core.Denied;
import org.ogireport.core.Disclosure;
import org.ogireport.core.DisputeTable;
import org.ogireport.core.DocumentCounts;
import org.ogireport.core.FeeAmount;
import org.ogireport.core.FeeItems;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.Litigation;
import org.ogireport.core.NotProcessed;
import org.ogireport.core.OtherwiseHandled;
import org.ogireport.core.Outcomes;
import org.ogireport.core.Procurement;
import org.ogireport.core.PublishedDocuments;
import org.ogireport.core.RequestTable;
import org.ogireport.core.ServiceItems;
import org.ogireport.core.TrialDisclosure;
import org.ogireport.core.Unavailable;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/** Puts the numbers of all cells together as the records of parts two, three and four. */
final class Tables {
    private final Layout layout;
    private final CellValue[] numbers;

    /** Takes the numbers in the order of the layout's cells. */
    Tables(Layout layout, CellValue[] numbers) {
        this.layout = layout;
        this.numbers = numbers;
    }

    Disclosure disclosure() {
        return switch (layout.form()) {
            case TRIAL_2019 ->
                new TrialDisclosure(
                        published(TRIAL_GOVERNMENT_RULES),
                        published(TRIAL_NORMATIVE_DOCUMENTS),
                        services(TRIAL_LICENSING),
                        services(OTHER_SERVICES),
                        services(TRIAL_PENALTIES),
                        services(TRIAL_COMPULSION),
                        new FeeItems(count(FEE_ITEMS, 0), count(FEE_ITEMS, 1)),
                        new Procurement(count(PROCUREMENT, 0), number(PROCUREMENT, 1)));
            case CURRENT_2021 ->
                new CurrentDisclosure(
                        documents(GOVERNMENT_RULES),
                        documents(NORMATIVE_DOCUMENTS),
                        decisions(LICENSING),
                        decisions(PENALTIES),
                        decisions(COMPULSION),
                        fees(FEES));
        };
    }

    RequestTable requests() {
        return new RequestTable(
                applicants(NEWLY_RECEIVED), applicants(CARRIED_OVER), outcomes(), applicants(CARRIED_FORWARD));
    }

    DisputeTable disputes() {
        return new DisputeTable(
                results(RECONSIDERATION),
                new Litigation(results(DIRECT_LITIGATION), results(LITIGATION_AFTER_RECONSIDERATION)));
    }

    private Outcomes outcomes() {
        return new Outcomes(
                applicants(DISCLOSED),
                applicants(PARTIALLY_DISCLOSED),
                new Denied(
                        applicants(STATE_SECRET),
                        applicants(PROHIBITED_BY_LAW),
                        applicants(THREE_SECURITIES_ONE_STABILITY),
                        applicants(THIRD_PARTY_RIGHTS),
                        applicants(INTERNAL_AFFAIRS),
                        applicants(DELIBERATIVE_PROCESS),
                        applicants(ENFORCEMENT_FILES),
                        applicants(REGISTRY_INQUIRY)),
                new Unavailable(applicants(NOT_HELD), applicants(REQUIRES_CREATION), applicants(STILL_UNCLEAR)),
                new NotProcessed(
                        applicants(PETITION_OR_COMPLAINT),
                        applicants(REPEATED),
                        applicants(PUBLICATION_REQUESTED),
                        applicants(EXCESSIVE_REPEATED),
                        applicants(CONFIRMATION_OR_REISSUE)),
                otherwiseHandled(),
                applicants(HANDLED_TOTAL));
    }

    private OtherwiseHandled otherwiseHandled() {
        return switch (layout.requestsForm()) {
            case TRIAL_2019 -> applicants(OTHERWISE_HANDLED_ROW);
            case CURRENT_2021 ->
                new ItemizedHandling(
                        applicants(NOT_CORRECTED_IN_TIME),
                        applicants(FEE_NOT_PAID_IN_TIME),
                        applicants(OTHER_HANDLING));
        };
    }

    private ApplicantCounts applicants(Row row) {
        return new ApplicantCounts(
                count(row, 0),
                count(row, 1),
                count(row, 2),
                count(row, 3),
                count(row, 4),
                count(row, 5),
                count(row, 6));
    }

    private CaseResults results(Row row) {
        return new CaseResults(count(row, 0), count(row, 1), count(row, 2), count(row, 3), count(row, 4));
    }

    private DocumentCounts documents(Row row) {
        return new DocumentCounts(count(row, 0), count(row, 1), count(row, 2));
    }

    private PublishedDocuments published(Row row) {
        return new PublishedDocuments(count(row, 0), count(row, 1), count(row, 2));
    }

    private ServiceItems services(Row row) {
        return new ServiceItems(count(row, 0), count(row, 1), count(row, 2));
    }

    private DecisionCount decisions(Row row) {
        return new DecisionCount(count(row, 0));
    }

    private FeeAmount fees(Row row) {
        return new FeeAmount(number(row, 0));
    }

    private long count(Row row, int column) {
        CellValue value = value(row, column);
        return value instanceof CellValue.Count count
                ? count.count()
                : value.number().orElseThrow().longValueExact();
    }

    private BigDecimal number(Row row, int column) {
        return value(row, column).number().orElseThrow();
    }

    private CellValue value(Row row, int column) {
        return numbers[layout.indexOf(row.cells().get(column)).orElseThrow()];
    }
}
