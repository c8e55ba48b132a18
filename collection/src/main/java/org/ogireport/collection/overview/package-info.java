/**
 * What came of a gathering for people: one page, one workbook, and a return slip for every organ to which something is to be
 * said. Knows the gathering, its tables and measures, and slips.
 *
 * <pre>{@code
 * Overview overview = Overview.of(gathering, inspection, coverage);
 * Files.writeString(folder.resolve("index.html"), overview.toHtml());
 * overview.slips().forEach(slip -> System.out.println(slip.name()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.overview;

import org.jspecify.annotations.NullMarked;
