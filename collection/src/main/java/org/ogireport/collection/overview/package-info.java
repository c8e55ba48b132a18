/**
 * What came of a gathering for people: one page, one workbook, and a return slip for every organ to which something is to be
 * said. Knows the gathering, its tables and measures, and slips.
 */
@NullMarked
package org.ogireport.collection.overview;

import org.jspecify.annotations.NullMarked;
