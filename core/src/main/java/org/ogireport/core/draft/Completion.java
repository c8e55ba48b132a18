package org.ogireport.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;

/**
 * What came of making a draft a report: the report, or everything that is in the way. An immutable value.
 *
 * @since 0.1
 */
public final class Completion {
    private final @Nullable AnnualReport report;
    private final List<Cell> takenAsZero;
    private final List<Obstacle> obstacles;

    private Completion(@Nullable AnnualReport report, List<Cell> takenAsZero, List<Obstacle> obstacles) {
        this.report = report;
        this.takenAsZero = List.copyOf(takenAsZero);
        this.obstacles = List.copyOf(obstacles);
    }

    /** What comes of a draft whose cells have these values. */
    static Completion of(Draft draft, CellValue[] values, BlankPolicy policy) {
        List<Obstacle> obstacles = unknown(draft);
        List<Cell> takenAsZero = new ArrayList<>();
        CellValue[] complete = policy == BlankPolicy.ZERO ? values.clone() : values;
        for (int i = 0; i < values.length; i++) {
            Cell cell = draft.cells().get(i);
            if (values[i].isBlank() && policy == BlankPolicy.ZERO) {
                takenAsZero.add(cell);
                complete[i] = CellValue.of(0);
            } else if (values[i].isBlank()) {
                obstacles.add(new Obstacle(cell.path(), Obstacle.Reason.BLANK));
            } else if (values[i].isNotFound()) {
                obstacles.add(new Obstacle(cell.path(), Obstacle.Reason.NOT_FOUND));
            } else if (values[i].isUnreadable()) {
                obstacles.add(new Obstacle(cell.path(), Obstacle.Reason.UNREADABLE, values[i].toString()));
            }
        }
        if (!obstacles.isEmpty()) {
            return new Completion(null, List.of(), obstacles);
        }
        Tables tables = new Tables(draft.layout(), complete);
        AnnualReport report = new AnnualReport(
                draft.year().orElseThrow(),
                draft.title().orElseThrow(),
                draft.authority().orElseThrow(),
                draft.preface(),
                draft.overview(),
                tables.disclosure(),
                tables.requests(),
                tables.disputes(),
                draft.problems(),
                draft.otherMatters());
        return new Completion(report, takenAsZero, List.of());
    }

    private static List<Obstacle> unknown(Draft draft) {
        List<Obstacle> unknown = new ArrayList<>();
        OptionalInt year = draft.year();
        if (year.isEmpty()) {
            unknown.add(new Obstacle("year", Obstacle.Reason.UNKNOWN));
        } else if (Form.expectedFor(year.getAsInt()).isEmpty()) {
            unknown.add(new Obstacle("year", Obstacle.Reason.NO_FORM, Integer.toString(year.getAsInt())));
        }
        if (draft.title().isEmpty()) {
            unknown.add(new Obstacle("title", Obstacle.Reason.UNKNOWN));
        }
        if (draft.authority().isEmpty()) {
            unknown.add(new Obstacle("authority", Obstacle.Reason.UNKNOWN));
        }
        return unknown;
    }

    /**
     * The report.
     *
     * @return the report, or empty where something is in the way
     */
    public Optional<AnnualReport> report() {
        return Optional.ofNullable(report);
    }

    /**
     * The blank cells that the policy took as zero.
     *
     * @return the cells in print order; none where there is no report
     */
    public List<Cell> takenAsZero() {
        return takenAsZero;
    }

    /**
     * Everything that is in the way, all at once.
     *
     * @return the obstacles: other components first, then cells in print order; none where there is a report
     */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /**
     * The report, for callers who do not expect anything in the way.
     *
     * @return the report
     * @throws IllegalStateException if something is in the way; the message names all of it
     */
    public AnnualReport orElseThrow() {
        if (report == null) {
            throw new IllegalStateException(obstaclesInWords());
        }
        return report;
    }

    private String obstaclesInWords() {
        return "not a complete report: "
                + obstacles.stream().map(Obstacle::toString).collect(Collectors.joining("; "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completion that
                && Objects.equals(report, that.report)
                && takenAsZero.equals(that.takenAsZero)
                && obstacles.equals(that.obstacles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, takenAsZero, obstacles);
    }

    /** What came of it, in English: the report's title and the cells taken as zero, or everything that is in the way. */
    @Override
    public String toString() {
        return report == null ? obstaclesInWords() : report.title() + ", taken as zero: " + takenAsZero;
    }
}
