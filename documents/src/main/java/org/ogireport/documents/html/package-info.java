/**
 * Web pages to lines and grids, and pages that this library published. Known to the importer of pages alone.
 */
@NullMarked
package org.ogireport.documents.html;

import org.jspecify.annotations.NullMarked;
