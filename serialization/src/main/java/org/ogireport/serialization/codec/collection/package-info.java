/** Takes streams of many documents apart, one at a time and in bounded memory. Known to the facades only. */
@NullMarked
package org.ogireport.serialization.codec.collection;

import org.jspecify.annotations.NullMarked;
