package org.ogireport.collection.comparison;

import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.json.JsonObject;

/**
 * A comparison as JSON.
 *
 * @since 0.1
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * Tells a comparison: {@code {"first":{"title"?,"year"?},"second":…,"cells":[{"cell":path,"first":…,"second":…,
     * "difference"?,"percent"?}],"texts":[{"passage","percentInCommon"?,"paragraphs":[{"kind","segments":[{"in","text"}]}]}]}}.
     * What stands in a cell is a number, or one of {@code "BLANK"}, {@code "NOT_FOUND"}, {@code "UNREADABLE"},
     * {@code "NO_SUCH_CELL"}.
     *
     * @param comparison what was compared
     * @return JSON text without a line break
     */
    public static String render(ReportComparison comparison) {
        Objects.requireNonNull(comparison, "comparison: must not be null");
        return new JsonObject()
                .with("first", report(comparison.first()))
                .with("second", report(comparison.second()))
                .with(
                        "cells",
                        comparison.cells().stream().map(ComparisonJson::cell).toList())
                .with(
                        "texts",
                        comparison.texts().stream().map(ComparisonJson::text).toList())
                .toString();
    }

    private static JsonObject report(Draft draft) {
        return new JsonObject()
                .withPresent("title", draft.title())
                .withPresent(
                        "year",
                        draft.year().isPresent() ? Optional.of(draft.year().getAsInt()) : Optional.empty());
    }

    private static JsonObject cell(CellDifference difference) {
        return new JsonObject()
                .with("cell", difference.cell().path())
                .with("first", value(difference.first()))
                .with("second", value(difference.second()))
                .withPresent("difference", difference.difference())
                .withPresent("percent", difference.percent());
    }

    private static Object value(Optional<CellValue> value) {
        if (value.isEmpty()) {
            return "NO_SUCH_CELL";
        }
        if (value.get().number().isPresent()) {
            return value.get().number().get();
        }
        return value.get().state().name();
    }

    private static JsonObject text(TextComparison text) {
        return new JsonObject()
                .with("passage", text.passage().path())
                .withPresent("percentInCommon", text.percentInCommon())
                .with(
                        "paragraphs",
                        text.paragraphs().stream()
                                .map(ComparisonJson::paragraph)
                                .toList());
    }

    private static JsonObject paragraph(ParagraphChange change) {
        return new JsonObject()
                .with("kind", change.kind().name())
                .with(
                        "segments",
                        change.segments().stream()
                                .map(segment -> new JsonObject()
                                        .with("in", segment.in().name())
                                        .with("text", segment.text()))
                                .toList());
    }
}
