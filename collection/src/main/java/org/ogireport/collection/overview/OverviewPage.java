package org.ogireport.collection.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Coverage.Status;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.Organ;
import org.ogireport.collection.export.RuleMatrix;
import org.ogireport.collection.export.RuleMatrix.Count;
import org.ogireport.collection.export.RuleMatrix.Row;
import org.ogireport.collection.metric.Metric;
import org.ogireport.collection.metric.MetricDocuments;
import org.ogireport.collection.metric.MetricValue;
import org.ogireport.core.Words;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Rule;

/** The page of an overview. Of very many organs it shows those of which something is to be said, and says how many it leaves out. */
final class OverviewPage {
    /** The most rows of a table; the workbook has all. */
    private static final int MOST_ROWS = 500;

    private static final String STYLE = """
            @page{size:A4 landscape;margin:14mm}
            h2{border-top:2px solid #1b1b1b;padding-top:.4rem;margin-top:1.5rem}
            table{border-collapse:collapse;font-size:.8125rem;line-height:1.35;margin:.5rem 0}
            caption{text-align:start;font-weight:bold;padding:.25rem 0}
            th,td{border:1px solid #b9bec6;padding:.15rem .4rem;text-align:start;vertical-align:top}
            thead th{background:#eef1f5;white-space:nowrap}tbody th{font-weight:normal}
            td.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
            td.plot{padding:.15rem .2rem;white-space:nowrap}td svg{vertical-align:middle;margin-inline-end:.4em}
            .scroll{overflow-x:auto}
            .matrix td{text-align:center;min-width:1.6rem;padding:.15rem}.matrix thead th{text-align:center}.matrix th.organ{text-align:start}
            .ERROR{background:#ffd9d6;font-weight:bold}.WARNING{background:#fff1c7}.INFO{background:#eef3fb}
            .bar{fill:#3d6fb5}.PASS{fill:#3f8f5f}.FAIL{fill:#c4373c}.UNDETERMINED{fill:#b58a1b}.NONE{fill:#8c8c8c}
            .key{display:inline-block;width:.9em;height:.9em;margin:0 .3em 0 .8em;vertical-align:-.1em}
            .key.PASS{background:#3f8f5f}.key.FAIL{background:#c4373c}.key.UNDETERMINED{background:#b58a1b}.key.NONE{background:#8c8c8c}
            dl{font-size:.8125rem;columns:2;column-gap:2rem}dl div{display:flex;gap:.5rem;break-inside:avoid}dt{font-weight:bold;min-width:2.2rem;flex:none}dd{margin:0}
            .small{font-size:.8125rem;color:#444}
            @media(max-width:50rem){dl{columns:1}.plot svg{width:4rem}th.organ{min-width:6em}}
            @media print{.scroll{overflow:visible}table{font-size:7.5pt}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}
            .matrix th,.matrix td{padding:1pt}.plot svg{width:48pt;height:8pt}a{color:inherit;text-decoration:none}
            td,th,rect,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    private final RuleMatrix matrix;
    private final Coverage coverage;
    private final List<GatheredReport> reports;
    private final int sent;
    private final Map<Row, String> slips;
    private final Html html = new Html(Locale.CHINESE);

    /** The page, by how many slips there are and which of them tells of a row. */
    OverviewPage(RuleMatrix matrix, Coverage coverage, List<GatheredReport> reports, int sent, Map<Row, String> slips) {
        this.matrix = matrix;
        this.coverage = coverage;
        this.reports = reports;
        this.sent = sent;
        this.slips = slips;
    }

    String page() {
        html.begin(new Words("政府信息公开工作年度报告收报与核对情况", ""), STYLE);
        summary();
        received();
        inspected();
        rules();
        years();
        metrics();
        return html.end();
    }

    private void summary() {
        html.add("<p>核对报告 %s 份", reports.size());
        for (Conclusion conclusion : Conclusion.values()) {
            html.add("，%s %s 份", conclusion.words(), count(conclusion, null));
        }
        html.add("；需要退回或提醒的 %s 处，意见见 slips 目录。全部数字见 matrix.xlsx。</p>\n", sent);
    }

    private long count(Conclusion conclusion, @Nullable Integer year) {
        return matrix.rows().stream()
                .filter(row -> year == null || row.year().equals(OptionalInt.of(year)))
                .flatMap(row -> row.report().stream())
                .filter(report -> report.conclusion() == conclusion)
                .count();
    }

    private void received() {
        html.add("<h2 id=\"received\">收报情况</h2>\n<table>\n<caption>各种情况各有多少</caption>\n");
        html.add("<thead><tr><th scope=\"col\">情况</th><th scope=\"col\">件数</th></tr></thead>\n<tbody>\n");
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            counts.put(status.words().chinese(), coverage.lines(status).size());
        }
        counts.put(Coverage.Line.LATE.chinese(), (int)
                coverage.lines().stream().filter(Coverage.Line::isLate).count());
        BigDecimal largest = BigDecimal.valueOf(
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        counts.forEach((words, number) -> {
            if (number > 0) {
                html.add("<tr><th scope=\"row\">%s</th>", words);
                html.add("<td class=\"plot\">%s%s</td></tr>\n", Plot.bar(BigDecimal.valueOf(number), largest), number);
            }
        });
        html.add("</tbody>\n</table>\n");
        List<Row> told = matrix.rows().stream()
                .filter(row -> slips.containsKey(row) && row.lines().stream().anyMatch(OverviewPage::isToBeTold))
                .toList();
        if (!told.isEmpty()) {
            html.add("<div class=\"scroll\"><table>\n<caption>没有收到、没有计入或逾期的</caption>\n<thead><tr>");
            header("机关", "年度", "情况", "文件", "说明");
            html.add("</tr></thead>\n<tbody>\n");
            told.stream().limit(MOST_ROWS).forEach(this::received);
            html.add("</tbody>\n</table></div>\n");
            left(told.size());
        }
    }

    private static boolean isToBeTold(Coverage.Line line) {
        return line.isLate() || line.status() != Status.RECEIVED && line.status() != Status.INCOMPLETE;
    }

    private void received(Row row) {
        for (Coverage.Line line : row.lines()) {
            if (isToBeTold(line)) {
                html.add("<tr><th scope=\"row\" class=\"organ\">%s</th>", organ(row));
                html.add("<td class=\"n\">%s</td>", year(row));
                html.add(
                        "<td>%s%s</td>",
                        line.status().words(), line.isLate() ? "、" + Coverage.Line.LATE.chinese() : "");
                html.add("<td>%s</td>", Markup.escape(line.input().orElse("")));
                html.add("<td>%s</td></tr>\n", Markup.escape(line.remark().chinese()));
            }
        }
    }

    private void inspected() {
        Map<Integer, Integer> missing = new TreeMap<>();
        reports.forEach(report -> missing.putIfAbsent(report.year(), 0));
        coverage.lines(Status.MISSING).forEach(line -> missing.merge(line.year().orElseThrow(), 1, Integer::sum));
        html.add("<h2 id=\"inspected\">核对结果</h2>\n<p class=\"small\">");
        List<String> styles = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            styles.add(conclusion.name());
            html.add("<span class=\"key %s\"></span>%s", conclusion, conclusion.words());
        }
        styles.add("NONE");
        html.add("<span class=\"key NONE\"></span>缺报</p>\n<table>\n<caption>各年度的结论</caption>\n<thead><tr>");
        header("年度");
        for (Conclusion conclusion : Conclusion.values()) {
            header(conclusion.words().chinese());
        }
        header("缺报", "图");
        html.add("</tr></thead>\n<tbody>\n");
        missing.forEach((year, none) -> {
            List<Integer> numbers = new ArrayList<>();
            for (Conclusion conclusion : Conclusion.values()) {
                numbers.add((int) count(conclusion, year));
            }
            numbers.add(none);
            html.add("<tr><th scope=\"row\">%s</th>", year);
            numbers.forEach(number -> html.add("<td class=\"n\">%s</td>", number));
            html.add("<td class=\"plot\">%s</td></tr>\n", Plot.stack(numbers, styles, "见左列各数"));
        });
        html.add("</tbody>\n</table>\n");
    }

    private void rules() {
        List<Row> told = matrix.rows().stream()
                .filter(row -> row.report().isPresent() || slips.containsKey(row))
                .filter(row -> !row.isOfOtherYear())
                .toList();
        html.add("<h2 id=\"rules\">机关与规则</h2>\n<p class=\"small\">格内是发现的处数：红为错误，黄为警告，蓝为提示。机关名称连到给它的意见。</p>\n");
        html.add("<div class=\"scroll\"><table class=\"matrix\">\n<thead><tr>");
        header("机关", "年度", "收报情况", "结论");
        matrix.rules()
                .forEach(rule -> html.add(
                        "<th scope=\"col\"><a href=\"#rule-%s\">%s</a></th>",
                        Markup.escape(rule.id()), Markup.escape(rule.id())));
        html.add("</tr></thead>\n<tbody>\n");
        told.stream().limit(MOST_ROWS).forEach(this::matrixRow);
        html.add("</tbody>\n</table></div>\n");
        left(told.size());
        broken();
    }

    /** How many reports break each rule. */
    private void broken() {
        if (matrix.rules().isEmpty()) {
            return;
        }
        html.add("<table>\n<caption>违反各规则的报告各有多少</caption>\n<thead><tr>");
        header("规则", "内容", "报告份数");
        html.add("</tr></thead>\n<tbody>\n");
        Map<Rule, Long> reportsOf = new LinkedHashMap<>();
        matrix.rules()
                .forEach(rule -> reportsOf.put(
                        rule,
                        matrix.rows().stream()
                                .filter(row -> row.count(rule).isPresent())
                                .count()));
        BigDecimal largest = BigDecimal.valueOf(
                reportsOf.values().stream().mapToLong(Long::longValue).max().orElse(0));
        reportsOf.forEach((rule, number) -> html.add(
                "<tr id=\"rule-%s\"><th scope=\"row\">%s</th><td>%s</td><td class=\"plot\">%s%s</td></tr>\n",
                Markup.escape(rule.id()),
                Markup.escape(rule.id()),
                Markup.escape(rule.statement().chinese()),
                Plot.bar(BigDecimal.valueOf(number), largest),
                number));
        html.add("</tbody>\n</table>\n");
    }

    private void matrixRow(Row row) {
        html.add("<tr><th scope=\"row\" class=\"organ\">%s</th>", organ(row));
        html.add("<td>%s</td><td>%s</td>", year(row), row.status());
        html.add(
                "<td>%s</td>",
                row.report()
                        .map(report -> report.conclusion().words().chinese())
                        .orElse(""));
        for (Rule rule : matrix.rules()) {
            Optional<Count> count = row.count(rule);
            html.add(
                    "%s",
                    count.map(each -> "<td class=\"" + each.worst() + "\">" + each + "</td>")
                            .orElse("<td></td>"));
        }
        html.add("</tr>\n");
    }

    private static Object year(Row row) {
        return row.year().isEmpty() ? "" : row.year().getAsInt();
    }

    private static String unknown(Row row) {
        return row.guess().map(guess -> "（可能是" + guess.organ().name() + "）").orElse("（机关不明）");
    }

    private String organ(Row row) {
        String name = Markup.escape(row.organ().orElseGet(() -> unknown(row)));
        String slip = slips.get(row);
        return slip == null ? name : "<a href=\"slips/" + Markup.escape(slip) + ".html\">" + name + "</a>";
    }

    private void years() {
        boolean isRostered =
                coverage.lines().stream().anyMatch(line -> line.expected().isPresent());
        Map<Integer, YearTotals> years = YearTotals.of(reports.stream()
                .filter(report -> !isRostered || report.expected().isPresent())
                .toList());
        html.add("<h2 id=\"years\">各年度合计</h2>\n");
        html.add("<p class=\"small\">只把计入的报告相加%s；机关有缺报的，不是全部机关的合计。缺数的份数在括号内。</p>\n", isRostered ? "，不含不在名册的机关" : "");
        html.add("<div class=\"scroll\"><table>\n<caption>第三、第四部分的主要数字（件）</caption>\n<thead><tr>");
        header("年度", "报告份数");
        YearTotals.FIGURES.forEach(figure -> header(figure.name()));
        html.add("</tr></thead>\n<tbody>\n");
        List<BigDecimal> largest = new ArrayList<>();
        for (int i = 0; i < YearTotals.FIGURES.size(); i++) {
            int index = i;
            largest.add(years.values().stream()
                    .map(totals -> totals.sums().get(index))
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO));
        }
        years.forEach((year, totals) -> {
            html.add("<tr><th scope=\"row\">%s</th><td class=\"n\">%s</td>", year, totals.reports());
            for (int i = 0; i < YearTotals.FIGURES.size(); i++) {
                int lacking = totals.lacking().get(i);
                html.add(
                        "<td class=\"plot\">%s%s%s</td>",
                        Plot.bar(totals.sums().get(i), largest.get(i)),
                        totals.sums().get(i).toPlainString(),
                        lacking == 0 ? "" : "（缺 " + lacking + "）");
            }
            html.add("</tr>\n");
        });
        html.add("</tbody>\n</table></div>\n");
    }

    private void metrics() {
        int last = reports.stream().mapToInt(GatheredReport::year).max().orElse(0);
        List<GatheredReport> newest =
                reports.stream().filter(report -> report.year() == last).toList();
        if (newest.isEmpty()) {
            return;
        }
        List<List<MetricValue>> rows = new ArrayList<>();
        newest.stream().limit(MOST_ROWS).forEach(report -> rows.add(measure(report)));
        html.add("<h2 id=\"metrics\">%s 年度指标</h2>\n", last);
        html.add("<p class=\"small\">分母过小的不计算，以“—”表示；各年度的数见 matrix.xlsx。</p>\n");
        html.add("<div class=\"scroll\"><table>\n<thead><tr>");
        header("机关");
        for (Metric metric : Metric.values()) {
            header(metric.words().chinese() + "（" + metric.scale().unit().chinese() + "）");
        }
        html.add("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            html.add(
                    "<tr><th scope=\"row\" class=\"organ\">%s</th>",
                    Markup.escape(newest.get(i).organ()));
            for (int column = 0; column < Metric.values().length; column++) {
                metric(rows.get(i).get(column), largest(rows, column));
            }
            html.add("</tr>\n");
        }
        html.add("</tbody>\n</table></div>\n");
        left(newest.size());
        html.add("<dl>\n");
        for (Metric metric : Metric.values()) {
            html.add(
                    "<div><dt>%s</dt><dd>%s：%s；分母至少 %s。</dd></div>\n",
                    metric.words(),
                    metric.meaning(),
                    Markup.escape(MetricDocuments.formula(metric, Locale.CHINESE)),
                    metric.leastDenominator());
        }
        html.add("</dl>\n");
    }

    private static List<MetricValue> measure(GatheredReport report) {
        Long population = report.expected().map(Organ::population).orElse(null);
        List<MetricValue> values = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            values.add(metric.in(report.draft(), population));
        }
        return values;
    }

    private static BigDecimal largest(List<List<MetricValue>> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).value().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private void metric(MetricValue value, BigDecimal largest) {
        value.value()
                .ifPresentOrElse(
                        number -> html.add(
                                "<td class=\"plot\">%s%s</td>", Plot.bar(number, largest), number.toPlainString()),
                        () -> html.add(
                                "<td class=\"plot\" title=\"%s\">—</td>",
                                value.state().words()));
    }

    private void header(String... names) {
        for (String name : names) {
            html.add("<th scope=\"col\">%s</th>", Markup.escape(name));
        }
    }

    private void left(int all) {
        if (all > MOST_ROWS) {
            html.add("<p class=\"small\">只列前 %s 行，共 %s 行，全部见 matrix.xlsx。</p>\n", MOST_ROWS, all);
        }
    }
}
