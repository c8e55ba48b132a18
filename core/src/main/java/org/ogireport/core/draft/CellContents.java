package org.ogireport.core.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;

/** What stands in each cell of a layout, and where it stood. Nobody writes into one that a draft has. */
final class CellContents {
    private final Layout layout;
    private final CellValue[] values;

    /** Where the cells stood; null as long as that is known of none. */
    private @Nullable Source @Nullable [] sources;

    private CellContents(Layout layout, CellValue[] values, @Nullable Source @Nullable [] sources) {
        this.layout = layout;
        this.values = values;
        this.sources = sources;
    }

    static CellContents blank(Layout layout) {
        CellValue[] values = new CellValue[layout.cells().size()];
        Arrays.fill(values, CellValue.BLANK);
        return new CellContents(layout, values, null);
    }

    CellContents copy() {
        return new CellContents(layout, values.clone(), sources == null ? null : sources.clone());
    }

    CellValue value(Cell cell) {
        return values[index(cell)];
    }

    Optional<Source> source(Cell cell) {
        int index = index(cell);
        return sources == null ? Optional.empty() : Optional.ofNullable(sources[index]);
    }

    void put(Cell cell, CellValue value, @Nullable Source source) {
        int index = index(cell);
        if (value == null) {
            throw new NullPointerException(cell.path() + ": value must not be null");
        }
        values[index] = fitting(cell, value);
        if (sources == null && source != null) {
            sources = new Source[values.length];
        }
        if (sources != null) {
            sources[index] = source;
        }
    }

    private int index(Cell cell) {
        return layout.indexOf(Objects.requireNonNull(cell, "cell: must not be null"))
                .orElseThrow(() -> new IllegalArgumentException(cell.path() + ": the tables have no such cell"));
    }

    /** The value as the cell's kind has it: whole numbers as counts, others as amounts. */
    private static CellValue fitting(Cell cell, CellValue value) {
        if (!value.isNumber()) {
            return value;
        }
        NumberKind kind = cell.kind();
        if (value instanceof CellValue.Count count && kind.isWhole() && kind.admits(count.count())) {
            return value;
        }
        BigDecimal number = value.number().orElseThrow();
        if (!kind.admits(number)) {
            throw RefusedValueException.of(cell.path(), kind.refusal(number));
        }
        return kind.isWhole() ? CellValue.of(number.longValueExact()) : CellValue.of(number);
    }

    /** In the order of the layout's cells; not to be written into. */
    CellValue[] values() {
        return values;
    }

    /** In the order of the layout's cells, null where none is known; not to be written into. */
    @Nullable
    Source @Nullable [] sources() {
        return sources;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellContents that
                && layout == that.layout
                && Arrays.equals(values, that.values)
                && layout.cells().stream().allMatch(cell -> source(cell).equals(that.source(cell)));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
