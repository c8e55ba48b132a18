package org.ogireport.documents.docx;

import java.util.List;
import org.ogireport.documents.packed.XmlNode;

/**
 * A row of a table whose cells are told by where they end, as Word keeps them outside of Office Open XML.
 *
 * @param left where its first cell begins, in twentieths of a point
 * @param cells its cells
 * @param row the properties of the row, of the name {@code trPr}
 * @param table the properties that its table has for this row, of the name {@code tblPrEx}
 */
public record WordRow(int left, List<Cell> cells, XmlNode row, XmlNode table) {
    /** What stands in the properties of cells of which nobody knows where they are. */
    public static final String UNSURE = "unsure";

    /**
     * A cell of a row.
     *
     * @param right where it ends
     * @param properties its properties, of the name {@code tcPr}
     */
    public record Cell(int right, XmlNode properties) {}
}
