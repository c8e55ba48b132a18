package org.ogireport.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ogireport.core.constraint.ReportCheck.Objection;

/**
 * What Hibernate Validator can be told beyond Jakarta Validation, and tells again: both languages of a message, of which the
 * locale chooses one by the bundles {@code ContributorValidationMessages}, and the objection itself.
 *
 * @since 0.1
 */
public final class Objections {
    private static final String TEMPLATE = "{org.ogireport.objection}";

    private Objections() {}

    /**
     * The objection behind a violation.
     *
     * @param violation any violation
     * @return its objection; empty where it is of another constraint, or the provider is not Hibernate Validator
     */
    public static Optional<Objection> of(ConstraintViolation<?> violation) {
        try {
            return violation instanceof HibernateConstraintViolation<?> told
                    ? Optional.ofNullable(told.getDynamicPayload(Objection.class))
                    : Optional.empty();
        } catch (NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** Whether the context is Hibernate Validator's, which need not be there at all. */
    static boolean areTakenBy(ConstraintValidatorContext context) {
        try {
            return context instanceof HibernateConstraintValidatorContext;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    static ConstraintViolationBuilder violation(Objection objection, ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter(
                        "org.ogireport.chinese", objection.message().chinese())
                .addMessageParameter(
                        "org.ogireport.english", objection.message().english())
                .withDynamicPayload(objection)
                .buildConstraintViolationWithTemplate(TEMPLATE);
    }
}
