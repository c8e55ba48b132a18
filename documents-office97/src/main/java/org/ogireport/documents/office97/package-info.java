/** The readers of the formats of Office 97 to 2003, as {@code ogi-report-documents} finds them. */
@NullMarked
package org.ogireport.documents.office97;

import org.jspecify.annotations.NullMarked;
