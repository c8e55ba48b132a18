package org.ogireport.core.form;

import static org.ogireport.core.form.Row.*;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.core.Words;

/**
 * The forms that the General Office of the State Council has set, each from a report year on.
 *
 * @since 0.1
 */
public enum Form {
    /** The trial form (试行), for the reports for 2019 and 2020. */
    TRIAL_2019(
            2019,
            "国办公开办函〔2019〕60号",
            List.of(
                    TRIAL_GOVERNMENT_RULES,
                    TRIAL_NORMATIVE_DOCUMENTS,
                    TRIAL_LICENSING,
                    OTHER_SERVICES,
                    TRIAL_PENALTIES,
                    TRIAL_COMPULSION,
                    FEE_ITEMS,
                    PROCUREMENT),
            List.of(OTHERWISE_HANDLED_ROW)),

    /** The current form, for the reports for 2021 and after. */
    CURRENT_2021(
            2021,
            "国办公开办函〔2021〕30号",
            List.of(GOVERNMENT_RULES, NORMATIVE_DOCUMENTS, LICENSING, PENALTIES, COMPULSION, FEES),
            List.of(NOT_CORRECTED_IN_TIME, FEE_NOT_PAID_IN_TIME, OTHER_HANDLING));

    /** The last year that can be reported on: years have four digits. */
    public static final int LAST_YEAR = 9999;

    private final int firstYear;
    private final String code;
    private final String notice;
    private final List<Row> disclosure;
    private final List<Row> requests;
    private final List<Row> disputes;

    Form(int firstYear, String notice, List<Row> disclosure, List<Row> otherwiseHandled) {
        this.firstYear = firstYear;
        this.code = Integer.toString(firstYear);
        this.notice = notice;
        this.disclosure = disclosure;
        this.requests = Stream.of(Shared.RECEIVED_TO_NOT_PROCESSED, otherwiseHandled, Shared.TOTAL_AND_CARRIED_FORWARD)
                .flatMap(List::stream)
                .toList();
        this.disputes = Shared.DISPUTES;
    }

    /**
     * The form's wire name: the first report year it was for.
     *
     * @return four digits
     */
    public String code() {
        return code;
    }

    /**
     * The first report year the form is for.
     *
     * @return the year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * The notice that set the form.
     *
     * @return its document number
     */
    public String notice() {
        return notice;
    }

    /**
     * The rows of the form's tables in one part.
     *
     * @param part a part
     * @return its rows in print order; none for a part that is prose
     */
    public List<Row> rows(Part part) {
        Objects.requireNonNull(part, "part: must not be null");
        return switch (part) {
            case DISCLOSURE -> disclosure;
            case REQUESTS -> requests;
            case DISPUTES -> disputes;
            case OVERVIEW, PROBLEMS, OTHER_MATTERS -> List.of();
        };
    }

    /**
     * The cells of the blank form, in print order.
     *
     * @return the cells; unmodifiable
     */
    public List<Cell> cells() {
        return Layout.of(this).cells();
    }

    /**
     * The cell at a path of the blank form.
     *
     * @param path such as {@code requests.carriedForward.total}
     * @return the cell, or empty where the form has none there
     */
    public Optional<Cell> cell(String path) {
        return Layout.of(this).cell(path);
    }

    /**
     * The form that a report for a year is to use. Its tables tell which one it did use.
     *
     * @param year the calendar year reported on
     * @return the form, or empty where none is known
     */
    public static Optional<Form> expectedFor(int year) {
        Form latest = null;
        for (Form form : values()) {
            if (form.firstYear <= year && year <= LAST_YEAR) {
                latest = form;
            }
        }
        return Optional.ofNullable(latest);
    }

    /**
     * Why {@link #expectedFor} gives nothing for a year, for error messages.
     *
     * @param year a year without a form
     * @return such as {@code no form for 2018; forms are known for 2019 to 9999}
     */
    public static Words noFormFor(int year) {
        return new Words("没有 %s 年的格式，已知的格式用于 %s 至 %s 年", "no form for %s; forms are known for %s to %s")
                .with(year, values()[0].firstYear, LAST_YEAR);
    }

    /**
     * The form of a wire name.
     *
     * @param code such as {@code 2021}
     * @return the form, or empty where there is none of that name
     */
    public static Optional<Form> ofCode(String code) {
        Objects.requireNonNull(code, "code: must not be null");
        return Stream.of(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    /** The rows that no form so far has printed differently. */
    private static final class Shared {
        static final List<Row> RECEIVED_TO_NOT_PROCESSED = List.of(
                NEWLY_RECEIVED,
                CARRIED_OVER,
                DISCLOSED,
                PARTIALLY_DISCLOSED,
                STATE_SECRET,
                PROHIBITED_BY_LAW,
                THREE_SECURITIES_ONE_STABILITY,
                THIRD_PARTY_RIGHTS,
                INTERNAL_AFFAIRS,
                DELIBERATIVE_PROCESS,
                ENFORCEMENT_FILES,
                REGISTRY_INQUIRY,
                NOT_HELD,
                REQUIRES_CREATION,
                STILL_UNCLEAR,
                PETITION_OR_COMPLAINT,
                REPEATED,
                PUBLICATION_REQUESTED,
                EXCESSIVE_REPEATED,
                CONFIRMATION_OR_REISSUE);
        static final List<Row> TOTAL_AND_CARRIED_FORWARD = List.of(HANDLED_TOTAL, CARRIED_FORWARD);
        static final List<Row> DISPUTES = List.of(RECONSIDERATION, DIRECT_LITIGATION, LITIGATION_AFTER_RECONSIDERATION);
    }
}
