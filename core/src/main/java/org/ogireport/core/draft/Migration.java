package org.ogireport.core.draft;

import static org.ogireport.core.form.Row.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;

/**
 * A draft brought into the tables of another form, with an account of every cell. Nothing incomparable is mapped: kinds
 * of fee are not an amount, and what was published in all is not what is in force. Cells that nothing is mapped to are
 * not found, so that nobody takes them for zero.
 *
 * @param draft the draft in the tables of the target form; its year is unchanged
 * @param fates what became of every cell of the original, in print order
 * @since 0.1
 */
public record Migration(Draft draft, List<CellFate> fates) {
    private static final Map<Cell, Approximation> APPROXIMATIONS = approximations();

    private static final Words ZERO_SPLITS =
            new Words("目标格式把这一行分为几行，零分开仍为零", "the target form splits the row, and zero splits into zeros");
    private static final Words NOT_COMPARABLE = new Words("目标格式没有可比的格", "the target form has no comparable cell");

    /** Makes the list unmodifiable. */
    public Migration {
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(fates, "fates: must not be null");
        fates = List.copyOf(fates);
    }

    /** What can become of a cell. */
    public enum Fate {
        /** The target form prints the same cell. */
        CARRIED,
        /** The target form prints a cell that is nearly the same. */
        APPROXIMATED,
        /** The target form has no cell for it. */
        LOST
    }

    /**
     * What became of one cell.
     *
     * @param cell the cell of the original
     * @param value what stood in it
     * @param fate what became of it
     * @param targets the cells of the target form that took it, none where it was lost
     * @param why why the value is only approximated or lost; {@link Words#NONE} where it was carried
     */
    public record CellFate(Cell cell, CellValue value, Fate fate, List<Cell> targets, Words why) {
        /** Makes the list unmodifiable. */
        public CellFate {
            Objects.requireNonNull(cell, "cell: must not be null");
            Objects.requireNonNull(value, "value: must not be null");
            Objects.requireNonNull(fate, "fate: must not be null");
            Objects.requireNonNull(targets, "targets: must not be null");
            Objects.requireNonNull(why, "why: must not be null");
            targets = List.copyOf(targets);
        }
    }

    private record Approximation(Cell target, Words why) {}

    /**
     * Brings a draft into the tables of a form.
     *
     * @param target the form
     * @param original the draft; unchanged
     * @return the migrated draft and the account of its cells
     */
    public static Migration to(Form target, Draft original) {
        Objects.requireNonNull(original, "original: must not be null");
        Layout layout = Layout.of(target);
        Draft.Builder builder = Draft.builder(layout)
                .preface(original.preface())
                .overview(original.overview())
                .problems(original.problems())
                .otherMatters(original.otherMatters());
        original.year().ifPresent(builder::year);
        original.title().ifPresent(builder::title);
        original.authority().ifPresent(builder::authority);
        original.outline().ifPresent(builder::outline);
        layout.cells().forEach(cell -> builder.set(cell, CellValue.NOT_FOUND));
        List<CellFate> fates = new ArrayList<>();
        for (Cell cell : original.cells()) {
            CellFate fate = fate(cell, original.value(cell), layout);
            Optional<Source> source = original.source(cell);
            for (Cell to : fate.targets()) {
                source.ifPresentOrElse(
                        from -> builder.set(to, fate.value(), from), () -> builder.set(to, fate.value()));
            }
            fates.add(fate);
        }
        return new Migration(builder.build(), fates);
    }

    private static CellFate fate(Cell cell, CellValue value, Layout target) {
        if (has(target, cell)) {
            return new CellFate(cell, value, Fate.CARRIED, List.of(cell), Words.NONE);
        }
        Approximation approximation = APPROXIMATIONS.get(cell);
        if (approximation != null && has(target, approximation.target())) {
            return new CellFate(cell, value, Fate.APPROXIMATED, List.of(approximation.target()), approximation.why());
        }
        if (cell.row() == OTHERWISE_HANDLED_ROW && value.equals(CellValue.of(0))) {
            return new CellFate(cell, value, Fate.APPROXIMATED, items(cell.column()), ZERO_SPLITS);
        }
        return new CellFate(cell, value, Fate.LOST, List.of(), NOT_COMPARABLE);
    }

    private static boolean has(Layout layout, Cell cell) {
        return layout.indexOf(cell).isPresent();
    }

    private static List<Cell> items(Column column) {
        return List.of(
                NOT_CORRECTED_IN_TIME.cell(column), FEE_NOT_PAID_IN_TIME.cell(column), OTHER_HANDLING.cell(column));
    }

    private static Map<Cell, Approximation> approximations() {
        Map<Cell, Approximation> all = new LinkedHashMap<>();
        Words made = new Words(
                "试行格式统计新制作数量，现行格式统计制发件数",
                "the trial form counts what was newly made, the current form what was issued");
        Words decided =
                new Words("两种格式对处理决定数量的口径不尽相同", "the forms draw the line of what counts as one decision differently");
        approximate(all, TRIAL_GOVERNMENT_RULES, Column.MADE, GOVERNMENT_RULES, Column.ISSUED, made);
        approximate(all, TRIAL_NORMATIVE_DOCUMENTS, Column.MADE, NORMATIVE_DOCUMENTS, Column.ISSUED, made);
        approximate(all, TRIAL_LICENSING, Column.TRIAL_DECISIONS, LICENSING, Column.DECISIONS, decided);
        approximate(all, TRIAL_PENALTIES, Column.TRIAL_DECISIONS, PENALTIES, Column.DECISIONS, decided);
        approximate(all, TRIAL_COMPULSION, Column.TRIAL_DECISIONS, COMPULSION, Column.DECISIONS, decided);
        return all;
    }

    private static void approximate(
            Map<Cell, Approximation> all, Row fromRow, Column fromColumn, Row toRow, Column toColumn, Words why) {
        all.put(fromRow.cell(fromColumn), new Approximation(toRow.cell(toColumn), why));
    }
}
