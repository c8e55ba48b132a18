/**
 * Workbooks as they are shown, whatever format they are kept in: number formats, widths, merged and hidden cells, and the
 * lines and grids that a sheet comes to. Known to the rooms of the formats of workbooks alone.
 */
@NullMarked
package org.ogireport.documents.sheet;

import org.jspecify.annotations.NullMarked;
