/** Who may do what, and what browsers are told to refuse. */
@NullMarked
package org.ogireport.portal.security;

import org.jspecify.annotations.NullMarked;
