/**
 * The schemas of the wire formats, made from the same cells and names as the documents.
 *
 * <pre>{@code
 * Files.writeString(file, ReportSchemas.jsonSchema(Form.CURRENT_2021));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.serialization.schema;

import org.jspecify.annotations.NullMarked;
