/**
 * The portal: a clerk's page in {@code desk}, what other programs ask for in {@code api}, a county's collection in {@code
 * county}; documents come in through {@code intake}, and {@code security} says who may do what. All of the form, the rules and
 * the formats is the library's.
 */
@NullMarked
package org.ogireport.portal;

import org.jspecify.annotations.NullMarked;
