/**
 * Files that hold others: archives unpacked within bounds, packages of Office Open XML whose parts refer to each other, and
 * the XML in them as elements. Knows results and archives ({@code container}) alone; the rooms of the formats that are archives know it.
 */
@NullMarked
package org.ogireport.documents.packed;

import org.jspecify.annotations.NullMarked;
