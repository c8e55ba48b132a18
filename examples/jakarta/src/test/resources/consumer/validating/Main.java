package consumer;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ogireport.core.AnnualReport;

/** Prints the paths of the violations. Needs no expression language, and is run without one. */
public class Main {
    public record Holder(@Valid AnnualReport report) {}

    public static void main(String[] args) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            factory.getValidator().validate(new Holder(Report.broken())).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .forEach(System.out::println);
        }
        System.out.println("validated");
    }
}
