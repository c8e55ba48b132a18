package org.ogireport.collection.comparison;

import java.util.Locale;
import java.util.Objects;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;

/**
 * A comparison as a page that loads nothing and runs no script, and prints as it is shown; or as a piece of a host's page.
 *
 * @since 0.1
 */
public final class ComparisonHtml {
    private static final String STYLE = """
            .compared table{border-collapse:collapse;width:100%}
            .compared th,.compared td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}
            .compared td.number{text-align:right;font-variant-numeric:tabular-nums}
            .compared thead{display:table-header-group}.compared tr{break-inside:avoid}
            .compared ins{background:#d7f0d7;text-decoration:underline}.compared del{background:#f8d7d7;text-decoration:line-through}
            .compared p.kind{margin:.5rem 0;padding-left:.5rem;border-left:4px solid #767676}.compared p.kind b{margin-right:.5rem}
            """;

    private final Html page;

    private ComparisonHtml(Locale locale) {
        this.page = new Html(locale);
    }

    /**
     * Tells a comparison.
     *
     * @param comparison what was compared
     * @param locale the language
     * @return the page
     */
    public static String render(ReportComparison comparison, Locale locale) {
        Objects.requireNonNull(comparison, "comparison: must not be null");
        ComparisonHtml html = new ComparisonHtml(locale);
        html.page.begin(ComparisonWords.TITLE, STYLE);
        html.add(comparison);
        return html.page.end();
    }

    /**
     * Tells a comparison in a page of a host's own, with headings of the second level.
     *
     * @param comparison what was compared
     * @param locale the language
     * @return one element of HTML
     */
    public static String piece(ReportComparison comparison, Locale locale) {
        Objects.requireNonNull(comparison, "comparison: must not be null");
        ComparisonHtml html = new ComparisonHtml(locale);
        html.add(comparison);
        return html.page.toString();
    }

    /**
     * The style sheet that a piece needs.
     *
     * @return rules of CSS for what is within the class {@code compared}
     */
    public static String style() {
        return STYLE;
    }

    private void add(ReportComparison comparison) {
        page.add(
                "<div class=\"compared\">\n<p><b>%s</b> %s</p>\n<p><b>%s</b> %s</p>\n",
                ComparisonWords.HEADERS.get(1),
                page.escaped(ComparisonWords.name(comparison.first())),
                ComparisonWords.HEADERS.get(2),
                page.escaped(ComparisonWords.name(comparison.second())));
        cells(comparison);
        comparison.texts().forEach(this::text);
        page.add("</div>\n");
    }

    private void cells(ReportComparison comparison) {
        page.add("<h2>%s</h2>\n", ComparisonWords.differing(comparison.cells().size()));
        if (comparison.cells().isEmpty()) {
            return;
        }
        page.add("<table>\n<thead><tr>");
        ComparisonWords.HEADERS.forEach(header -> page.add("<th>%s</th>", header));
        page.add("</tr></thead>\n<tbody>\n");
        for (CellDifference each : comparison.cells()) {
            page.add(
                    "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td><td class=\"number\">%s</td>"
                            + "<td class=\"number\">%s</td><td class=\"number\">%s</td></tr>\n",
                    page.escaped(each.cell().words()),
                    page.escaped(ComparisonWords.value(each.first())),
                    page.escaped(ComparisonWords.value(each.second())),
                    each.difference().map(ComparisonWords::signed).orElse(""),
                    each.percent()
                            .map(rate -> ComparisonWords.signed(rate) + "%")
                            .orElse(""));
        }
        page.add("</tbody>\n</table>\n");
    }

    private void text(TextComparison text) {
        page.add("<h2>%s</h2>\n<p>%s</p>\n", page.escaped(text.passage().words()), ComparisonWords.inCommon(text));
        for (ParagraphChange change : text.paragraphs()) {
            page.add("<p class=\"kind\"><b>%s</b>", ComparisonWords.kind(change.kind()));
            for (ParagraphChange.Segment segment : change.segments()) {
                String escaped = Markup.escape(segment.text());
                switch (segment.in()) {
                    case BOTH -> page.add("%s", escaped);
                    case FIRST -> page.add("<del>%s</del>", escaped);
                    case SECOND -> page.add("<ins>%s</ins>", escaped);
                }
            }
            page.add("</p>\n");
        }
    }
}
