/**
 * Rows and columns of the form matched with what a document has, in grids and in running text. Known to drafts alone.
 */
@NullMarked
package org.ogireport.documents.table;

import org.jspecify.annotations.NullMarked;
