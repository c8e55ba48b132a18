package org.ogireport.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.constraint.ReportCheck.Severity;

/**
 * Makes violations of what the {@link ReportCheck}s object to. Passes where no check is present, as without
 * {@code ogi-report-validation}, and where the report is null, which is for {@code @NotNull} to refuse.
 *
 * <p>With Hibernate Validator a message is Chinese or English by the locale that the violation is interpolated for, such as
 * that of the request, and the {@link Objection} is the dynamic payload of its violation; whoever speaks neither language
 * gets the default locale's, as with any resource bundle. Jakarta Validation itself tells no locale: with other providers messages are in the language of the default locale. Whether a report is valid depends on
 * no locale.
 *
 * @since 0.1
 */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, AnnualReport> {
    /** What has a meaning in a message template. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private static final Pattern DOT = Pattern.compile("\\.");

    private final List<ReportCheck> checks;
    private Severity severity = Severity.ERROR;

    /** Asks the checks that {@link ServiceLoader} finds. For the Jakarta Validation provider. */
    public ConsistentReportValidator() {
        this(ServiceLoader.load(ReportCheck.class, ReportCheck.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Asks the checks given. For a {@link jakarta.validation.ConstraintValidatorFactory} or a container that makes
     * validators of its own.
     *
     * @param checks the checks
     */
    public ConsistentReportValidator(List<ReportCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void initialize(ConsistentReport constraint) {
        severity = constraint.severity();
    }

    @Override
    public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        List<Objection> objections = checks.stream()
                .flatMap(check -> check.check(report, severity).stream())
                .toList();
        context.disableDefaultConstraintViolation();
        objections.forEach(objection -> addViolation(objection, context));
        return objections.isEmpty();
    }

    private static void addViolation(Objection objection, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = builder(objection, context);
        if (objection.path().isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        String[] names = DOT.split(objection.path());
        NodeBuilderCustomizableContext node = violation.addPropertyNode(names[0]);
        for (int i = 1; i < names.length; i++) {
            node = node.addPropertyNode(names[i]);
        }
        node.addConstraintViolation();
    }

    private static ConstraintViolationBuilder builder(Objection objection, ConstraintValidatorContext context) {
        return Objections.areTakenBy(context)
                ? Objections.violation(objection, context)
                : context.buildConstraintViolationWithTemplate(
                        asTemplate(objection.message().in(Locale.getDefault())));
    }

    /** The template that is interpolated to nothing but the text itself. */
    private static String asTemplate(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
