/**
 * What an artifact offers that reads documents of one format by a library which this module does not bring along. Known to
 * these artifacts and to the choice of importers.
 */
@NullMarked
package org.ogireport.documents.spi;

import org.jspecify.annotations.NullMarked;
