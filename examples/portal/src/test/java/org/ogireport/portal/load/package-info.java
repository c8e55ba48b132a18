/** Many visitors at once, for {@code .ci/load}. */
@NullMarked
package org.ogireport.portal.load;

import org.jspecify.annotations.NullMarked;
