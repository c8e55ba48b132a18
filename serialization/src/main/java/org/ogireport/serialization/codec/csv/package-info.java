/** The figures of one document as comma-separated values. Known to their facade. */
@NullMarked
package org.ogireport.serialization.codec.csv;

import org.jspecify.annotations.NullMarked;
