/** XML as the codec reads and writes it, over Woodstox. Known to the facades, to collections and, its names, to schemas. */
@NullMarked
package org.ogireport.serialization.codec.xml;

import org.jspecify.annotations.NullMarked;
