package org.ogireport.validation.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;
import org.ogireport.validation.Findings;

/**
 * Renders checked reports as one self-contained HTML page: what was found, grouped by cause, and beside it the tables of the
 * form with the cells in question marked; both link to each other. It loads nothing and runs no script; all text of a report
 * is escaped.
 *
 * @since 0.1
 */
public final class FindingsHtml {
    private static final String STYLE = """
            .report{border-top:2px solid #1b1b1b;margin-top:1rem}
            .verdict{display:inline-block;border:2px solid;border-radius:.3rem;padding:0 .5rem;font-weight:bold}
            .verdict-FAIL{color:#a40e14}.verdict-UNDETERMINED{color:#5c4400}.verdict-PASS{color:#17602b}
            @media(min-width:64rem){.report .sides{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1.5rem;align-items:start}
            .report .found{position:sticky;top:0;max-height:100vh;overflow:auto}}
            @media print{.report .sides{display:block}.report .found{position:static;max-height:none}}
            """;

    private final Html html;

    private FindingsHtml(Locale locale) {
        this.html = new Html(locale);
    }

    /**
     * A page of checked reports.
     *
     * @param reports what came of each document
     * @param locale the language of the words about them; labels are always in Chinese
     * @return an HTML document
     */
    public static String render(List<? extends CheckedInput> reports, Locale locale) {
        Objects.requireNonNull(reports, "reports: must not be null");
        return new FindingsHtml(locale).page(reports);
    }

    private String page(List<? extends CheckedInput> reports) {
        html.begin(
                new Words("政府信息公开工作年度报告检查结果", "Findings in annual reports on open government information"),
                STYLE + CauseList.STYLE + FormPicture.style());
        for (int i = 0; i < reports.size(); i++) {
            String id = "r" + (i + 1);
            html.add("<section class=\"report\" aria-labelledby=\"%s\">\n", id);
            if (reports.get(i) instanceof CheckedReport report) {
                report(report, id);
            } else if (reports.get(i) instanceof UncheckedInput unchecked) {
                html.add("<h2 id=\"%s\">%s</h2>\n", id, Markup.escape(unchecked.source()));
                html.add(
                        "<p><strong>%s</strong> %s</p>\n",
                        new Words("未能检查：", "Not checked:"), Markup.escape(unchecked.message()));
            }
            html.add("</section>\n");
        }
        return html.end();
    }

    private void report(CheckedReport report, String id) {
        Draft draft = report.draft();
        Findings findings = report.findings();
        html.add("<h2 id=\"%s\">", id);
        html.add("%s", Markup.escape(draft.authority().map(Authority::name).orElse(report.source())));
        draft.year().ifPresent(year -> html.add(" %s", year));
        html.add(
                "</h2>\n<p><strong class=\"verdict verdict-%s\">%s</strong> %s</p>\n",
                findings.conclusion(), findings.conclusion().words(), Markup.escape(report.source()));
        List<ListedCause> causes = ListedCause.of(findings);
        html.add("<div class=\"sides\">\n<div class=\"found\">\n<h3>%s</h3>\n", new Words("发现的问题", "Findings"));
        html.add("%s", CauseList.plain(causes, id, html.locale()));
        remarks(html, report.remarks());
        html.add("</div>\n<div>\n");
        html.add("%s", FormPicture.draw(draft, CellNotes.ofFindings(draft, causes, id + "f"), id, html.locale()));
        html.add("</div>\n</div>\n");
    }

    /** What the reader of a document had to say, if anything. */
    static void remarks(Html html, List<? extends ReadingRemark> remarks) {
        if (!remarks.isEmpty()) {
            html.add("<h3>%s</h3>\n<ul>\n", new Words("读取说明", "What the reader has to say"));
            FindingsText.remarks(remarks).forEach(words -> html.add("<li>%s</li>\n", html.escaped(words)));
            html.add("</ul>\n");
        }
    }
}
