/**
 * The form as programs read it: parts, rows, columns and cells, each with its path, labels, unit, kind and source.
 *
 * <p>{@link org.ogireport.core.form.Form} names the forms, {@link org.ogireport.core.form.Layout} the tables one
 * document has, {@link org.ogireport.core.form.Cell} one number in them. Paths are the project's wire names and are
 * never renamed. Labels are the printed ones, full-width as the form prints them.
 *
 * <pre>{@code
 * for (Cell cell : Layout.of(Form.CURRENT_2021).cells()) {
 *     System.out.println(cell.path() + " " + cell.words().in(locale) + " " + report.value(cell));
 * }
 * Cell received = Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS);
 * CellValue typed = CellValue.parse("36件", received.kind());
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.core.form;

import org.jspecify.annotations.NullMarked;
