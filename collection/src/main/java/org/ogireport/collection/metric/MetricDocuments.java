package org.ogireport.collection.metric;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ogireport.core.Words;

/**
 * Documents the measures from the measures themselves.
 *
 * @since 0.1
 */
public final class MetricDocuments {
    private MetricDocuments() {}

    /**
     * The measures as Markdown.
     *
     * @param locale the language
     * @return the document, with a final line feed
     */
    public static String markdown(Locale locale) {
        StringBuilder page = new StringBuilder();
        Function<Words, String> in = words -> words.in(locale);
        page.append(
                in.apply(
                        new Words(
                                "# 指标\n\n本页由指标的定义生成。这些指标没有文件规定，取通行的算法；不能计算的留空，从不写作 0。English: [METRICS.md](METRICS.md)\n",
                                "# Metrics\n\nMade from the definitions. No notice defines these measures; the definitions are those in common"
                                        + " use. What cannot be measured is left empty, never 0. 中文：[METRICS.zh-CN.md](METRICS.zh-CN.md)\n")));
        for (Metric metric : Metric.values()) {
            page.append("\n## ").append(in.apply(metric.words())).append("\n\n");
            page.append(in.apply(metric.meaning()))
                    .append(in.apply(new Words("。", ".")))
                    .append("\n\n");
            item(page, in.apply(new Words("固定名称：", "Name: ")), "`" + metric.wireName() + "`");
            item(page, in.apply(new Words("公式：", "Formula: ")), formula(metric, locale));
            item(
                    page,
                    in.apply(new Words("单位：", "Unit: ")),
                    in.apply(metric.scale().unit()));
            item(page, in.apply(new Words("分母至少：", "Least denominator: ")), Long.toString(metric.leastDenominator()));
            page.append('\n').append(in.apply(new Words("| 单元格 | 路径 |\n|---|---|\n", "| cell | path |\n|---|---|\n")));
            List.of(metric.numerator(), metric.denominator()).stream()
                    .flatMap(List::stream)
                    .map(Metric.Term::cell)
                    .distinct()
                    .forEach(cell -> page.append("| ")
                            .append(in.apply(cell.words()))
                            .append(" | `")
                            .append(cell.path())
                            .append("` |\n"));
        }
        return page.toString();
    }

    private static void item(StringBuilder page, String name, String value) {
        page.append("- ").append(name).append(value).append('\n');
    }

    /**
     * A measure's formula, in the rows and columns of the form.
     *
     * @param metric the measure
     * @param locale the language
     * @return such as {@code a ÷ (b + c) × 100}
     */
    public static String formula(Metric metric, Locale locale) {
        Objects.requireNonNull(metric, "metric: must not be null");
        String below = metric.denominator().isEmpty()
                ? new Words("人口", "population").in(locale)
                : sum(metric.denominator(), locale);
        return sum(metric.numerator(), locale) + " ÷ " + below + " × "
                + metric.scale().factor();
    }

    private static String sum(List<Metric.Term> terms, Locale locale) {
        String sum = terms.stream()
                .map(term -> (term.isAdded() ? " + " : " − ") + name(term, locale))
                .collect(Collectors.joining())
                .replaceFirst("^ \\+ ", "");
        return terms.size() == 1 ? sum : "(" + sum + ")";
    }

    private static String name(Metric.Term term, Locale locale) {
        return term.cell()
                .row()
                .words()
                .plus(new Words("·", " - "))
                .plus(term.cell().column().words())
                .in(locale);
    }
}
