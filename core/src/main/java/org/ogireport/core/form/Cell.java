package org.ogireport.core.form;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Words;

/**
 * One number of the form: where a row and a column meet.
 *
 * <p>There is one object a cell, also where two forms share it, so cells may be compared with {@code ==}. Two forms may
 * print different cells at the same path; find a cell by its path in a {@link Layout}.
 *
 * @since 0.1
 */
public final class Cell implements Serializable {
    private static final long serialVersionUID = 1;

    private final Row row;
    private final Column column;
    private final transient int position;
    private final transient String path;

    Cell(Row row, Column column, int position) {
        this.row = row;
        this.position = position;
        this.column = column;
        this.path = row.path() + "." + column.path();
    }

    /**
     * The row the cell stands in.
     *
     * @return the row
     */
    public Row row() {
        return row;
    }

    /**
     * The column the cell stands in.
     *
     * @return the column
     */
    public Column column() {
        return column;
    }

    /**
     * The part whose table the cell stands in.
     *
     * @return part two, three or four
     */
    public Part part() {
        return row.part();
    }

    /**
     * The cell's permanent name: the record components that lead to it, joined by dots, such as
     * {@code requests.outcomes.total.naturalPersons}.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * What the cell is called. In Chinese where it is printed: part, row and column, such as
     * 三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人; in English such as {@code total handled - natural persons}.
     *
     * @return the words
     */
    public Words words() {
        Words rowWords = row.words();
        return new Words(
                String.join(
                        " · ",
                        part().heading(),
                        rowWords.chinese(),
                        column.words().chinese()),
                column.joinedTo(rowWords.english()));
    }

    /**
     * The unit of the number.
     *
     * @return the unit
     */
    public Unit unit() {
        return column.unit();
    }

    /**
     * The kind of number the cell holds.
     *
     * @return the kind
     */
    public NumberKind kind() {
        return column.kind();
    }

    /**
     * The article of the Regulations, or the notice, that the cell reports on.
     *
     * @return the citation in Chinese, or empty where none is known
     */
    public Optional<String> legalBasis() {
        return row.legalBasis();
    }

    /**
     * Whether the numbers of several organs can be summed up. Matters and kinds of fee cannot: organs share them; nor can
     * an amount without a unit.
     *
     * @return true for counts of things done and for amounts in 万元
     */
    public boolean isAdditive() {
        return unit() == Unit.ITEMS || unit() == Unit.TEN_THOUSAND_YUAN;
    }

    /**
     * The number this cell holds in a report.
     *
     * @param report the report
     * @return a number: a {@link CellValue.Count} or a {@link CellValue.Amount}
     * @throws IllegalArgumentException if the report's tables have no such cell
     */
    public CellValue valueIn(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return row.valueIn(report, column);
    }

    /** The cell's place in its row, from 0. */
    int position() {
        return position;
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }

    private Object readResolve() throws InvalidObjectException {
        if (row == null || column == null) {
            throw new InvalidObjectException("a cell without row or column");
        }
        return row.cell(column);
    }
}
