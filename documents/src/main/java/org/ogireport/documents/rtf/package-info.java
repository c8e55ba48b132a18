/**
 * Texts in the Rich Text Format as Word documents. Known to their importer alone.
 */
@NullMarked
package org.ogireport.documents.rtf;

import org.jspecify.annotations.NullMarked;
