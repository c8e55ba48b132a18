/**
 * Running text to lines: extracted cell by cell or row by row, laid out in columns, or run together. Known to whatever
 * meets text without tables.
 */
@NullMarked
package org.ogireport.documents.text;

import org.jspecify.annotations.NullMarked;
