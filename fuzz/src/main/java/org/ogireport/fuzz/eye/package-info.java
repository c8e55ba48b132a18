/**
 * A judge of importers that is not ours: documents whose figures are shown otherwise than they are written, and what the
 * pictures that a browser, a word processor and a PDF viewer make of them show. See .ci/eye.
 */
@NullMarked
package org.ogireport.fuzz.eye;

import org.jspecify.annotations.NullMarked;
