package org.ogireport.core.constraint;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;

/**
 * Tells what is wrong with a report; {@link ConsistentReport} makes violations of it. The checks are found by
 * {@link ServiceLoader}, with the class loader of this interface. {@code ogi-report-validation} provides the rules of
 * this library; a portal may provide rules of its own beside them.
 *
 * <p>One object is made for each validator and asked by many threads at once.
 *
 * @since 0.1
 */
public interface ReportCheck {
    /**
     * Checks a report.
     *
     * @param report the report
     * @param severity which objections are wanted
     * @return the objections of that severity; none where there is nothing to object to
     */
    List<Objection> check(AnnualReport report, Severity severity);

    /** How much an objection weighs. */
    enum Severity {
        /** The report contradicts itself, the form or the law: it should not be published so. */
        ERROR,
        /** Something a person should look at; it may be right. */
        WARNING
    }

    /**
     * One thing that is wrong. With Hibernate Validator it is the dynamic payload of its violation, see {@link Objections}.
     *
     * @param rule the id of the rule that objects, such as {@code R1}
     * @param severity what it weighs
     * @param path the record components that lead to what it is about, joined by dots, such as {@code title} or the path
     *     of a cell; empty for the report as a whole
     * @param cells the cells that it compares; none where it is not about figures
     * @param message a sentence in each language, taken as it is: no parameter or expression in it is ever interpolated
     */
    record Objection(String rule, Severity severity, String path, List<Cell> cells, Words message)
            implements Serializable {
        /** Refuses nulls. */
        public Objection {
            Objects.requireNonNull(rule, "rule: must not be null");
            Objects.requireNonNull(severity, "severity: must not be null");
            Objects.requireNonNull(path, "path: must not be null");
            cells = List.copyOf(Objects.requireNonNull(cells, "cells: must not be null"));
            Objects.requireNonNull(message, "message: must not be null");
        }
    }
}
