/**
 * The codec inside a host's object mapper, over the two interfaces that a host has to put its parser and generator behind.
 * Not API: known to the modules that do so, and may change with any version.
 */
@NullMarked
package org.ogireport.serialization.codec.host;

import org.jspecify.annotations.NullMarked;
