/** What reading, writing and checking cost, beside what must be paid in any case and what would be used instead. */
@NullMarked
package org.ogireport.benchmarks;

import org.jspecify.annotations.NullMarked;
