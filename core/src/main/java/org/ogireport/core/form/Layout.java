package org.ogireport.core.form;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ogireport.core.AnnualReport;

/**
 * The tables that one document has: normally those of one form, but real documents mix them (a report for 2023 may print
 * part three as an older form did).
 *
 * <p>There is one object a layout, so layouts may be compared with {@code ==}.
 *
 * @since 0.1
 */
public final class Layout implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<Layout> ALL = all();

    private final Form form;
    private final Form requestsForm;
    private final transient List<Row> rows;
    private final transient List<Row> tellingRows;
    private final transient List<Cell> cells;
    private final transient Map<String, Cell> byPath;
    private final transient int[] firstIndexes;

    /** The indexes of all cells, each made once: rules ask for them more often than for anything else. */
    private final transient OptionalInt[] indexes;

    private final transient List<Total> totals;

    private Layout(Form form, Form requestsForm) {
        this.form = form;
        this.requestsForm = requestsForm;
        this.rows = Stream.of(form.rows(Part.DISCLOSURE), requestsForm.rows(Part.REQUESTS), form.rows(Part.DISPUTES))
                .flatMap(List::stream)
                .toList();
        this.tellingRows = Stream.of(Part.values())
                .flatMap(part -> rows.stream()
                        .filter(row -> row.part() == part && isTelling(row))
                        .limit(1))
                .toList();
        this.cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        this.byPath = new LinkedHashMap<>();
        cells.forEach(cell -> byPath.put(cell.path(), cell));
        this.firstIndexes = new int[Row.values().length];
        Arrays.fill(firstIndexes, -1);
        for (Row row : rows) {
            firstIndexes[row.ordinal()] = cells.indexOf(row.cells().get(0));
        }
        this.indexes =
                IntStream.range(0, cells.size()).mapToObj(OptionalInt::of).toArray(OptionalInt[]::new);
        this.totals = Stream.of(
                        totalsOfRows(Column.APPLICANT_KINDS),
                        totalsOfColumns(),
                        totalsOfRows(List.of(Column.APPLICANTS_TOTAL)))
                .flatMap(totals -> totals)
                .toList();
    }

    /** Whether not every form has a row. */
    private static boolean isTelling(Row row) {
        return !Stream.of(Form.values()).allMatch(form -> form.rows(row.part()).contains(row));
    }

    private Stream<Total> totalsOfRows(List<Column> columns) {
        return columns.stream()
                .map(Row.HANDLED_TOTAL::cell)
                .map(total -> new Total(
                        total,
                        rows.stream()
                                .filter(Row::isOutcome)
                                .map(row -> row.cell(total.column()))
                                .toList()));
    }

    private Stream<Total> totalsOfColumns() {
        return rows.stream()
                .map(Row::cells)
                .filter(row -> row.get(row.size() - 1).column().isTotal())
                .map(row -> new Total(row.get(row.size() - 1), row.subList(0, row.size() - 1)));
    }

    /** Every form's own tables, then every mixture of two forms. */
    private static List<Layout> all() {
        List<Layout> all = new ArrayList<>();
        for (Form form : Form.values()) {
            all.add(new Layout(form, form));
        }
        for (Form form : Form.values()) {
            for (Form requestsForm : Form.values()) {
                Layout mixture = new Layout(form, requestsForm);
                if (all.stream().noneMatch(known -> known.rows.equals(mixture.rows))) {
                    all.add(mixture);
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * Every layout a document can have: each form's own, then the mixtures.
     *
     * @return the layouts; unmodifiable
     */
    public static List<Layout> values() {
        return ALL;
    }

    /**
     * A form's own tables.
     *
     * @param form the form
     * @return the layout
     */
    public static Layout of(Form form) {
        return of(form, form);
    }

    /**
     * The tables of a form, but part three as another form prints it.
     *
     * @param form the form of part two
     * @param requestsForm the form of part three
     * @return the layout
     */
    public static Layout of(Form form, Form requestsForm) {
        Objects.requireNonNull(form, "form: must not be null");
        Objects.requireNonNull(requestsForm, "requestsForm: must not be null");
        for (Layout layout : ALL) {
            if (layout.form == form
                    && layout.requestsForm.rows(Part.REQUESTS).equals(requestsForm.rows(Part.REQUESTS))) {
                return layout;
            }
        }
        throw new AssertionError(form + " with part three of " + requestsForm);
    }

    /**
     * The tables that a report has.
     *
     * @param report the report
     * @return the layout
     */
    public static Layout of(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        for (Layout layout : ALL) {
            if (layout.isOf(report)) {
                return layout;
            }
        }
        throw new AssertionError("every variant of a table belongs to a form");
    }

    /** Whether a report has the first row of each part that not every form has: a table is of one form. */
    private boolean isOf(AnnualReport report) {
        for (Row row : tellingRows) {
            if (!row.isIn(report)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The form of part two, by which the document is named.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * The form of part three; {@link #form()} where the tables are not mixed.
     *
     * @return the form
     */
    public Form requestsForm() {
        return requestsForm;
    }

    /**
     * The rows of all tables, in print order.
     *
     * @return the rows; unmodifiable
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The cells of all tables, in print order.
     *
     * @return the cells; unmodifiable
     */
    public List<Cell> cells() {
        return cells;
    }

    /**
     * The cell at a path.
     *
     * @param path such as {@code requests.carriedForward.total}
     * @return the cell, or empty where these tables have none there
     */
    public Optional<Cell> cell(String path) {
        Objects.requireNonNull(path, "path: must not be null");
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * The totals that the tables print, a total that is a part of another one before it: those of rows for each kind of
     * applicant, those of columns in every row, and last that of rows for all applicants.
     *
     * @return the totals; unmodifiable
     */
    public List<Total> totals() {
        return totals;
    }

    /**
     * The place of a cell in {@link #cells()}.
     *
     * @param cell any cell
     * @return its index, or empty where these tables do not have it
     */
    public OptionalInt indexOf(Cell cell) {
        Objects.requireNonNull(cell, "cell: must not be null");
        int first = firstIndexes[cell.row().ordinal()];
        return first < 0 ? OptionalInt.empty() : indexes[first + cell.position()];
    }

    /**
     * The whole numbers that a report of these tables has in their cells, read all at once.
     *
     * @param report a report whose layout this is
     * @return the numbers in the order of {@link #cells()}, 0 in place of an amount
     */
    public long[] countsIn(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        long[] counts = new long[cells.size()];
        for (Row row : rows) {
            row.copyCounts(report, counts, firstIndexes[row.ordinal()]);
        }
        return counts;
    }

    /** The forms' codes. */
    @Override
    public String toString() {
        return form == requestsForm ? form.code() : form.code() + " with part three of " + requestsForm.code();
    }

    private Object readResolve() throws InvalidObjectException {
        if (form == null || requestsForm == null) {
            throw new InvalidObjectException("a layout without forms");
        }
        return of(form, requestsForm);
    }
}
