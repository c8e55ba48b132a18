/** The characters of a document, whatever its format. Known to the formats only. */
@NullMarked
package org.ogireport.serialization.codec.text;

import org.jspecify.annotations.NullMarked;
