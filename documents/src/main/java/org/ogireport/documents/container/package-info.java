/**
 * Files that hold others: zip archives and compound files (OLE2), as far as their directories tell. Knows nothing but the
 * Java platform.
 */
@NullMarked
package org.ogireport.documents.container;

import org.jspecify.annotations.NullMarked;
