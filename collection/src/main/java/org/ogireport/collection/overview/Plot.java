package org.ogireport.collection.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.core.markup.Markup;

/** Plots within the cells of tables, as SVG: the number stands beside each, so nothing is told by a plot alone. */
final class Plot {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 14;

    /** How wide and how high a column may be. */
    private static final int COLUMN = 14;

    private static final int HIGHEST = 32;

    private Plot() {}

    /** A bar as long as a number is against the largest. */
    static String bar(BigDecimal number, BigDecimal largest) {
        double share = largest.signum() <= 0 ? 0 : number.doubleValue() / largest.doubleValue();
        return svg(number.toPlainString(), rect(0, Math.max(0, Math.min(1, share)) * WIDTH, "bar"));
    }

    /**
     * Bars one behind the other that together are a whole.
     *
     * @param numbers how much of each there is
     * @param styles the class of each
     * @param words what the plot says
     */
    static String stack(List<Integer> numbers, List<String> styles, String words) {
        int all = numbers.stream().mapToInt(Integer::intValue).sum();
        StringBuilder bars = new StringBuilder();
        double left = 0;
        for (int i = 0; i < numbers.size(); i++) {
            double width = all == 0 ? 0 : (double) WIDTH * numbers.get(i) / all;
            bars.append(rect(left, width, styles.get(i)));
            left += width;
        }
        return svg(words, bars.toString());
    }

    /** Columns side by side, each as high as its number is against the largest; the cells beside it say the numbers. */
    static String columns(List<Optional<BigDecimal>> numbers) {
        BigDecimal largest = numbers.stream().flatMap(Optional::stream).reduce(BigDecimal.ONE, BigDecimal::max);
        int width = numbers.size() * COLUMN;
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            double share = numbers.get(i).orElse(BigDecimal.ZERO).doubleValue() / largest.doubleValue();
            long height = Math.round(Math.max(0, share) * HIGHEST);
            columns.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                    i * COLUMN,
                    HIGHEST - height,
                    COLUMN - 2,
                    height));
        }
        return String.format(
                Locale.ROOT,
                "<svg aria-hidden=\"true\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">%s</svg>",
                width,
                HIGHEST,
                width,
                HIGHEST,
                columns);
    }

    private static String rect(double left, double width, String style) {
        return width <= 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.1f\" width=\"%.1f\" height=\"%d\"/>",
                        style,
                        left,
                        width,
                        HEIGHT);
    }

    private static String svg(String words, String content) {
        return "<svg role=\"img\" aria-label=\"" + Markup.escape(words) + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" preserveAspectRatio=\"none\">" + content
                + "</svg>";
    }
}
