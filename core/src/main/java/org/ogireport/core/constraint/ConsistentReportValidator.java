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
 * <p>Messages are in the language of the default locale, Chinese or English, because Jakarta Validation tells a validator
 * no locale; whether a report is valid never depends on it. For another language ask the checks themselves.
 */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, AnnualReport> {
    /** What has a meaning in a message template. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private static final Pattern DOT = Pattern.compile("\\.");

    private List<ReportCheck> checks = List.of();
    private Severity severity = Severity.ERROR;

    /** Made by the Jakarta Validation provider. */
    public ConsistentReportValidator() {}

    @Override
    public void initialize(ConsistentReport constraint) {
        severity = constraint.severity();
        checks = ServiceLoader.load(ReportCheck.class, ReportCheck.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        Locale locale = Locale.getDefault();
        List<Objection> objections = checks.stream()
                .flatMap(check -> check.check(report, severity, locale).stream())
                .toList();
        context.disableDefaultConstraintViolation();
        objections.forEach(objection -> addViolation(objection, context));
        return objections.isEmpty();
    }

    private static void addViolation(Objection objection, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(asTemplate(objection.message()));
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

    /** The template that is interpolated to nothing but the text itself. */
    private static String asTemplate(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
