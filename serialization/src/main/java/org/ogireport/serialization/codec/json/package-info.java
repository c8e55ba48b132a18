/** JSON as the codec reads and writes it, over Jackson's streaming core. Known to the facades and to lines. */
@NullMarked
package org.ogireport.serialization.codec.json;

import org.jspecify.annotations.NullMarked;
