/**
 * How the official form is written: markup, styles and the parts of a Word document. Known to the publishers, and to the
 * readers of what they wrote.
 */
@NullMarked
package org.ogireport.documents.publish;

import org.jspecify.annotations.NullMarked;
