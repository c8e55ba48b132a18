/** Documents of the national fixed layout (GB/T 33190) to what is printed on their pages. Known to their importer alone. */
@NullMarked
package org.ogireport.documents.ofd;

import org.jspecify.annotations.NullMarked;
