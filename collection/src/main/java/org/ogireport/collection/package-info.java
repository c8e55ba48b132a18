/**
 * The reports of many organs and years: gathered, held against a roster, summed up and compared.
 *
 * <p>What stands in a report is the business of the modules below; this one knows reports only side by side.
 */
@NullMarked
package org.ogireport.collection;

import org.jspecify.annotations.NullMarked;
