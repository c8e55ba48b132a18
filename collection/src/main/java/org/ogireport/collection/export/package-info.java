/**
 * What is known of a gathering as tables of rows and columns, whatever file they are written to. Knows the gathering, its
 * measures, and how csv is written.
 */
@NullMarked
package org.ogireport.collection.export;

import org.jspecify.annotations.NullMarked;
