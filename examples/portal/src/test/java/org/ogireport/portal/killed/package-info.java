/** The portal as a process of its own, which is killed. */
@NullMarked
package org.ogireport.portal.killed;

import org.jspecify.annotations.NullMarked;
