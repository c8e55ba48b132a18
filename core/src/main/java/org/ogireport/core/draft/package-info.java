/**
 * Reports that are not complete yet: read from a document, typed into a portal, or scraped. In a
 * {@link org.ogireport.core.draft.Draft} a cell is a number, blank, unreadable or not found, and knows where it came
 * from.
 */
@NullMarked
package org.ogireport.core.draft;

import org.jspecify.annotations.NullMarked;
