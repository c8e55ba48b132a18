/**
 * The optional layer for jqwik: reports and drafts as parameters of properties, with shrinking.
 *
 * <pre>{@code
 * import net.jqwik.api.ForAll;
 * import net.jqwik.api.Property;
 *
 * class OurExportProperties {
 *     @Property
 *     void what_is_written_is_read(@ForAll AnnualReport report) {
 *         Assertions.assertEquals(report, ReportJson.read(ReportJson.write(report)));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.testing.jqwik;

import org.jspecify.annotations.NullMarked;
