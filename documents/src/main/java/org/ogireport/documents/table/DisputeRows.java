package org.ogireport.documents.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.FormLabels;
import org.ogireport.documents.page.GridCell;
import org.ogireport.documents.page.GridRow;
import org.ogireport.documents.page.Likeness;
import org.ogireport.documents.table.CellReading.Heading;

/**
 * Part four set otherwise than the form prints it: with a row for each of its blocks, or one for each result of each block. Its
 * values are taken where the labels beside them and above them say nothing else than a block and a result, and each of these
 * once.
 */
final class DisputeRows {
    private static final Pattern BETWEEN = Pattern.compile("[-—,:;()/·>]|其中");

    private final List<Row> blocks;
    private final Map<Row, Block> found = new EnumMap<>(Row.class);
    private Map<Integer, String> results = Map.of();
    private @Nullable Row block;
    private boolean twice;

    /** What was found of a block, with the first of its labels and the line that it stands in. */
    private record Block(GridRow line, GridCell label, Map<Cell, CellReading> values) {
        /** Its row as it is read; null where not all of its cells were found. */
        @Nullable
        RowReading reading(Row row) {
            List<CellReading> cells = row.cells().stream()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (cells.size() != row.cells().size()) {
                return null;
            }
            RowReading.Label own = new RowReading.Label(
                    label.text(), label.line(), label.spot(), line.grid().number(), Match.EXACT);
            return new RowReading(
                    row, own, cells.stream().map(CellReading::text).toList(), cells, true, "");
        }
    }

    private DisputeRows(List<Row> blocks) {
        this.blocks = blocks;
    }

    /** A reading for each block; none where not all of them are there in this shape. */
    static List<RowReading> in(List<GridRow> rows, List<Row> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<RowReading> upright = new DisputeRows(blocks).read(rows);
        boolean turned = upright.isEmpty()
                && TurnedGrid.canBeTurned(rows)
                && rows.stream().noneMatch(row -> new DisputeRows(blocks).results(row) > 1);
        return turned ? new DisputeRows(blocks).read(TurnedGrid.turned(rows)) : upright;
    }

    /** How many results head columns in a row. */
    private long results(GridRow row) {
        return row.cells().stream().filter(cell -> result(cell.key()) != null).count();
    }

    private List<RowReading> read(List<GridRow> rows) {
        rows.forEach(this::read);
        List<RowReading> readings = new ArrayList<>();
        for (Row row : blocks) {
            Block block = found.get(row);
            RowReading reading = block == null || twice ? null : block.reading(row);
            if (reading == null) {
                return List.of();
            }
            readings.add(reading);
        }
        return readings;
    }

    private void read(GridRow line) {
        List<GridCell> words = new ArrayList<>();
        List<GridCell> values = new ArrayList<>();
        for (GridCell cell : line.cells()) {
            if (cell.isFigure() || !values.isEmpty()) {
                values.add(cell);
            } else if (!cell.isBlank()) {
                words.add(cell);
            }
        }
        StringBuilder key = new StringBuilder();
        words.forEach(cell -> key.append(cell.key()));
        if (values.isEmpty()) {
            readHeader(words);
        } else if (!words.isEmpty()) {
            read(line, BETWEEN.matcher(key).replaceAll(""), words.get(0), values);
        }
    }

    /** Keeps which result stands in which column, or which block the rows below are of. */
    private void readHeader(List<GridCell> words) {
        Map<Integer, String> heads = new TreeMap<>();
        for (GridCell cell : words) {
            String result = result(cell.key());
            if (result != null && cell.key().length() <= result.length()) {
                heads.put(cell.left(), result);
            }
        }
        List<String> form = blocks.get(0).cells().stream().map(DisputeRows::key).toList();
        if (List.copyOf(heads.values()).equals(form)) {
            results = heads;
        } else if (words.size() == 1) {
            Row own = block(BETWEEN.matcher(words.get(0).key()).replaceAll(""), "");
            block = own == null ? block : own;
        }
    }

    private void read(GridRow line, String key, GridCell label, List<GridCell> values) {
        String result = result(key);
        Row own = block(key, result == null ? "" : result);
        if (result == null && own != null && values.size() == results.size()) {
            values.forEach(value -> put(line, own, results.getOrDefault(value.left(), ""), label, value));
            return;
        }
        Row of = own == null && result != null && isOnly(key, result) ? block : own;
        if (result != null && of != null && values.size() == 1) {
            block = of;
            put(line, of, result, label, values.get(0));
        }
    }

    /** Whether a label says nothing else than a result, in the form's word or another for it. */
    private boolean isOnly(String key, String result) {
        return key.equals(result) || key.length() == result.length() && result.equals(result(key));
    }

    private void put(GridRow line, Row row, String result, GridCell label, GridCell value) {
        for (Cell cell : row.cells()) {
            if (key(cell).equals(result)) {
                Block own = found.computeIfAbsent(row, any -> new Block(line, label, new HashMap<>()));
                twice |= own.values().put(cell, CellReading.of(line, value, Heading.AS_PRINTED)) != null;
            }
        }
    }

    /** The block that a label names, beside a result or alone; null where it names none, or something else too. */
    private @Nullable Row block(String key, String result) {
        for (Row row : blocks) {
            String rest = key;
            boolean named = rest.contains(FormLabels.own(row));
            for (String label : FormLabels.of(row)) {
                rest = rest.replace(label, "");
            }
            if (named && isOnly(rest, result)) {
                return row;
            }
        }
        return null;
    }

    /** The result at the end of a label, as the form calls it; null where there is none. */
    private @Nullable String result(String key) {
        for (Cell cell : blocks.get(0).cells()) {
            String own = key(cell);
            String end = key.substring(Math.max(0, key.length() - own.length()));
            if (end.equals(own) || Likeness.isTotal(end, own)) {
                return own;
            }
        }
        return null;
    }

    private static String key(Cell cell) {
        return FormLabels.of(cell.column()).get(0);
    }
}
