/** Text within HTML and XML that people read. Exported to the modules of this library alone. */
@NullMarked
package org.ogireport.core.markup;

import org.jspecify.annotations.NullMarked;
