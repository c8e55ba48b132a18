/** A made-up county to try the portal with; nothing else knows it. */
@NullMarked
package org.ogireport.portal.sample;

import org.jspecify.annotations.NullMarked;
