/** The command line: checks and converts reports. A program to run, not a library. */
@NullMarked
package org.ogireport.cli;

import org.jspecify.annotations.NullMarked;
