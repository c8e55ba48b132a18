package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ogireport.documents.packed.XmlNode;

/** A table whose cells are told by where they end: the columns are what lies between two such places. */
final class WordTable {
    /** Places that are nearer to each other than this, in twentieths of a point, are one. */
    static final int ONE_PLACE = 40;

    private record Row(WordRow row, List<List<XmlNode>> cells, boolean unsure) {}

    private final List<Row> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param cells what stands in its cells
     * @param unsure whether something stands there beside the cells
     */
    void add(WordRow row, List<List<XmlNode>> cells, boolean unsure) {
        rows.add(new Row(row, cells, unsure));
    }

    /** Adds cells whose row does not end. */
    void addUnfinished(List<List<XmlNode>> cells) {
        if (!cells.isEmpty()) {
            add(new WordRow(0, List.of(), new XmlNode("trPr"), new XmlNode("tblPrEx")), cells, true);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table as an element of WordprocessingML. */
    XmlNode element() {
        List<Integer> places = places();
        XmlNode table = new XmlNode("tbl");
        rows.forEach(row -> table.add(row(row, places)));
        return table;
    }

    /** Where columns begin and end. */
    private List<Integer> places() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            all.add(row.row.left());
            row.row.cells().forEach(cell -> all.add(cell.right()));
        }
        List<Integer> places = new ArrayList<>();
        for (int place : all) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > ONE_PLACE) {
                places.add(place);
            }
        }
        return places;
    }

    /** The last place that is not beyond another one. */
    private static int column(List<Integer> places, int place) {
        int low = 0;
        int high = places.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (places.get(middle) <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static XmlNode row(Row row, List<Integer> places) {
        List<WordRow.Cell> cells = row.row.cells();
        XmlNode element = new XmlNode("tr").add(row.row.table()).add(row.row.row());
        int column = column(places, row.row.left());
        if (column > 0) {
            row.row.row().add(new XmlNode("gridBefore", "val", Integer.toString(column)));
        }
        boolean unsure = row.unsure || cells.size() != row.cells.size();
        int before = column;
        for (WordRow.Cell cell : cells) {
            int next = column(places, cell.right());
            unsure |= next <= before;
            before = next;
        }
        for (int i = 0; i < row.cells.size(); i++) {
            int next = i < cells.size()
                    ? Math.max(column + 1, column(places, cells.get(i).right()))
                    : column + 1;
            XmlNode properties = i < cells.size() ? cells.get(i).properties() : new XmlNode("tcPr");
            properties.add(new XmlNode("gridSpan", "val", Integer.toString(next - column)));
            if (unsure) {
                properties.add(new XmlNode(WordRow.UNSURE));
            }
            XmlNode made = new XmlNode("tc").add(properties);
            row.cells.get(i).forEach(made::add);
            element.add(made);
            column = next;
        }
        return element;
    }
}
