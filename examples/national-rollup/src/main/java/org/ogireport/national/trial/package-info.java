/** A made-up nation, and the library alone beside the cluster. */
@NullMarked
package org.ogireport.national.trial;

import org.jspecify.annotations.NullMarked;
