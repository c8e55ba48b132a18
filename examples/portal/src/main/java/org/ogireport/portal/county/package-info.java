/** A county's collection: who reports, what each has handed in, and what became of it. Nothing is overwritten. */
@NullMarked
package org.ogireport.portal.county;

import org.jspecify.annotations.NullMarked;
