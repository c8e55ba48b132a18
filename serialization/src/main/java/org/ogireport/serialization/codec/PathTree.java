package org.ogireport.serialization.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;

/** The members of the tables' objects, which are the steps of the cells' paths. */
public final class PathTree {
    /** The members of every layout there is. */
    static final PathTree OF_ALL = new PathTree(Layout.values());

    private static final Map<Layout, PathTree> BY_LAYOUT = Layout.values().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), layout -> new PathTree(List.of(layout))));

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byPath = new HashMap<>();

    /** A table, a group of rows, a row or a cell; or what is a row in some layouts and a group in others. */
    public static final class Node {
        private final String name;
        private final String path;
        private final int index;
        private final Map<String, Node> members = new LinkedHashMap<>();
        private @Nullable RowGroup group;
        private @Nullable Row row;
        private @Nullable Cell cell;

        private Node(String name, String path, int index) {
            this.name = name;
            this.path = path;
            this.index = index;
        }

        public String name() {
            return name;
        }

        /** The wire path, which is a cell's where the node is one. */
        String path() {
            return path;
        }

        /** The node's place in the tree, from 0. */
        int index() {
            return index;
        }

        /** The members of the object, in print order; none of a cell. */
        Collection<Node> members() {
            return members.values();
        }

        @Nullable
        Node member(String name) {
            return members.get(name);
        }

        /** The rows and groups inside, in print order; none for what is only ever a row. */
        public List<Node> rows() {
            return members.values().stream().filter(node -> node.cell == null).toList();
        }

        /** The group that it is, in any layout. */
        public @Nullable RowGroup group() {
            return group;
        }

        /** The row that it is, in the first layout in which it is one. */
        public @Nullable Row row() {
            return row;
        }

        /** The cell that it is, in the first layout. */
        @Nullable
        Cell cell() {
            return cell;
        }

        /** What it is called: a group by its words, a row by its label and its English name with the legal basis. */
        public Words words() {
            if (group != null || row == null) {
                return group == null ? Words.NONE : group.words();
            }
            return new Words(
                    row.label(),
                    row.words().english()
                            + row.legalBasis().map(basis -> " (" + basis + ")").orElse(""));
        }
    }

    private PathTree(List<Layout> layouts) {
        for (Layout layout : layouts) {
            layout.rows().forEach(this::add);
        }
    }

    private void add(Row row) {
        Node node = byPath.computeIfAbsent(row.part().path(), path -> node(path, path));
        for (RowGroup group : row.groups()) {
            if (group.step().isPresent()) {
                node = inner(node, group.step().get());
                node.group = group;
            }
        }
        node = inner(node, row.step());
        node.row = node.row == null ? row : node.row;
        for (Cell cell : row.cells()) {
            Node leaf = inner(node, cell.column().path());
            leaf.cell = leaf.cell == null ? cell : leaf.cell;
        }
    }

    private Node inner(Node outer, String name) {
        Node inner = outer.members.get(name);
        if (inner == null) {
            inner = node(name, outer.path + "." + name);
            outer.members.put(name, inner);
            byPath.put(inner.path, inner);
        }
        return inner;
    }

    private Node node(String name, String path) {
        Node node = new Node(name, path, nodes.size());
        nodes.add(node);
        return node;
    }

    /** The members of one layout. */
    static PathTree of(Layout layout) {
        return Objects.requireNonNull(BY_LAYOUT.get(layout));
    }

    /** The members of all layouts whose documents are of a form. */
    public static PathTree of(Form form) {
        return new PathTree(
                Layout.values().stream().filter(layout -> layout.form() == form).toList());
    }

    /** The object of a part that is a table. */
    public Node table(Part part) {
        Node table = node(part.path());
        if (table == null) {
            throw new IllegalArgumentException(part + ": is no table");
        }
        return table;
    }

    /** The node at a wire path; null where there is none. */
    @Nullable
    Node node(String path) {
        return byPath.get(path);
    }

    /** All nodes, by their index. */
    List<Node> nodes() {
        return nodes;
    }
}
