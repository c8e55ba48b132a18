/**
 * Reports in Spring Boot, 3.5 or 4.1, with nothing to configure. No class of this package is needed to use the library, and
 * every bean of it gives way to one of the host's.
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.spring;

import org.jspecify.annotations.NullMarked;
