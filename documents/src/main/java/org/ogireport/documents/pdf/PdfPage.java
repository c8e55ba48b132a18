package org.ogireport.documents.pdf;

import java.util.List;

/**
 * What is seen of a page.
 *
 * @param number the page, from 1
 * @param glyphs its characters; where one is seen and not known, {@link org.ogireport.documents.page.Shown#OTHERWISE}
 * @param rules its lines across and down
 * @param marks everything else that is seen, the lines among it
 * @param height how high it is
 */
record PdfPage(int number, List<PdfGlyph> glyphs, List<PdfRule> rules, List<PdfPaint> marks, double height) {}
