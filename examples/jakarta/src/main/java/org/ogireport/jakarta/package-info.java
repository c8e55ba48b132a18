/**
 * The part of a portal that takes reports in, to be copied.
 *
 * <p>{@link org.ogireport.jakarta.Submission} is a form of the portal with {@code @Valid AnnualReport} in it, and that is
 * all that the rules need: with {@code ogi-report-validation} and Hibernate Validator among the dependencies, whatever
 * validates a submission checks the report too. {@link org.ogireport.jakarta.SubmissionDesk} validates by itself; a
 * framework does the same at {@code @Valid Submission}. {@link org.ogireport.jakarta.TitleNamesOrgan} is a rule of the
 * portal's own, named in {@code META-INF/services}.
 */
@NullMarked
package org.ogireport.jakarta;

import org.jspecify.annotations.NullMarked;
