/** What every reader promises for any bytes, for a fuzzer to disprove. A target is a class with a method for Jazzer. */
@NullMarked
package org.ogireport.fuzz;

import org.jspecify.annotations.NullMarked;
