/** Documents of Word 97 to 2003 and of WPS Writer as Word documents. Known to their reader alone. */
@NullMarked
package org.ogireport.documents.office97.doc;

import org.jspecify.annotations.NullMarked;
