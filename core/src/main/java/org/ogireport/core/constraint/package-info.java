/**
 * Reports under Jakarta Validation: {@code @Valid AnnualReport} and {@code validator.validate(report)} check the figures,
 * with nothing to configure.
 *
 * <p>What is checked comes from the {@link org.ogireport.core.constraint.ReportCheck}s that are present, so add
 * {@code ogi-report-validation} and a Jakarta Validation 3.1 provider such as Hibernate Validator. Without them nothing
 * is checked. Jakarta Validation is optional: without its jar the records work as ever, and only a compiler run with
 * {@code -Xlint:classfile} notes that it is not there.
 *
 * <pre>{@code
 * for (ConstraintViolation<AnnualReport> violation : validator.validate(report)) {
 *     Objections.of(violation).ifPresent(objection -> System.out.println(objection.rule() + " " + objection.cells()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.core.constraint;

import org.jspecify.annotations.NullMarked;
