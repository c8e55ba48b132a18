/**
 * Web pages that were saved with what belongs to them, and mails, as pages. Known to their importer alone.
 */
@NullMarked
package org.ogireport.documents.mht;

import org.jspecify.annotations.NullMarked;
