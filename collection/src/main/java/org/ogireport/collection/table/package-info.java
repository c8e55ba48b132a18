/**
 * Tables as files: rows read from csv and xlsx, and written as csv that opens in Excel and WPS. Knows nothing of reports but
 * the cells that become columns.
 *
 * <pre>{@code
 * Optional<List<TableRow>> rows = TableRows.read(bytes);
 * try (CsvWriter csv = new CsvWriter(out)) {
 *     csv.row(List.of("机关名称", "申请数"));
 *     csv.row(List.of("某县教育局", 36));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.table;

import org.jspecify.annotations.NullMarked;
