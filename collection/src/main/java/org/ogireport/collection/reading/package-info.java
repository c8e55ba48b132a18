/**
 * One reader of anything: a document of any format, this library's own JSON and XML, and files of many: folders, archives,
 * lines of JSON and XML collections. Whatever is given ends as a report that was read or as an input that was refused.
 *
 * <p>Knows the readers of the modules below, and nothing of organs or years.
 *
 * <pre>{@code
 * try (Stream<ReadInput> inputs = ReportReader.readAll(folder)) {
 *     inputs.forEach(input -> {
 *         if (input instanceof RefusedInput refused) {
 *             System.out.println(refused.name() + ": " + refused.reason().in(locale));
 *         }
 *     });
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection.reading;

import org.jspecify.annotations.NullMarked;
