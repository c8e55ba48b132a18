package org.ogireport.validation.deduction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Row;
import org.ogireport.validation.equation.Equation;

/** The rows of a draft whose values stand there and could not be told apart. */
public final class RunTogetherRows {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");
    /** Blank cells around all values only fill up the row. */
    private static final Pattern FILLERS = Pattern.compile("^[\\s|]+|[\\s|]+$");

    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*|\\s+");

    private RunTogetherRows() {}

    /** A draft with the cells that equations between them tell. */
    public static Draft deduce(Draft draft, List<Equation> equations) {
        Map<Row, List<Division>> divisions = new EnumMap<>(Row.class);
        for (Row row : draft.layout().rows()) {
            List<Division> all = divisions(draft, row, equations);
            if (!all.isEmpty()) {
                divisions.put(row, all);
            }
        }
        while (divisions.keySet().removeIf(row -> !isBound(draft, row, divisions.keySet(), equations))) {
            // each row that goes may leave others without an equation that can be computed
        }
        if (divisions.isEmpty()) {
            return draft;
        }
        Draft.Builder deduced = draft.toBuilder();
        new SumSearch(draft, divisions, equations)
                .agreed()
                .forEach((cell, number) -> deduced.set(cell, CellValue.of(number), source(draft, cell)));
        return deduced.build();
    }

    private static Source source(Draft draft, Cell cell) {
        return draft.source(cell).orElseThrow().toBuilder()
                .match(Match.DEDUCED)
                .unread(null)
                .build();
    }

    /** The ways to divide what stands in a row; none where it was read, or is no digits alone. */
    private static List<Division> divisions(Draft draft, Row row, List<Equation> equations) {
        boolean summed = row.cells().stream()
                .allMatch(cell -> !draft.value(cell).isNumber()
                        && !draft.value(cell).isBlank()
                        && draft.source(cell)
                                .map(Source::unread)
                                .filter(Unread.VALUES::equals)
                                .isPresent()
                        && equations.stream()
                                        .filter(equation -> equation.cells().contains(cell))
                                        .count()
                                > 1);
        Set<String> texts = row.cells().stream()
                .flatMap(cell -> draft.source(cell).stream())
                .map(source -> source.text() == null ? "" : source.text())
                .collect(Collectors.toSet());
        if (!summed || texts.size() != 1) {
            return List.of();
        }
        String label = draft.source(row.cells().get(0)).map(Source::row).orElse("");
        String text = texts.iterator().next();
        if (label.isEmpty() || !text.startsWith(label + " |")) {
            return List.of();
        }
        String values = FILLERS.matcher(text.substring(label.length())).replaceAll("");
        List<String> printed = List.of(BETWEEN.split(values, -1));
        return printed.stream().allMatch(word -> DIGITS.matcher(word).matches())
                ? Division.of(printed, row.cells().size())
                : List.of();
    }

    /** Whether every equation that a row is part of can be computed once the rows in question are divided. */
    private static boolean isBound(Draft draft, Row row, Set<Row> inQuestion, List<Equation> equations) {
        return equations.stream()
                .filter(equation -> equation.cells().stream().anyMatch(row.cells()::contains))
                .flatMap(equation -> equation.cells().stream())
                .allMatch(cell ->
                        inQuestion.contains(cell.row()) || draft.value(cell).isNumber());
    }
}
