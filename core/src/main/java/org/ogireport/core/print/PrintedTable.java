package org.ogireport.core.print;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;

/**
 * One of the form's three tables as it is printed, with its merged cells: in part two the items of article 20 one below
 * the other, each with columns of its own; in part three the outcomes in groups, by kinds of applicant; in part four one
 * line of figures.
 *
 * @param part the part that the table is
 * @param widths the widths of its columns, in thousandths of the table
 * @param groups its rows in groups that belong together
 * @since 0.1
 */
public record PrintedTable(Part part, List<Integer> widths, List<Group> groups) {
    /** What the columns with the labels of rows take of part three, from the outermost, in thousandths of the table. */
    public static final List<Integer> LABEL_WIDTHS = List.of(72, 92, 326);

    /** Makes the lists unmodifiable. */
    public PrintedTable {
        Objects.requireNonNull(part, "part: must not be null");
        Objects.requireNonNull(groups, "groups: must not be null");
        Objects.requireNonNull(widths, "widths: must not be null");
        widths = List.copyOf(widths);
        groups = List.copyOf(groups);
    }

    /**
     * Rows that belong together.
     *
     * @param isHeader whether they head the table, again on every page
     * @param rows the cells that begin in each row, from the left
     */
    public record Group(boolean isHeader, List<List<PrintedCell>> rows) {
        /** Makes the lists unmodifiable. */
        public Group {
            Objects.requireNonNull(rows, "rows: must not be null");
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The tables of a layout.
     *
     * @param layout the tables that a document has
     * @return one for each of parts two, three and four, in print order; unmodifiable
     */
    public static List<PrintedTable> of(Layout layout) {
        Objects.requireNonNull(layout, "layout: must not be null");
        return Stream.of(Part.values())
                .filter(Part::isTable)
                .map(part -> TablePrinter.print(
                        part,
                        layout.rows().stream().filter(row -> row.part() == part).toList()))
                .toList();
    }
}
