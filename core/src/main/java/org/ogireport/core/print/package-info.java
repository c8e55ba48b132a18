/**
 * The form as it is printed: which label, span or figure stands where in each of its tables. Whatever draws the form, as a
 * page, a Word document or a list of findings, draws {@link org.ogireport.core.print.PrintedTable}s.
 *
 * <pre>{@code
 * for (PrintedTable table : PrintedTable.of(report.layout())) {
 *     table.groups().stream()
 *             .flatMap(group -> group.rows().stream())
 *             .forEach(row -> System.out.println(row.stream().map(PrintedCell::text).toList()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.core.print;

import org.jspecify.annotations.NullMarked;
