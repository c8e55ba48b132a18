package org.ogireport.validation.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Layout;

/** The figures of one document by the index of their cells: the order of its layout's cells. */
public final class FigureArray {
    private final Figures figures;
    private final Layout layout;
    private final List<Cell> cells;
    private final long[] counts;
    private final boolean complete;

    FigureArray(Figures figures) {
        this.figures = figures;
        this.layout = figures.layout();
        this.cells = layout.cells();
        this.counts = figures instanceof AnnualReport report ? layout.countsIn(report) : figures.counts();
        this.complete = figures instanceof AnnualReport
                || cells.stream().allMatch(cell -> figures.value(cell).isNumber());
    }

    Figures figures() {
        return figures;
    }

    Layout layout() {
        return layout;
    }

    /** What stands in a cell. */
    public CellValue value(int index) {
        return figures.value(cells.get(index));
    }

    /** Whether a number stands in every cell. */
    public boolean isComplete() {
        return complete;
    }

    boolean isMissing(int index) {
        return !complete && !value(index).isNumber();
    }

    /** The whole number in a cell, or zero where it is missing. */
    long count(int index) {
        return counts[index];
    }

    /** The number in a cell, or zero where it is missing. */
    BigDecimal number(int index) {
        return value(index).number().orElse(BigDecimal.ZERO);
    }
}
