/**
 * The annual report as people read it: one immutable record for every block, row and column of the mandated form.
 *
 * <p>Start at {@link org.ogireport.core.AnnualReport}. Programs that treat all figures alike walk the cells in
 * {@link org.ogireport.core.form}; documents that are not complete yet are drafts, in
 * {@link org.ogireport.core.draft}.
 *
 * <p>What a document need not state is a nullable component of its record, and has no other accessor. What this library concludes,
 * and may lack, is an {@link java.util.Optional}.
 *
 * <pre>{@code
 * for (ApplicantCounts row : List.of(report.requests().newlyReceived(), report.requests().carriedForward())) {
 *     System.out.println(row.naturalPersons() + " of " + row.total() + " by natural persons");
 * }
 * long secrets = report.requests().outcomes().denied().stateSecret().total();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.core;

import org.jspecify.annotations.NullMarked;
