/**
 * The reports of a nation on Apache Spark: each organ's are gathered and checked by the library where they lie, and only their
 * figures are summed up across machines.
 */
@NullMarked
package org.ogireport.national;

import org.jspecify.annotations.NullMarked;
