/**
 * What reconciliation rules (勾稽关系) are made of: sums of cells, of one document or of two, that must relate.
 *
 * <p>An {@link Equation} holds of all documents of certain tables; with what stands in the cells of one document its terms
 * are {@link Operand operands}, its sums {@link Side sides}, and there is a {@link Verdict}. Knows nothing of rules.
 *
 * <pre>{@code
 * Equation noMore = new Equation(
 *         List.of(new Term(DocumentRole.REPORT, Row.COMPULSION.cell(Column.DECISIONS))),
 *         Relation.AT_MOST,
 *         List.of(new Term(DocumentRole.REPORT, Row.PENALTIES.cell(Column.DECISIONS))));
 * Rule rule = Rule.builder("X2", Severity.WARNING, new Words("强制不多于处罚", "No more compulsion than penalties"))
 *         .equations((layout, previous) -> List.of(noMore));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.validation.equation;

import org.jspecify.annotations.NullMarked;
