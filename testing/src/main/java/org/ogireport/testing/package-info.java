/**
 * Reports made from a seed, for tests of whatever reads, checks or writes reports.
 *
 * <pre>{@code
 * ReportGenerator reports = ReportGenerator.seeded(1);
 * AnnualReport made = reports.report(Layout.of(Form.CURRENT_2021));
 * Rule carriedOver = RuleCatalogue.standard().rule("R5").orElseThrow();
 * for (BrokenReport broken : BrokenReports.standard(1).breaking(carriedOver, made.layout())) {
 *     System.out.println(broken.changed());
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.testing;

import org.jspecify.annotations.NullMarked;
