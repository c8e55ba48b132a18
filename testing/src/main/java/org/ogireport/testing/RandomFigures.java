package org.ogireport.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** The figures of reports that agree with each other, and with those of the year before. */
final class RandomFigures {
    private static final BigDecimal MAX_AMOUNT = BigDecimal.TEN
            .pow(NumberKind.MAX_INTEGER_DIGITS)
            .subtract(BigDecimal.ONE.movePointLeft(NumberKind.MAX_FRACTION_DIGITS));
    private static final List<Row> RULES = List.of(Row.GOVERNMENT_RULES, Row.TRIAL_GOVERNMENT_RULES);
    private static final List<Row> DOCUMENTS = List.of(Row.GOVERNMENT_RULES, Row.NORMATIVE_DOCUMENTS);

    private static final List<Long> ROUND = List.of(0L, 10L, 100L, 1_000L, 20_000L, 1_000_000L);

    private final Random random;

    RandomFigures(Random random) {
        this.random = random;
    }

    /** Sets every cell. */
    void fill(Layout layout, Profile profile, int year, Draft.Builder draft, @Nullable AnnualReport previous) {
        for (Cell cell : layout.cells()) {
            if (cell.part() == Part.DISCLOSURE) {
                draft.set(cell, following(cell, disclosed(cell, profile), previous));
            }
        }
        if (profile.magnitude() == Profile.Magnitude.LIFELIKE && profile.makesRules()) {
            DOCUMENTS.forEach(row -> stock(row, layout, profile, draft, previous));
        } else {
            stock(Row.NORMATIVE_DOCUMENTS, layout, profile, draft, previous);
        }
        Map<Cell, Long> counts = new HashMap<>();
        switch (profile.magnitude()) {
            case ZERO -> {}
            case HUGE -> {
                List<Row> outcomes =
                        layout.rows().stream().filter(Row::isOutcome).toList();
                counts.put(pick(outcomes).cell(pick(Column.APPLICANT_KINDS)), NumberKind.MAX_COUNT);
            }
            case MAXIMUM -> maximum(layout, counts);
            case ROUND -> round(layout, counts);
            case LIFELIKE -> {
                lifelike(layout, profile, counts, previous);
                disputes(year, counts, previous);
            }
        }
        Balance.settle(layout, counts);
        for (Cell cell : layout.cells()) {
            if (cell.part() != Part.DISCLOSURE) {
                draft.set(cell, counts.getOrDefault(cell, 0L));
            }
        }
    }

    private CellValue disclosed(Cell cell, Profile profile) {
        boolean none = profile.magnitude() == Profile.Magnitude.ZERO
                || profile.magnitude() == Profile.Magnitude.HUGE
                || RULES.contains(cell.row()) && !profile.makesRules();
        if (profile.magnitude() == Profile.Magnitude.MAXIMUM) {
            long sign = cell.kind().isSigned() && random.nextBoolean() ? -1 : 1;
            return cell.kind().isWhole() ? CellValue.of(sign * NumberKind.MAX_COUNT) : CellValue.of(MAX_AMOUNT);
        }
        if (profile.magnitude() == Profile.Magnitude.ROUND) {
            // no more was issued than is in force
            return CellValue.of(cell.column() == Column.IN_FORCE ? ROUND.get(ROUND.size() - 1) : pick(ROUND));
        }
        if (!cell.kind().isWhole()) {
            // up to a million of the unit, to the last digit: more digits than a float keeps
            int digits = random.nextInt(NumberKind.MAX_FRACTION_DIGITS + 1);
            long most = BigDecimal.valueOf(1_000_000).movePointRight(digits).longValueExact();
            return CellValue.of(none ? BigDecimal.ZERO : BigDecimal.valueOf(upTo(most), digits));
        }
        long number =
                none ? 0 : upTo(isOfDocuments(cell.row()) ? Math.min(profile.disclosure(), 500) : magnitude(profile));
        return CellValue.of(cell.kind().isSigned() && random.nextBoolean() ? -number : number);
    }

    /** An amount is of the order of last year's. */
    private CellValue following(Cell cell, CellValue value, @Nullable AnnualReport previous) {
        if (previous == null
                || cell.kind().isWhole()
                || previous.layout().indexOf(cell).isEmpty()
                || value.number().orElseThrow().signum() == 0) {
            return value;
        }
        BigDecimal before = previous.value(cell).number().orElseThrow();
        return before.signum() == 0
                ? value
                : CellValue.of(before.multiply(BigDecimal.valueOf(50 + random.nextInt(100), 2))
                        .setScale(NumberKind.MAX_FRACTION_DIGITS, RoundingMode.UP));
    }

    /** Last year's pending cases are among this year's; from 2025 on reconsideration comes first. */
    private static void disputes(int year, Map<Cell, Long> counts, @Nullable AnnualReport previous) {
        if (year >= 2025) {
            Column.RESULT_KINDS.forEach(result -> counts.put(Row.DIRECT_LITIGATION.cell(result), 0L));
        }
        if (previous != null) {
            for (Row row : List.of(Row.RECONSIDERATION, Row.DIRECT_LITIGATION, Row.LITIGATION_AFTER_RECONSIDERATION)) {
                long pending = previous.value(row.cell(Column.PENDING))
                        .number()
                        .orElseThrow()
                        .longValueExact();
                counts.merge(row.cell(Column.UPHELD), pending, Long::sum);
            }
        }
    }

