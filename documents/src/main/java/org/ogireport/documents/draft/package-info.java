/**
 * Parts, title, preface and tables of a document put into a draft. Knows pages, text and tables; known to the formats.
 */
@NullMarked
package org.ogireport.documents.draft;

import org.jspecify.annotations.NullMarked;
