package org.ogireport.documents.odf;

import java.util.Map;
import java.util.Set;
import org.ogireport.documents.page.Look;

/** What the properties of cells, paragraphs, rows and tables make of what stands in them; one that no list names is doubted. */
final class OdfProperties {
    private static final double LOWEST_LINE = 60;
    private static final double LOWEST_LINE_POINTS = 6;

    private static final Set<String> PLAIN_IN_CELLS = Set.of(
            "fo:background-color",
            "fo:wrap-option",
            "style:background-transparency",
            "style:shrink-to-fit",
            "style:vertical-align",
            "style:text-align-source",
            "style:print-content",
            "style:decimal-places",
            "style:glyph-orientation-vertical",
            "style:rotation-align",
            "style:shadow");

    private static final Set<String> PLAIN_IN_PARAGRAPHS = Set.of(
            "fo:background-color",
            "style:background-transparency",
            "fo:text-align",
            "fo:text-align-last",
            "style:justify-single-word",
            "style:shadow",
            "style:line-height-at-least",
            "style:font-independent-line-spacing",
            "fo:keep-together",
            "fo:keep-with-next",
            "fo:break-before",
            "fo:break-after",
            "fo:widows",
            "fo:orphans",
            "style:tab-stop-distance",
            "<style:tab-stops",
            "style:text-autospace",
            "style:punctuation-wrap",
            "style:line-break",
            "style:vertical-align",
            "style:writing-mode-automatic",
            "style:snap-to-layout-grid",
            "style:register-true",
            "style:page-number",
            "style:auto-text-indent",
            "style:join-border",
            "style:contextual-spacing",
            "text:number-lines",
            "text:line-number");

    private static final Set<String> PLAIN_IN_ROWS = Set.of(
            "style:row-height",
            "style:min-row-height",
            "style:use-optimal-row-height",
            "style:rel-height",
            "fo:background-color",
            "style:background-transparency",
            "fo:keep-together",
            "fo:break-before",
            "fo:break-after");

    private static final Set<String> PLAIN_IN_TABLES = Set.of(
            "fo:background-color",
            "style:background-transparency",
            "style:width",
            "style:rel-width",
            "style:page-number",
            "style:shadow",
            "style:may-break-between-rows",
            "fo:keep-with-next",
            "fo:break-before",
            "fo:break-after",
            "table:align",
            "table:border-model",
            "table:display",
            "table:tab-color",
            "tableooo:tab-color",
            "style:writing-mode-automatic");

    /** How far from the sides of its cell a figure still stands in it, in points. */
    private static final double FARTHEST = 150;

    /** How far beyond the sides of its cell a figure may be set, and a table beyond those of the text, in points. */
    private static final double FARTHEST_BEYOND = -12;

    private static final double FARTHEST_BEYOND_TEXT = -72;

    private OdfProperties() {}

    private interface Judge {
        Look judge(String name, String value);
    }

    private static Look judge(Map<String, String> properties, Judge judge) {
        Look[] look = {Look.PLAIN};
        properties.forEach((name, value) -> look[0] = look[0].and(judge.judge(name, value)));
        return look[0];
    }

    /** How what stands in a cell is seen. */
    static Look cell(Map<String, String> properties) {
        return judge(properties, OdfProperties::cell);
    }

    private static Look cell(String name, String value) {
        return switch (name) {
            case "style:cell-protect" -> Look.certainIf(!value.contains("hidden"));
            case "style:repeat-content" -> Look.certainIf(!value.equals("true"));
            case "style:rotation-angle" -> Look.certainIf(value.matches("0(?:deg)?"));
            case "style:direction" -> Look.certainIf(!value.equals("ttb"));
            case "style:diagonal-bl-tr", "style:diagonal-tl-br" -> Look.certainIf(value.equals("none"));
            default ->
                PLAIN_IN_CELLS.contains(name) || name.startsWith("style:diagonal-") || isFrame(name)
                        ? Look.PLAIN
                        : common(name, value);
        };
    }

    /** How the text of a paragraph is seen. */
    static Look paragraph(Map<String, String> properties) {
        Look indented = Look.certainIf(
                length(properties, "fo:margin-left") + length(properties, "fo:text-indent") >= FARTHEST_BEYOND);
        return judge(properties, OdfProperties::paragraph).and(indented);
    }

    private static double length(Map<String, String> properties, String name) {
        double points = OdfLength.points(properties.getOrDefault(name, ""));
        return Double.isNaN(points) ? 0 : points;
    }

    private static Look paragraph(String name, String value) {
        return switch (name) {
            case "fo:line-height" -> {
                double percent = OdfLength.percent(value);
                double points = OdfLength.points(value);
                yield Look.certainIf(value.equals("normal") || percent >= LOWEST_LINE || points >= LOWEST_LINE_POINTS);
            }
            case "<style:drop-cap" -> Look.certainIf(value.isEmpty());
            case "style:line-spacing" -> Look.certainIf(!value.startsWith("-"));
            case "fo:text-indent" -> Look.PLAIN;
            case "fo:margin-left" -> Look.certainIf(!(OdfLength.points(value) > FARTHEST));
            case "fo:margin-right", "fo:margin" ->
                Look.certainIf(isNoFurther(value, FARTHEST_BEYOND) && !(OdfLength.points(value) > FARTHEST));
            case "css3t:text-justify" -> Look.certainIf(value.equals("auto"));
            default ->
                PLAIN_IN_PARAGRAPHS.contains(name) || isFrame(name) || name.startsWith("fo:hyphenation")
                        ? Look.PLAIN
                        : common(name, value);
        };
    }

    /** How what stands in a row is seen. */
    static Look row(Map<String, String> properties) {
        return judge(properties, (name, value) -> PLAIN_IN_ROWS.contains(name) ? Look.PLAIN : common(name, value));
    }

    /** How what stands in a table is seen. */
    static Look table(Map<String, String> properties) {
        return judge(properties, OdfProperties::table);
    }

    private static Look table(String name, String value) {
        return switch (name) {
            // programs set tables beyond the text by what stands between the side of a cell and its text
            case "fo:margin-left", "fo:margin-right" -> Look.certainIf(isNoFurther(value, FARTHEST_BEYOND_TEXT));
            default -> PLAIN_IN_TABLES.contains(name) ? Look.PLAIN : common(name, value);
        };
    }

    private static boolean isNoFurther(String length, double least) {
        return !length.startsWith("-") || OdfLength.points(length) >= least;
    }

    private static Look common(String name, String value) {
        return switch (name) {
            case "style:writing-mode" -> Look.certainIf(!value.startsWith("rl") && !value.startsWith("tb"));
            case "<style:background-image" -> Look.certainIf(value.isEmpty());
            default -> {
                boolean margin = name.startsWith("fo:margin");
                boolean program =
                        name.startsWith("loext:") || name.startsWith("<loext:") || name.startsWith("officeooo:");
                yield Look.certainIf(margin && !value.startsWith("-") || program);
            }
        };
    }

    private static boolean isFrame(String name) {
        return name.startsWith("fo:border")
                || name.startsWith("fo:padding")
                || name.startsWith("style:border-line-width");
    }
}
