package org.ogireport.collection.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Passage;

/**
 * Two reports side by side: in which cells they differ, and what became of the paragraphs.
 *
 * @param first the first report, such as last year's
 * @param second the second report
 * @param cells the cells in which they differ, in print order; a blank and a zero differ
 * @param texts every passage that either of them has
 * @since 0.1
 */
public record ReportComparison(Draft first, Draft second, List<CellDifference> cells, List<TextComparison> texts) {
    /** Makes the lists unmodifiable. */
    public ReportComparison {
        Objects.requireNonNull(cells, "cells: must not be null");
        Objects.requireNonNull(texts, "texts: must not be null");
        Objects.requireNonNull(first, "first: must not be null");
        Objects.requireNonNull(second, "second: must not be null");
        cells = List.copyOf(cells);
        texts = List.copyOf(texts);
    }

    /**
     * Compares two reports.
     *
     * @param first a report, complete or not
     * @param second another one
     * @return what differs
     */
    public static ReportComparison of(Draft first, Draft second) {
        Objects.requireNonNull(first, "first: must not be null");
        Objects.requireNonNull(second, "second: must not be null");
        return new ReportComparison(first, second, cells(first, second), texts(first, second));
    }

    private static List<CellDifference> cells(Draft first, Draft second) {
        Set<Cell> all = new LinkedHashSet<>(second.cells());
        all.addAll(first.cells());
        List<CellDifference> differences = new ArrayList<>();
        for (Cell cell : all) {
            Optional<CellValue> before = value(first, cell);
            Optional<CellValue> after = value(second, cell);
            if (!before.equals(after)) {
                differences.add(new CellDifference(cell, before, after));
            }
        }
        return differences;
    }

    private static Optional<CellValue> value(Draft draft, Cell cell) {
        return draft.layout().indexOf(cell).isPresent() ? Optional.of(draft.value(cell)) : Optional.empty();
    }

    private static List<TextComparison> texts(Draft first, Draft second) {
        List<TextComparison> texts = new ArrayList<>();
        for (Passage passage : Passage.values()) {
            List<String> before = paragraphs(first, passage);
            List<String> after = paragraphs(second, passage);
            if (!before.isEmpty() || !after.isEmpty()) {
                texts.add(new TextComparison(passage, ParagraphDiff.of(before, after)));
            }
        }
        return texts;
    }

    private static List<String> paragraphs(Draft draft, Passage passage) {
        Narrative narrative = switch (passage) {
            case TITLE -> draft.title().map(Narrative::of).orElse(Narrative.EMPTY);
            case PREFACE -> draft.preface().prose();
            case OVERVIEW -> draft.overview();
            case PROBLEMS -> draft.problems();
            case OTHER_MATTERS -> draft.otherMatters();
        };
        return narrative.paragraphs();
    }
}
