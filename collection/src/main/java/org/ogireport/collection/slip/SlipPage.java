package org.ogireport.collection.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ogireport.collection.slip.SlipEntry.Request;
import org.ogireport.core.Words;
import org.ogireport.core.markup.Html;
import org.ogireport.core.markup.Markup;
import org.ogireport.documents.publish.DocxBody;
import org.ogireport.documents.publish.DocxFile;
import org.ogireport.documents.publish.DocxParts;

/** A slip as it is written, with one table for each thing that is asked. */
final class SlipPage {
    private static final List<String> HEADERS = List.of("序号", "所在位置", "问题", "怎样改正", "依据");
    private static final List<Integer> WIDTHS = List.of(60, 220, 330, 220, 170);
    private static final String STYLE = """
            @page{size:A4 portrait;margin:20mm 15mm}
            main{max-width:60rem;margin:auto}h1{text-align:center;margin:1rem 0}
            .slip{border-collapse:collapse;width:100%;font-size:.875rem;table-layout:fixed}
            .slip caption{text-align:start;font-weight:bold;font-size:1rem;padding:.75rem 0 .25rem}
            .slip th,.slip td{border:1px solid #555;padding:.3rem .4rem;text-align:start;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
            .slip thead th{background:#f0f2f5;text-align:center}
            .slip tbody th{font-weight:normal;text-align:center}
            @media(max-width:40rem){.slip,.slip tbody,.slip tr,.slip td,.slip tbody th{display:block;width:100%}.slip colgroup,.slip thead{display:none}
            .slip tr{margin-bottom:.75rem}.slip td::before{content:attr(data-label) "：";font-weight:bold}.slip tbody th{background:#f0f2f5}}
            @media print{.slip tr{break-inside:avoid}.slip thead{display:table-header-group}.slip{font-size:9.5pt}}
            """;

    private SlipPage() {}

    static String html(ReturnSlip slip) {
        Html html = new Html(Locale.CHINESE);
        html.begin(new Words(ReturnSlip.TITLE, ""), STYLE);
        html.add("<p>%s：</p>\n<p>%s</p>\n", Markup.escape(slip.organ()), Markup.escape(slip.opening()));
        for (Request request : Request.values()) {
            if (slip.count(request) > 0) {
                table(html, caption(slip, request), rows(slip, request));
            }
        }
        if (!slip.notes().isEmpty()) {
            html.add("<h2>说明</h2>\n<ul>\n");
            slip.notes().forEach(note -> html.add("<li>%s</li>\n", Markup.escape(note)));
            html.add("</ul>\n");
        }
        return html.end();
    }

    private static void table(Html html, String caption, List<List<String>> rows) {
        html.add("<table class=\"slip\">\n<caption>%s</caption>\n<colgroup>", caption);
        WIDTHS.forEach(width -> html.add("<col style=\"width:%s%%\">", width / 10));
        html.add("</colgroup>\n<thead><tr>");
        HEADERS.forEach(header -> html.add("<th scope=\"col\">%s</th>", header));
        html.add("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.add("<tr><th scope=\"row\">%s</th>", row.get(0));
            for (int i = 1; i < row.size(); i++) {
                html.add("<td data-label=\"%s\">%s</td>", HEADERS.get(i), Markup.escape(row.get(i)));
            }
            html.add("</tr>\n");
        }
        html.add("</tbody>\n</table>\n");
    }

    static void docx(ReturnSlip slip, OutputStream out) throws IOException {
        DocxBody body = new DocxBody();
        body.paragraph(DocxParts.TITLE, ReturnSlip.TITLE);
        body.paragraph(DocxParts.FACT, slip.organ() + "：");
        body.paragraph(DocxParts.PROSE, slip.opening());
        for (Request request : Request.values()) {
            if (slip.count(request) > 0) {
                body.paragraph(DocxParts.HEADING, caption(slip, request));
                body.table(request.chinese(), WIDTHS, HEADERS, rows(slip, request));
            }
        }
        if (!slip.notes().isEmpty()) {
            body.paragraph(DocxParts.HEADING, "说明");
            slip.notes().forEach(note -> body.paragraph(DocxParts.PROSE, note));
        }
        DocxFile.write(out, slip.organ() + "：" + ReturnSlip.TITLE, Map.of(), body.document());
    }

    private static String caption(ReturnSlip slip, Request request) {
        return request.chinese() + "（" + slip.count(request) + " 处）";
    }

    private static String problems(List<String> problems) {
        return problems.size() == 1
                ? problems.get(0)
                : IntStream.range(0, problems.size())
                        .mapToObj(i -> (i + 1) + ". " + problems.get(i))
                        .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(ReturnSlip slip, Request request) {
        List<List<String>> rows = new ArrayList<>();
        for (SlipEntry entry : slip.entries()) {
            if (entry.request() == request) {
                rows.add(List.of(
                        Integer.toString(rows.size() + 1),
                        entry.place(),
                        problems(entry.problems()),
                        entry.remedy(),
                        entry.grounds()));
            }
        }
        return rows;
    }
}
