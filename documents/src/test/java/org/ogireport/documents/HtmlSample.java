package org.ogireport.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/** A short made-up report as a page, its tables with the spans of the form; each can be damaged cell by cell. */
final class HtmlSample {
    /** A cell of a table and its spans. */
    record Td(String text, int columns, int rows) {
        Td with(String other) {
            return new Td(other, columns, rows);
        }

        boolean isNumber() {
            return text.matches("[0-9.]+");
        }

        private String html() {
            return "<td colspan=" + columns + " rowspan=" + rows + "><p>" + text + "</p></td>";
        }
    }

    final List<List<Td>> disclosure = new ArrayList<>();
    final List<List<Td>> requests = new ArrayList<>();
    final List<List<Td>> disputes = new ArrayList<>();
    private final Layout layout;
    private final IntFunction<String> numbers;

    HtmlSample(Layout layout, IntFunction<String> numbers) {
        this.layout = layout;
        this.numbers = numbers;
        addDisclosure();
        addRequests();
        addDisputes();
    }

    List<List<List<Td>>> tables() {
        return List.of(disclosure, requests, disputes);
    }

    private List<Td> values(Row row, int columns) {
        return row.cells().stream()
                .map(cell -> new Td(numbers.apply(layout.cells().indexOf(cell)), columns, 1))
                .toList();
    }

    private List<Row> rows(Part part) {
        return layout.rows().stream().filter(row -> row.part() == part).toList();
    }

    private void addDisclosure() {
        List<Column> columns = List.of();
        String item = "";
        for (Row row : rows(Part.DISCLOSURE)) {
            List<Column> own = row.cells().stream().map(cell -> cell.column()).toList();
            int width = 6 / own.size();
            if (!item.equals(row.labels().get(0)) || !own.equals(columns)) {
                disclosure.add(List.of(new Td(row.labels().get(0), 7, 1)));
                List<Td> header = new ArrayList<>(List.of(new Td("信息内容", 1, 1)));
                own.forEach(column -> header.add(new Td(column.labels().get(0), width, 1)));
                disclosure.add(header);
            }
            item = row.labels().get(0);
            columns = own;
            List<Td> line = new ArrayList<>(List.of(new Td(row.labels().get(1), 1, 1)));
            line.addAll(values(row, width));
            disclosure.add(line);
        }
    }

    private void addRequests() {
        requests.add(List.of(new Td("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new Td("申请人情况", 7, 1)));
        List<Td> outer = new ArrayList<>();
        List<Td> inner = new ArrayList<>();
        for (Column column : Column.APPLICANTS) {
            if (column.labels().size() > 1) {
                inner.add(new Td(column.labels().get(1), 1, 1));
            }
            if (column.labels().size() == 1) {
                outer.add(new Td(column.labels().get(0), 1, 2));
            } else if (inner.size() == 1) {
                outer.add(new Td(column.labels().get(0), 5, 1));
            }
        }
        requests.add(outer);
        requests.add(inner);
        Map<String, Integer> spans = new LinkedHashMap<>();
        rows(Part.REQUESTS).forEach(row -> groups(row).forEach(group -> spans.merge(group, 1, Integer::sum)));
        for (Row row : rows(Part.REQUESTS)) {
            List<Td> line = new ArrayList<>();
            List<String> groups = groups(row);
            for (String group : groups) {
                Integer span = spans.remove(group);
                if (span != null) {
                    line.add(new Td(group, 1, span));
                }
            }
            line.add(new Td(row.labels().get(groups.size()), 3 - groups.size(), 1));
            line.addAll(values(row, 1));
            requests.add(line);
        }
    }

    private static List<String> groups(Row row) {
        return row.labels().subList(0, row.labels().size() - 1);
    }

    private void addDisputes() {
        List<Row> rows = rows(Part.DISPUTES);
        disputes.add(List.of(
                new Td(rows.get(0).labels().get(0), 5, 1),
                new Td(rows.get(1).labels().get(0), 10, 1)));
        List<Td> second = new ArrayList<>();
        List<Td> third = new ArrayList<>();
        List<Td> values = new ArrayList<>();
        for (Row row : rows) {
            boolean lone = row.labels().size() == 1;
            if (!lone) {
                second.add(new Td(row.labels().get(1), 5, 1));
            }
            Column.RESULTS.forEach(
                    column -> (lone ? second : third).add(new Td(column.labels().get(0), 1, lone ? 2 : 1)));
            values.addAll(values(row, 1));
        }
        disputes.add(second);
        disputes.add(third);
        disputes.add(values);
    }

    /** The page, with navigation, facts of publication and a footer around the article. */
    String html() {
        return "<!DOCTYPE html><html><head><title>网站</title><style>td{}</style></head><body>"
                + "<div class=top><ul><li>首页</li><li>政务公开</li></ul>"
                + "<table><tr><td>索引号</td><td>123-2022-1</td><td>发布机构</td><td>青山县人民政府办公室</td></tr>"
                + "<tr><td>名称</td><td colspan=3>年报</td></tr></table></div>"
                + "<div class=article><h1>青山县人民政府2021年政府信息公开工作年度报告</h1><p>发布日期：2022-01-20</p>"
                + "<p>本报告的统计期限自2021年1月1日至<span>2021年12月31日</span>止。<o:p></o:p></p>"
                + heading(Part.OVERVIEW) + "<p>全年共公开信息300条。</p><p>（一）主动公开。办理36件。</p>"
                + heading(Part.DISCLOSURE) + html(disclosure)
                + heading(Part.REQUESTS) + html(requests)
                + heading(Part.DISPUTES) + html(disputes)
                + heading(Part.PROBLEMS) + "<p>2021年，工作仍有不足。</p><script>alert(1)</script>"
                + heading(Part.OTHER_MATTERS) + "<p>收取信息处理费0元。</p></div>"
                + "<div class=footer><p>主办单位：青山县人民政府</p></div></body></html>";
    }

    /** Lets a cell, counted from the end of its row, take the place of the one below it too. */
    static void merge(List<List<Td>> table, int row, int fromEnd) {
        List<Td> upper = new ArrayList<>(table.get(row));
        List<Td> lower = new ArrayList<>(table.get(row + 1));
        Td cell = upper.get(upper.size() - fromEnd);
        upper.set(upper.size() - fromEnd, new Td(cell.text(), cell.columns(), 2));
        lower.remove(lower.size() - fromEnd);
        table.set(row, upper);
        table.set(row + 1, lower);
    }

    private static String heading(Part part) {
        return "<p><b>" + part.heading() + "</b></p>";
    }

    private static String html(List<List<Td>> table) {
        StringBuilder html = new StringBuilder("<table border=1><tbody>");
        for (List<Td> row : table) {
            html.append("<tr>");
            row.forEach(cell -> html.append(cell.html()));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
