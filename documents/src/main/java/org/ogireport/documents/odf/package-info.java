/** Texts and spreadsheets of OpenDocument (.odt, .ods) to lines and sheets. Known to their importers alone. */
@NullMarked
package org.ogireport.documents.odf;

import org.jspecify.annotations.NullMarked;
