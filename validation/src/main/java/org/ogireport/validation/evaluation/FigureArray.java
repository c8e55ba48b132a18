package org.ogireport.validation.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;

/** The figures of one document as arrays, by the index of their cells: the order of its layout's cells. */
public final class FigureArray {
    private final CellValue[] values;
    private final long[] counts;

    FigureArray(Figures figures) {
        List<Cell> cells = figures.cells();
        values = new CellValue[cells.size()];
        counts = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = figures.value(cells.get(i));
            if (values[i] instanceof CellValue.Count count) {
                counts[i] = count.count();
            }
        }
    }

    /** What stands in a cell. */
    public CellValue value(int index) {
        return values[index];
    }

    boolean isMissing(int index) {
        return !values[index].isNumber();
    }

    /** The whole number in a cell, or zero where it is missing. */
    long count(int index) {
        return counts[index];
    }

    /** The number in a cell, or zero where it is missing. */
    BigDecimal number(int index) {
        return values[index].number().orElse(BigDecimal.ZERO);
    }
}
