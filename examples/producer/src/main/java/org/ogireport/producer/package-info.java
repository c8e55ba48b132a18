/** A system that exports reports with string templates. It does not use the library; its tests do. */
@NullMarked
package org.ogireport.producer;

import org.jspecify.annotations.NullMarked;
