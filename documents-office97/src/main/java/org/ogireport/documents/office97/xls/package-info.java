/** Workbooks of Excel 97 to 2003 (.xls) and of WPS (.et) to sheets. Known to their reader alone. */
@NullMarked
package org.ogireport.documents.office97.xls;

import org.jspecify.annotations.NullMarked;
