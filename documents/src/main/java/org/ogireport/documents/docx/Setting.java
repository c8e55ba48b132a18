package org.ogireport.documents.docx;

/**
 * What may hold for a paragraph by the table it stands in.
 *
 * @param style what the style of the table says of it
 * @param backdrop what is behind it
 */
record Setting(Style style, Backdrop backdrop) {}
