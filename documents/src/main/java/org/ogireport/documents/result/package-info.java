/**
 * What an importer gives: a draft with remarks, or the reason why there is none. Exported; knows nothing but core.
 *
 * <pre>{@code
 * try {
 *     Draft draft = ReportImporters.read(bytes, "report.pdf").draft();
 * } catch (ImportException e) {
 *     System.out.println(e.reason() + ": " + e.message(locale));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.documents.result;

import org.jspecify.annotations.NullMarked;
