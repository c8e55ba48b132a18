/**
 * Tables as files: rows read from csv and xlsx, and written as csv that opens in Excel and WPS. Knows nothing of reports but
 * the cells that become columns.
 */
@NullMarked
package org.ogireport.collection.table;

import org.jspecify.annotations.NullMarked;
