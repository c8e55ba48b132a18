/**
 * What every format of a document comes to, and is read by: lines, grids of cells, the labels of the form and how like
 * them a text is, numerals. Knows results alone; every other room may know it.
 */
@NullMarked
package org.ogireport.documents.page;

import org.jspecify.annotations.NullMarked;
