package org.ogireport.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;

/** A part's table as the form prints it, spanning headers and labels included, with some of its rows. */
final class FormTable {
    private static final int DISCLOSURE_COLUMNS = 6;
    private static final int LABELS = 3;

    private final List<List<Td>> rows = new ArrayList<>();
    private final Draft draft;
    private final Part part;
    private final List<Row> shown;

    /** What is printed in a cell, and how many columns and rows it spans. */
    record Td(String text, int columns, int rows) {}

    /** A cell with the place of its upper left corner, from 0. */
    record Placed(Td td, int row, int column) {}

    FormTable(Draft draft, Part part, List<Row> rows) {
        this.draft = draft;
        this.part = part;
        this.shown = rows.stream().filter(row -> row.part() == part).toList();
        switch (part) {
            case DISCLOSURE -> addDisclosure();
            case REQUESTS -> addRequests();
            case DISPUTES -> addDisputes();
            default -> throw new IllegalArgumentException(part.path() + " is no table");
        }
    }

    /** The cells that begin in each row. */
    List<List<Td>> rows() {
        return rows;
    }

    /** How many columns there are. */
    int width() {
        return rows.get(0).stream().mapToInt(Td::columns).sum();
    }

    /** How many columns are there for labels. */
    int labelColumns() {
        return switch (part) {
            case DISCLOSURE -> 1;
            case REQUESTS -> LABELS;
            default -> 0;
        };
    }

    /** The cells with their places, spans resolved. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Td td : rows.get(row)) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                placed.add(new Placed(td, row, column));
                for (int down = 0; down < td.rows(); down++) {
                    for (int right = 0; right < td.columns(); right++) {
                        taken.add(List.of(row + down, column + right));
                    }
                }
            }
        }
        return placed;
    }

    /** The cells that begin in a row or go on in it, from left to right. */
    List<Placed> placedIn(int row) {
        return placed().stream()
                .filter(cell ->
                        cell.row() <= row && row < cell.row() + cell.td().rows())
                .sorted(Comparator.comparing(Placed::column))
                .toList();
    }

    private List<Td> values(Row row, int columns) {
        return row.cells().stream()
                .map(cell -> new Td(draft.value(cell).toString(), columns, 1))
                .toList();
    }

    private void addDisclosure() {
        List<RowGroup> groups = List.of();
        List<Column> columns = List.of();
        for (Row row : shown) {
            List<Column> own = row.cells().stream().map(Cell::column).toList();
            int width = DISCLOSURE_COLUMNS / own.size();
            if (!row.groups().equals(groups) || !own.equals(columns)) {
                row.groups()
                        .forEach(
                                group -> rows.add(List.of(new Td(group.words().chinese(), 1 + DISCLOSURE_COLUMNS, 1))));
                List<Td> header = new ArrayList<>();
                header.add(new Td(part.rowsHeader().orElse(""), 1, 1));
                own.forEach(column -> header.add(new Td(column.labels().get(0), width, 1)));
                rows.add(header);
            }
            groups = row.groups();
            columns = own;
            List<Td> line = new ArrayList<>(List.of(new Td(row.label(), 1, 1)));
            line.addAll(values(row, width));
            rows.add(line);
        }
    }

    private void addRequests() {
        List<Td> outer = new ArrayList<>();
        List<Td> inner = new ArrayList<>();
        Map<String, Long> spans = new LinkedHashMap<>();
        for (Column column : Column.APPLICANTS) {
            spans.merge(column.labels().get(0), 1L, Long::sum);
        }
        for (Column column : Column.APPLICANTS) {
            Long span = spans.remove(column.labels().get(0));
            boolean lone = column.labels().size() == 1;
            if (span != null) {
                outer.add(new Td(column.labels().get(0), span.intValue(), lone ? 2 : 1));
            }
            if (!lone) {
                inner.add(new Td(column.labels().get(1), 1, 1));
            }
        }
        rows.add(List.of(
                new Td(part.rowsHeader().orElse(""), LABELS, 3),
                new Td(part.columnsHeader().orElse(""), Column.APPLICANTS.size(), 1)));
        rows.add(outer);
        rows.add(inner);
        shown.forEach(
                row -> row.groups().forEach(group -> spans.merge(group.words().chinese(), 1L, Long::sum)));
        for (Row row : shown) {
            List<Td> line = new ArrayList<>();
            for (RowGroup group : row.groups()) {
                Long span = spans.remove(group.words().chinese());
                if (span != null) {
                    line.add(new Td(group.words().chinese(), 1, span.intValue()));
                }
            }
            line.add(new Td(row.label(), LABELS - row.groups().size(), 1));
            line.addAll(values(row, 1));
            rows.add(line);
        }
    }

    private void addDisputes() {
        Map<String, List<Row>> blocks = new LinkedHashMap<>();
        shown.forEach(row -> blocks.computeIfAbsent(row.labels().get(0), label -> new ArrayList<>())
                .add(row));
        int width = Column.RESULTS.size();
        rows.add(blocks.entrySet().stream()
                .map(block -> new Td(block.getKey(), width * block.getValue().size(), 1))
                .toList());
        List<Td> second = new ArrayList<>();
        List<Td> third = new ArrayList<>();
        List<Td> values = new ArrayList<>();
        for (Row row : shown) {
            boolean lone = row.labels().size() == 1;
            if (!lone) {
                second.add(new Td(row.label(), width, 1));
            }
            Column.RESULTS.forEach(
                    column -> (lone ? second : third).add(new Td(column.labels().get(0), 1, lone ? 2 : 1)));
            values.addAll(values(row, 1));
        }
        rows.add(second);
        rows.add(third);
        rows.add(values);
    }
}
