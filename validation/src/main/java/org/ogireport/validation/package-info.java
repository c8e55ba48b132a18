/**
 * Checks that the figures of a report agree.
 *
 * <p>A {@link org.ogireport.validation.Checker} runs the rules of a {@link org.ogireport.validation.RuleCatalogue} over
 * a report or a draft and gives {@link org.ogireport.validation.Findings}. Bad data gives findings, never an exception.
 * A finding is facts; its words are rendered last, in Chinese or English.
 *
 * <pre>{@code
 * Checker checker = new Checker(RuleCatalogue.standard(), RulePolicy.NONE.without("O3"));
 * Findings findings = checker.check(report, Circumstances.NONE.withPrevious(lastYear));
 * if (findings.conclusion() == Conclusion.FAIL) {
 *     findings.of(Severity.ERROR).forEach(finding -> System.out.println(finding.rule() + " " + finding.cells()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.validation;

import org.jspecify.annotations.NullMarked;
