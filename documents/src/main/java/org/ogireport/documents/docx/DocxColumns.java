package org.ogireport.documents.docx;

import org.ogireport.documents.packed.XmlNode;

/** The columns of a table by their numbers in its grid: lines between them that are hardly apart are seen as one. */
final class DocxColumns {
    /** Each column as it is counted. */
    static final DocxColumns AS_COUNTED = new DocxColumns(new int[1]);

    private final int[] places;

    private DocxColumns(int[] places) {
        this.places = places;
    }

    /** The columns as the grid of a table has them. */
    static DocxColumns of(XmlNode table) {
        XmlNode grid = table.child("tblGrid");
        if (grid == null) {
            return AS_COUNTED;
        }
        long[] widths = grid.children().stream()
                .filter(column -> column.is("gridCol"))
                .mapToLong(column -> column.number("w", 0))
                .toArray();
        int[] places = new int[widths.length + 1];
        long since = 0;
        for (int i = 0; i < widths.length; i++) {
            since += widths[i];
            boolean apart = since > WordTable.ONE_PLACE;
            places[i + 1] = places[i] + (apart ? 1 : 0);
            since = apart ? 0 : since;
        }
        return new DocxColumns(places);
    }

    /** Whether no lines are seen as one. */
    boolean areTold() {
        return places[places.length - 1] == places.length - 1;
    }

    /** The place where a column begins. */
    int place(int column) {
        int last = Math.min(column, places.length - 1);
        return places[last] + column - last;
    }
}
