/**
 * Decides equations over the figures of documents, fast and in three values. Not exported: the checker and the search for
 * repairs ask it.
 */
@NullMarked
package org.ogireport.validation.evaluation;

import org.jspecify.annotations.NullMarked;
