/**
 * Comments put into documents of others, of which nothing else is changed: Office Open XML is edited as text, at the places
 * that reading it told.
 */
@NullMarked
package org.ogireport.documents.annotate;

import org.jspecify.annotations.NullMarked;
