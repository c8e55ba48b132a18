/** The schemas of the wire formats, made from the same cells and names as the documents. */
@NullMarked
package org.ogireport.serialization.schema;

import org.jspecify.annotations.NullMarked;
