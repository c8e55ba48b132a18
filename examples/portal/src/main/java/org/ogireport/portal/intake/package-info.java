/** Where documents of strangers come in: few at a time, none too large, none for too long. Knows nothing of pages. */
@NullMarked
package org.ogireport.portal.intake;

import org.jspecify.annotations.NullMarked;
