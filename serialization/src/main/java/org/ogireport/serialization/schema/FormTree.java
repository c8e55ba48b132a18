package org.ogireport.serialization.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** A form's tables as the tree of their rows' paths, with what a document of the form may have of another's. */
final class FormTree {
    private final Node root = new Node("");
    private final Map<String, List<Cell>> columnSets = new TreeMap<>();
    private final List<String> cellPaths = new ArrayList<>();

    /** A table, a group of rows, a row, or what is a row in some documents and a group in others. */
    static final class Node {
        private final String name;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private String label = "";
        private @Nullable Row row;

        private Node(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** The rows and groups inside, in print order; none for what is only ever a row. */
        Collection<Node> nodes() {
            return nodes.values();
        }

        @Nullable
        Row row() {
            return row;
        }

        /** What it is called: the printed label, and the English name with the legal basis of a row. */
        Words words() {
            if (row == null || !nodes.isEmpty()) {
                // a group has no English name but its path's
                return new Words(label, name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
            }
            return new Words(
                    label,
                    row.english()
                            + row.legalBasis().map(basis -> " (" + basis + ")").orElse(""));
        }
    }

    private FormTree() {}

    /** The tree of a form. */
    static FormTree of(Form form) {
        FormTree tree = new FormTree();
        for (Layout layout : Layout.values()) {
            if (layout.form() == form) {
                layout.rows().forEach(tree::add);
            }
        }
        return tree;
    }

    private void add(Row row) {
        Node node = root;
        String[] steps = row.path().split("\\.");
        for (int i = 0; i < steps.length; i++) {
            node = node.nodes.computeIfAbsent(steps[i], Node::new);
            // the last label is the row's, those before it are the groups'
            int label = row.labels().size() - steps.length + i;
            if (i > 0 && label >= 0) {
                node.label = row.labels().get(label);
            }
        }
        if (node.row == null) {
            node.row = row;
            List<Cell> known = columnSets.putIfAbsent(columnSet(row), row.cells());
            if (known != null && !columns(known).equals(columns(row.cells()))) {
                throw new IllegalStateException(columnSet(row) + ": two sets of columns of one name");
            }
            row.cells().forEach(cell -> cellPaths.add(cell.path()));
        }
    }

    /** The table of a part. */
    Node table(Part part) {
        Node table = root.nodes.get(part.path());
        if (table == null) {
            throw new IllegalArgumentException(part + ": is no table");
        }
        return table;
    }

    /** The columns that rows have, by their name: cells of the first such row. */
    Map<String, List<Cell>> columnSets() {
        return columnSets;
    }

    /** The paths of all cells that a document of the form can have. */
    List<String> cellPaths() {
        return cellPaths;
    }

    /** The name of the columns of a row: the first and the last. */
    static String columnSet(Row row) {
        List<Cell> cells = row.cells();
        String first = cells.get(0).column().path();
        return cells.size() == 1
                ? first
                : first + "-to-" + cells.get(cells.size() - 1).column().path();
    }

    /** What a column is called: its printed labels, and its English name with the unit. */
    static Words words(Cell cell) {
        Column column = cell.column();
        String english = column.english().isEmpty() ? cell.english() : column.english();
        String unit = column.unit().english();
        return new Words(String.join(" · ", column.labels()), unit.isEmpty() ? english : english + " (" + unit + ")");
    }

    private static List<Column> columns(List<Cell> cells) {
        return cells.stream().map(Cell::column).toList();
    }
}