    /** Mostly far below the bound, since numbers of organs differ by orders of magnitude. */
    private int magnitude(Profile profile) {
        return Math.max(1, profile.disclosure() / List.of(1, 10, 100, 1_000).get(random.nextInt(4)));
    }

    private static boolean isOfDocuments(Row row) {
        return RULES.contains(row) || row == Row.NORMATIVE_DOCUMENTS || row == Row.TRIAL_NORMATIVE_DOCUMENTS;
    }

    /** In force = in force last year + issued - repealed, where last year's report has the row. */
    private void stock(Row row, Layout layout, Profile profile, Draft.Builder draft, @Nullable AnnualReport previous) {
        if (profile.magnitude() != Profile.Magnitude.LIFELIKE || !layout.rows().contains(row)) {
            return;
        }
        Cell stock = row.cell(Column.IN_FORCE);
        boolean known = previous != null && previous.layout().rows().contains(row);
        long before = known && previous != null
                ? previous.value(stock).number().orElseThrow().longValueExact()
                : upTo(500);
        long issued = upTo(30);
        long repealed = upTo(before + issued);
        draft.set(row.cell(Column.ISSUED), issued)
                .set(row.cell(Column.REPEALED), repealed)
                .set(stock, before + issued - repealed);
    }

    private void lifelike(Layout layout, Profile profile, Map<Cell, Long> counts, @Nullable AnnualReport previous) {
        for (Column kind : Column.APPLICANT_KINDS) {
            // Most requests are made by natural persons.
            int bound = kind == Column.NATURAL_PERSONS ? profile.requests() : profile.requests() / 10;
            long due = 0;
            for (Row row : layout.rows()) {
                if (row.isOutcome()) {
                    long count = random.nextInt(3) == 0 ? upTo(bound) : 0;
                    counts.put(row.cell(kind), count);
                    due += count;
                }
            }
            long carriedForward = upTo(bound);
            due += carriedForward;
            long carriedOver = previous == null
                    ? upTo(Math.min(due, bound))
                    : previous.value(Row.CARRIED_FORWARD.cell(kind))
                            .number()
                            .orElseThrow()
                            .longValueExact();
            counts.put(Row.CARRIED_OVER.cell(kind), carriedOver);
            counts.put(Row.CARRIED_FORWARD.cell(kind), carriedForward + Math.max(0, carriedOver - due));
        }
        for (Row row : layout.rows()) {
            if (row.part() == Part.DISPUTES) {
                Column.RESULT_KINDS.forEach(result -> counts.put(row.cell(result), upTo(profile.disputes())));
                counts.merge(row.cell(Column.PENDING), Math.min(1L, profile.disputes()), Math::max);
            }
        }
    }

    /** Every total of part three's rows that can be, and each of part four, is the largest count. */
    private void maximum(Layout layout, Map<Cell, Long> counts) {
        List<Row> outcomes = layout.rows().stream().filter(Row::isOutcome).toList();
        List<Cell> handled = new ArrayList<>();
        for (Column kind : Column.APPLICANT_KINDS) {
            outcomes.forEach(row -> handled.add(row.cell(kind)));
        }
        share(handled, counts);
        List<Cell> carriedForward =
                Column.APPLICANT_KINDS.stream().map(Row.CARRIED_FORWARD::cell).toList();
        share(carriedForward, counts);
        for (Column kind : Column.APPLICANT_KINDS) {
            counts.put(Row.CARRIED_OVER.cell(kind), counts.get(Row.CARRIED_FORWARD.cell(kind)));
        }
        for (Row row : layout.rows()) {
            if (row.part() == Part.DISPUTES) {
                share(Column.RESULT_KINDS.stream().map(row::cell).toList(), counts);
            }
        }
    }

    /** As much is carried over as is carried forward. */
    private void round(Layout layout, Map<Cell, Long> counts) {
        for (Row row : layout.rows()) {
            if (row.isOutcome() || row == Row.CARRIED_FORWARD) {
                Column.APPLICANT_KINDS.forEach(kind -> counts.put(row.cell(kind), pick(ROUND)));
            } else if (row.part() == Part.DISPUTES) {
                Column.RESULT_KINDS.forEach(result -> counts.put(row.cell(result), pick(ROUND)));
            }
        }
        Column.APPLICANT_KINDS.forEach(
                kind -> counts.put(Row.CARRIED_OVER.cell(kind), counts.get(Row.CARRIED_FORWARD.cell(kind))));
    }

    /** Numbers that sum to the largest count. */
    private void share(List<Cell> cells, Map<Cell, Long> counts) {
        long left = NumberKind.MAX_COUNT;
        for (Cell cell : cells.subList(0, cells.size() - 1)) {
            long part = upTo(left / 4);
            counts.put(cell, part);
            left -= part;
        }
        counts.put(cells.get(cells.size() - 1), left);
    }

    /** A number from 0 to the bound. */
    long upTo(long bound) {
        return Math.floorMod(random.nextLong(), bound + 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
