package org.ogireport.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ogireport.core.constraint.ConsistentReport.Warnings;

/** Takes submissions in: errors refuse one, warnings are asked about. Safe for use by several threads. */
public final class SubmissionDesk {
    private final Validator validator;

    /**
     * A desk that validates with the validator given.
     *
     * @param validator the application's validator
     */
    public SubmissionDesk(Validator validator) {
        this.validator = validator;
    }

    /**
     * The validators of an application without a framework; this interpolator needs no expression language.
     *
     * @param caller tells the language of whoever is asking, such as that of the request
     * @return the factory, to be closed with the application
     */
    public static ValidatorFactory validators(Supplier<Locale> caller) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.CHINESE, Locale.ENGLISH), Locale.ENGLISH, context -> caller.get(), false))
                .buildValidatorFactory();
    }

    /**
     * Why a submission is refused.
     *
     * @param submission the submission
     * @return the reasons by field; none where it is accepted
     */
    public List<Remark> refusals(Submission submission) {
        return remarks(submission);
    }

    /**
     * What the clerk is asked to look at again.
     *
     * @param submission the submission
     * @return the questions by field
     */
    public List<Remark> questions(Submission submission) {
        return remarks(submission, Warnings.class);
    }

    private List<Remark> remarks(Submission submission, Class<?>... groups) {
        return validator.validate(submission, groups).stream()
                .map(Remark::of)
                .sorted(Comparator.comparing(Remark::field).thenComparing(Remark::message))
                .toList();
    }

    /**
     * What is said at a field of the submission.
     *
     * @param field the property path, such as {@code report.requests.outcomes.total.naturalPersons}
     * @param message the sentence, Chinese or English by the caller's language
     */
    public record Remark(String field, String message) {
        private static Remark of(ConstraintViolation<?> violation) {
            return new Remark(violation.getPropertyPath().toString(), violation.getMessage());
        }
    }
}
