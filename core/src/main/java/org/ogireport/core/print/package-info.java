/**
 * The form as it is printed: which label, span or figure stands where in each of its tables. Whatever draws the form, as a
 * page, a Word document or a list of findings, draws {@link org.ogireport.core.print.PrintedTable}s.
 */
@NullMarked
package org.ogireport.core.print;

import org.jspecify.annotations.NullMarked;
