/**
 * What is known of a gathering as tables of rows and columns, whatever file they are written to. Knows the gathering, its
 * measures, and how csv is written.
 *
 * <pre>{@code
 * Table cells = CollectionTables.cells(gathering.reports(2025));
 * cells.writeCsv(out);
 * CollectionTables.codebook(cells).writeCsv(Files.newOutputStream(folder.resolve("codebook.csv")));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.export;

import org.jspecify.annotations.NullMarked;
