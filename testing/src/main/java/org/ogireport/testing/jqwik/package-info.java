/** The optional layer for jqwik: reports and drafts as parameters of properties, with shrinking. */
@NullMarked
package org.ogireport.testing.jqwik;

import org.jspecify.annotations.NullMarked;
