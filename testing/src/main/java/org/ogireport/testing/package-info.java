/** Reports made from a seed, for tests of whatever reads, checks or writes reports. */
@NullMarked
package org.ogireport.testing;

import org.jspecify.annotations.NullMarked;
