package org.ogireport.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ogireport.core.AnnualReport;

/**
 * No {@link ReportCheck} objects to the report. {@link AnnualReport} carries this constraint twice: errors are violations
 * in the default group, with the payload {@link AsError}; warnings are violations in the group {@link Warnings}, with the
 * payload {@link AsWarning}.
 *
 * <p>Each objection is one violation, whose property path leads to the cell it is about, such as
 * {@code requests.outcomes.total.naturalPersons}. Where no check is present, as without {@code ogi-report-validation},
 * every report is valid.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentReport.List.class)
@Constraint(validatedBy = ConsistentReportValidator.class)
public @interface ConsistentReport {
    /**
     * Which objections are violations.
     *
     * @return the severity
     */
    ReportCheck.Severity severity() default ReportCheck.Severity.ERROR;

    /**
     * Not used: every violation has the sentence of its objection.
     *
     * @return an empty text
     */
    String message() default "";

    /**
     * The groups in which the report is checked.
     *
     * @return the groups; the default group where there are none
     */
    Class<?>[] groups() default {};

    /**
     * What tells the violations of one severity from those of another.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The group in which what a person should look at is a violation. */
    interface Warnings {}

    /** Marks a violation that is an error: the report should not be published so. */
    interface AsError extends Payload {}

    /** Marks a violation that is a warning: it may be right. */
    interface AsWarning extends Payload {}

    /** Several of these constraints on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return all of them
         */
        ConsistentReport[] value();
    }
}
