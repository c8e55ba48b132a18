/** What other programs ask of the portal. */
@NullMarked
package org.ogireport.portal.api;

import org.jspecify.annotations.NullMarked;
