/**
 * PDF documents to lines and grids: glyphs, drawn lines, and the tables they make. Known to the importer of PDF
 * documents alone.
 */
@NullMarked
package org.ogireport.documents.pdf;

import org.jspecify.annotations.NullMarked;
