package consumer;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.ogireport.core.AnnualReport;

/** Prints the violations that any provider of Jakarta Validation finds, in the language of the default locale. */
public class Main {
    public record Holder(@Valid AnnualReport report) {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(new Holder(Report.broken())).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage().endsWith(" 36"))
                    .sorted()
                    .forEach(System.out::println);
        }
        System.out.println("validated");
    }
}
