package org.ogireport.core.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.form.Cell;

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

    static Completion of(AnnualReport report, List<Cell> takenAsZero) {
        return new Completion(report, takenAsZero, List.of());
    }

    static Completion refused(List<Obstacle> obstacles) {
        return new Completion(null, List.of(), obstacles);
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
