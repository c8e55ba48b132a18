/**
 * Reports in Quarkus, with nothing to configure. No class of this package is needed to use the library.
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.quarkus;

import org.jspecify.annotations.NullMarked;
