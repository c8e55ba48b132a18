package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.markup.Markup;
import org.ogireport.core.print.PrintedCell;
import org.ogireport.core.print.PrintedTable;
import org.ogireport.validation.Cause;
import org.ogireport.validation.Finding;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Severity;

/**
 * Renders checked reports as one self-contained HTML page: the tables of the form with the cells in question marked and
 * linked to the findings beside them. It loads nothing and runs no script; all text of a report is escaped.
 */
public final class FindingsHtml {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            <h1>%s</h1>
            <main>
            """;
    private static final String STYLE = """
            body{font-family:system-ui,"Noto Sans CJK SC",sans-serif;line-height:1.5;margin:1rem auto;max-width:75rem;padding:0 1rem}
            .table{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
            th,td{border:1px solid #767676;padding:.2rem .5rem}th{font-weight:normal}[scope=row],[scope=rowgroup]{text-align:start}td{text-align:end}
            .ERROR{background:#ffd6d6}.WARNING{background:#fff0c2}.INFO{background:#e3eefc}
            td a{color:inherit;font-weight:bold}li:target,td:target{outline:3px solid #1a4fa0}
            @media(min-width:60rem){.report{display:grid;grid-template-columns:2fr 3fr;gap:2rem}}
            """;

    private final Locale locale;
    private final StringBuilder html = new StringBuilder();

    private FindingsHtml(Locale locale) {
        this.locale = locale;
    }

    /**
     * A page of checked reports.
     *
     * @param reports what came of each document
     * @param locale the language of the words about them; labels are always in Chinese
     * @return an HTML document
     */
    public static String render(List<? extends CheckedInput> reports, Locale locale) {
        FindingsHtml renderer = new FindingsHtml(locale);
        renderer.page(reports);
        return renderer.html.toString();
    }

    private void page(List<? extends CheckedInput> reports) {
        Words title = new Words("政府信息公开工作年度报告检查结果", "Findings in annual reports on open government information");
        add(HEAD, new Words("zh-CN", "en"), title, STYLE, title);
        for (int i = 0; i < reports.size(); i++) {
            String id = "r" + (i + 1);
            if (reports.get(i) instanceof CheckedReport report) {
                report(report, id);
            } else if (reports.get(i) instanceof UncheckedInput unchecked) {
                add(
                        "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n",
                        id, id, Markup.escape(unchecked.source()));
                add(
                        "<p><strong>%s</strong> %s</p>\n</section>\n",
                        new Words("未能检查：", "Not checked:"), Markup.escape(unchecked.message()));
            }
        }
        add("</main>\n</body>\n</html>\n");
    }

    /** Adds HTML with arguments in place of each {@code %s}, words in the page's language. */
    private void add(String template, Object... arguments) {
        html.append(new Words(template, template).with(arguments).in(locale));
    }

    private void report(CheckedReport report, String id) {
        Draft draft = report.draft();
        Findings findings = report.findings();
        add("<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">", id, id);
        add("%s", Markup.escape(draft.authority().map(Authority::name).orElse(report.source())));
        draft.year().ifPresent(year -> add(" %s", year));
        add(
                "</h2>\n<p><strong>%s</strong> · %s</p>\n<div class=\"report\">\n<div>\n",
                findings.conclusion().words(), Markup.escape(report.source()));
        add("<h3>%s</h3>\n", new Words("发现的问题", "Findings"));
        findings(findings, id);
        repairs(findings.causes());
        add("</div>\n<div>\n");
        Map<Cell, List<Integer>> marked = marked(findings);
        PrintedTable.of(draft.layout()).forEach(table -> table(report, table, marked, id));
        add("</div>\n</div>\n</section>\n");
    }

    private void repairs(List<Cause> causes) {
        if (!causes.isEmpty()) {
            add("<h3>%s</h3>\n<ul>\n", new Words("修改建议", "Suggested repairs"));
            causes.forEach(cause -> add(
                    "<li>%s</li>\n", Markup.escape(FindingsText.repair(cause).in(locale))));
            add("</ul>\n");
        }
    }

    /** The cells of the report that findings are about, with the numbers of the findings from 0. */
    private static Map<Cell, List<Integer>> marked(Findings findings) {
        Map<Cell, List<Integer>> marked = new HashMap<>();
        for (int i = 0; i < findings.list().size(); i++) {
            for (Cell cell : findings.list().get(i).cells()) {
                marked.computeIfAbsent(cell, c -> new ArrayList<>()).add(i);
            }
        }
        return marked;
    }

    private void findings(Findings findings, String id) {
        if (findings.isEmpty()) {
            add("<p>%s</p>\n", new Words("没有。", "None."));
            return;
        }
        add("<ol>\n");
        int number = 0;
        for (Finding finding : findings) {
            add(
                    "<li id=\"%sf%s\" class=\"%s\"><strong>%s %s</strong> %s</li>\n",
                    id,
                    ++number,
                    finding.severity(),
                    FindingsText.word(finding.severity()),
                    Markup.escape(finding.rule().id()),
                    Markup.escape(FindingMessage.of(finding, locale)));
        }
        add("</ol>\n");
    }

    private void table(CheckedReport report, PrintedTable table, Map<Cell, List<Integer>> marked, String id) {
        add("<h3 lang=\"zh-CN\">%s</h3>\n", table.part().heading());
        add(
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"%s\"><table lang=\"zh-CN\">\n",
                new Words("表格", "table"));
        for (PrintedTable.Group group : table.groups()) {
            String element = group.isHeader() ? "thead" : "tbody";
            add("<%s>\n", element);
            for (List<PrintedCell> row : group.rows()) {
                add("<tr>");
                for (PrintedCell printed : row) {
                    Cell cell = printed.cell();
                    html.append(printed.number() > 0 ? "<th scope=\"" + printed.scope() + '"' : "<td");
                    html.append(printed.columns() > 1 ? " colspan=\"" + printed.columns() + '"' : "");
                    html.append(printed.rows() > 1 ? " rowspan=\"" + printed.rows() + '"' : "");
                    if (cell == null) {
                        add(">%s", Markup.escape(printed.text()));
                    } else {
                        figure(report, cell, marked.getOrDefault(cell, List.of()), id);
                    }
                    add(printed.number() > 0 ? "</th>" : "</td>");
                }
                add("</tr>\n");
            }
            add("</%s>\n", element);
        }
        add("</table></div>\n");
    }

    private void figure(CheckedReport report, Cell cell, List<Integer> findings, String id) {
        CellValue value = report.draft().value(cell);
        Object shown = value.isNotFound() ? new Words("（没有找到）", "(not found)") : Markup.escape(value.toString());
        if (findings.isEmpty()) {
            add(">%s", shown);
            return;
        }
        Severity worst = findings.stream()
                .map(i -> report.findings().list().get(i).severity())
                .min(Severity::compareTo)
                .orElseThrow();
        add(" class=\"%s\"", worst);
        report.draft()
                .source(cell)
                .map(source -> source.place().in(locale))
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> add(" title=\"%s\"", Markup.escape(place)));
        add(">%s", shown);
        findings.forEach(i -> add(" <a href=\"#%sf%s\">[%s]</a>", id, i + 1, i + 1));
    }
}
