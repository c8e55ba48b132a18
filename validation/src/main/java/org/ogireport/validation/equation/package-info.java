/**
 * What reconciliation rules (勾稽关系) are made of: sums of cells, of one document or of two, that must relate.
 *
 * <p>An {@link Equation} holds of all documents of certain tables; with what stands in the cells of one document its terms
 * are {@link Operand operands}, its sums {@link Side sides}, and there is a {@link Verdict}. Knows nothing of rules.
 */
@NullMarked
package org.ogireport.validation.equation;

import org.jspecify.annotations.NullMarked;
