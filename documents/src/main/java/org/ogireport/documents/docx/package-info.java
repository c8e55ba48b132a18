/**
 * Word documents to lines and grids, and those that this library published. Known to the importer of Word documents
 * alone.
 */
@NullMarked
package org.ogireport.documents.docx;

import org.jspecify.annotations.NullMarked;
