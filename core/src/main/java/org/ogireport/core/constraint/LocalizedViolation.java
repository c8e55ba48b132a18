package org.ogireport.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.ogireport.core.constraint.ReportCheck.Objection;

/**
 * What Hibernate Validator can be told beyond Jakarta Validation: both languages of a message, of which the locale chooses
 * one by the bundles {@code ContributorValidationMessages}, and the objection itself.
 */
final class LocalizedViolation {
    private static final String TEMPLATE = "{org.ogireport.objection}";

    private LocalizedViolation() {}

    /** Whether the context is Hibernate Validator's, which need not be there at all. */
    static boolean isSupportedBy(ConstraintValidatorContext context) {
        try {
            return context instanceof HibernateConstraintValidatorContext;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    static ConstraintViolationBuilder of(Objection objection, ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter(
                        "org.ogireport.chinese", objection.message().chinese())
                .addMessageParameter(
                        "org.ogireport.english", objection.message().english())
                .withDynamicPayload(objection)
                .buildConstraintViolationWithTemplate(TEMPLATE);
    }
}
