/** Figures told by the sums they are part of, where their places do not tell them. Not exported; knows equations alone. */
@NullMarked
package org.ogireport.validation.deduction;

import org.jspecify.annotations.NullMarked;
