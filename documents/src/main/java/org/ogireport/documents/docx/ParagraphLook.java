package org.ogireport.documents.docx;

import java.util.List;
import org.ogireport.documents.page.Look;

/**
 * How a paragraph is seen, but for what its runs say.
 *
 * @param settings what holds by the table it stands in, and what is behind its text, one for each that may
 * @param style its own style
 * @param look how it is seen
 * @param line the height of its lines in twentieths of a point, where they are no higher; 0 where they are as high as needed
 * @param before the space above it
 * @param numbered whether it may show a number before its text
 * @param led whether its tabs may draw lines
 * @param inCell whether it stands in a cell of a table
 */
record ParagraphLook(
        List<Setting> settings,
        Style style,
        Look look,
        long line,
        long before,
        boolean numbered,
        boolean led,
        boolean inCell) {}
