package org.ogireport.validation.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
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
     * @param reports the checked reports
     * @param locale the language of the words about them; labels are always in Chinese
     * @return an HTML document
     */
    public static String render(List<CheckedReport> reports, Locale locale) {
        FindingsHtml renderer = new FindingsHtml(locale);
        renderer.page(reports);
        return renderer.html.toString();
    }

    private void page(List<CheckedReport> reports) {
        String title = say("政府信息公开工作年度报告检查结果", "Findings in annual reports on open government information");
        html.append("<!DOCTYPE html>\n<html lang=\"").append(say("zh-CN", "en")).append("\">\n<head>\n");
        html.append(
                "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        html.append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        html.append("<h1>").append(title).append("</h1>\n<main>\n");
        for (int i = 0; i < reports.size(); i++) {
            report(reports.get(i), "r" + (i + 1));
        }
        html.append("</main>\n</body>\n</html>\n");
    }

    private void report(CheckedReport report, String id) {
        Draft draft = report.draft();
        html.append("<section aria-labelledby=\"")
                .append(id)
                .append("\">\n<h2 id=\"")
                .append(id)
                .append("\">");
        html.append(escape(draft.authority().map(Authority::name).orElse(report.source())));
        draft.year().ifPresent(year -> html.append(' ').append(year));
        html.append("</h2>\n<p><strong>");
        html.append(report.findings().passes() ? say("通过", "Passes") : say("不通过", "Fails"));
        html.append("</strong> · ").append(escape(report.source())).append("</p>\n<div class=\"report\">\n<div>\n");
        html.append("<h3>").append(say("发现的问题", "Findings")).append("</h3>\n");
        findings(report.findings(), id);
        repairs(report.findings().causes());
        html.append("</div>\n<div>\n");
        Map<Cell, List<Integer>> marked = marked(report.findings());
        PrintedTable.of(draft.layout()).forEach(table -> table(report, table, marked, id));
        html.append("</div>\n</div>\n</section>\n");
    }

    private void repairs(List<Cause> causes) {
        if (!causes.isEmpty()) {
            html.append("<h3>").append(say("修改建议", "Suggested repairs")).append("</h3>\n<ul>\n");
            for (Cause cause : causes) {
                html.append("<li>")
                        .append(escape(FindingsText.repair(cause, locale)))
                        .append("</li>\n");
            }
            html.append("</ul>\n");
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
        if (findings.list().isEmpty()) {
            html.append("<p>").append(say("没有。", "None.")).append("</p>\n");
            return;
        }
        html.append("<ol>\n");
        for (int i = 0; i < findings.list().size(); i++) {
            Finding finding = findings.list().get(i);
            html.append("<li id=\"").append(id).append('f').append(i + 1).append("\" class=\"");
            html.append(finding.severity()).append("\"><strong>");
            html.append(FindingsText.word(finding.severity(), locale))
                    .append(' ')
                    .append(escape(finding.rule().id()));
            html.append("</strong> ")
                    .append(escape(FindingMessage.of(finding, locale)))
                    .append("</li>\n");
        }
        html.append("</ol>\n");
    }

    private void table(CheckedReport report, PrintedTable table, Map<Cell, List<Integer>> marked, String id) {
        html.append("<h3 lang=\"zh-CN\">").append(table.part().heading()).append("</h3>\n");
        html.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(say("表格", "table"));
        html.append("\"><table lang=\"zh-CN\">\n");
        for (PrintedTable.Group group : table.groups()) {
            String element = group.isHeader() ? "thead" : "tbody";
            html.append('<').append(element).append(">\n");
            for (List<PrintedCell> row : group.rows()) {
                html.append("<tr>");
                for (PrintedCell printed : row) {
                    Cell cell = printed.cell();
                    html.append(printed.number() > 0 ? "<th scope=\"" + printed.scope() + '"' : "<td");
                    html.append(printed.columns() > 1 ? " colspan=\"" + printed.columns() + '"' : "");
                    html.append(printed.rows() > 1 ? " rowspan=\"" + printed.rows() + '"' : "");
                    if (cell == null) {
                        html.append('>').append(escape(printed.text()));
                    } else {
                        figure(report, cell, marked.getOrDefault(cell, List.of()), id);
                    }
                    html.append(printed.number() > 0 ? "</th>" : "</td>");
                }
                html.append("</tr>\n");
            }
            html.append("</").append(element).append(">\n");
        }
        html.append("</table></div>\n");
    }

    private void figure(CheckedReport report, Cell cell, List<Integer> findings, String id) {
        CellValue value = report.draft().value(cell);
        String shown = value.isNotFound() ? say("（没有找到）", "(not found)") : value.isBlank() ? "" : value.toString();
        if (findings.isEmpty()) {
            html.append('>').append(escape(shown));
            return;
        }
        Severity worst = findings.stream()
                .map(i -> report.findings().list().get(i).severity())
                .min(Severity::compareTo)
                .orElseThrow();
        String links = findings.stream()
                .map(i -> "<a href=\"#" + id + "f" + (i + 1) + "\">[" + (i + 1) + "]</a>")
                .collect(Collectors.joining(" "));
        html.append(" class=\"").append(worst).append('"');
        report.draft()
                .source(cell)
                .map(source -> source.place().in(locale))
                .filter(place -> !place.isEmpty())
                .ifPresent(
                        place -> html.append(" title=\"").append(escape(place)).append('"'));
        html.append('>').append(escape(shown)).append(' ').append(links);
    }

    private String say(String chinese, String english) {
        return new Words(chinese, english).in(locale);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
