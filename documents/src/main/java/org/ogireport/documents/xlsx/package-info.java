/** Workbooks of Office Open XML (.xlsx) to sheets. Known to the importer of these workbooks alone. */
@NullMarked
package org.ogireport.documents.xlsx;

import org.jspecify.annotations.NullMarked;
