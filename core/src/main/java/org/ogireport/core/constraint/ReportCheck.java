package org.ogireport.core.constraint;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import org.ogireport.core.AnnualReport;

/**
 * Tells what is wrong with a report; {@link ConsistentReport} makes violations of it. The checks are found by
 * {@link ServiceLoader}, with the class loader of this interface. {@code ogi-report-validation} provides the rules of
 * this library; a portal may provide rules of its own beside them.
 *
 * <p>One object is made for each validator and asked by many threads at once.
 */
public interface ReportCheck {
    /**
     * Checks a report.
     *
     * @param report the report
     * @param severity which objections are wanted
     * @param locale the language of the messages; what is objected to must not depend on it
     * @return the objections of that severity; none where there is nothing to object to
     */
    List<Objection> check(AnnualReport report, Severity severity, Locale locale);

    /** How much an objection weighs. */
    enum Severity {
        /** The report contradicts itself, the form or the law: it should not be published so. */
        ERROR,
        /** Something a person should look at; it may be right. */
        WARNING
    }

    /**
     * One thing that is wrong.
     *
     * @param path the record components that lead to what it is about, joined by dots, such as {@code title} or the path
     *     of a cell; empty for the report as a whole
     * @param message a sentence, taken as it is: no parameter or expression in it is ever interpolated
     */
    record Objection(String path, String message) {
        /** Refuses nulls. */
        public Objection {
            Objects.requireNonNull(path, "path: must not be null");
            Objects.requireNonNull(message, "message: must not be null");
        }
    }
}
