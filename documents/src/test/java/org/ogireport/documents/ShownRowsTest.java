package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.Row;
import org.ogireport.documents.result.ImportResult;

/** Figures in rows of boxes that are no table are taken only where each is shown plainly, below its column. */
class ShownRowsTest {
    private static final String BOX = "<div class='c third'>760</div>";
    private static final String PAGE =
            "<html><style>.r{display:flex}.l{width:400px}.c{width:90px;border:1px solid}/**/</style>"
                    + "<h2>三、收到和处理政府信息公开申请情况</h2>"
                    + row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
                    + row("一、本年新收政府信息公开申请数量", "620", "838", "760", "641", "616", "609", "4084")
                            .replace("<div class='c'>760</div>", BOX)
                    + row("二、上年结转政府信息公开申请数量", "24", "32", "2", "31", "3", "20", "112")
                    + row("（一）予以公开", "9", "37", "55", "52", "49", "5", "207")
                    + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2>";

    private static String row(String label, String... cells) {
        StringBuilder row = new StringBuilder("<div class='r'><div class='l'>" + label + "</div>");
        for (String cell : cells) {
            row.append("<div class='c'>").append(cell).append("</div>");
        }
        return row.append("</div>").toString();
    }

    private static ImportResult read(String style, String box) {
        String page = PAGE.replace("/**/", style).replace(BOX, box.isEmpty() ? BOX : box);
        return HtmlImporter.INSTANCE.read(page.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    /** The figures of a row, those that are not read as a question mark. */
    private static String figures(ImportResult result, Row row) {
        return row.cells().stream()
                .map(cell -> result.draft()
                        .value(cell)
                        .number()
                        .map(Object::toString)
                        .orElse("?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".r{display:grid;grid-template-columns:400px repeat(7,90px)}",
                ".r{display:block}.l,.c{float:left}",
                ".r{display:table-row}.l,.c{display:table-cell}",
                ".c{margin-left:8px;padding:4px 12px;text-align:right}",
                ".c{color:#333;background:#fff;font-weight:bold}",
                ".third::after{content:''}",
                ".date{float:right}.bar{flex-direction:row-reverse}"
            })
    void rows_of_boxes_are_read(String style) {
        ImportResult read = read(style, "");
        assertEquals("620 838 760 641 616 609 4084", figures(read, Row.NEWLY_RECEIVED));
        assertEquals("24 32 2 31 3 20 112", figures(read, Row.CARRIED_OVER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                ".third::before{content:'1'} ¦",
                ".third::first-letter{font-size:0} ¦",
                ".third{text-indent:-9px} ¦",
                ".third{width:14px;overflow:hidden} ¦",
                ".third{height:4px;overflow:hidden} ¦",
                ".third{max-width:14px;overflow:hidden} ¦",
                ".third{background-image:linear-gradient(red,red)} ¦",
                "¦ <div class='c'>7<span style='visibility:hidden'>6</span>0</div>",
                "¦ <div class='c'><span style='float:right'>7</span>60</div>",
                "¦ <div class='c' style='display:flex;flex-direction:row-reverse'><i>7</i><i>60</i></div>",
                "¦ <div class='c'><ruby>760<rt>9</rt></ruby></div>",
                "¦ <div class='c'>7<svg><text>9</text></svg>60</div>",
                "¦ <div class='c'>7<script>document.write(9)</script>60</div>",
                "¦ <div class='c'>7<span style='font-size:1px'>6</span>0</div>"
            })
    void a_figure_that_is_seen_otherwise_than_it_is_written_is_not_read(String style, String box) {
        ImportResult read = read(style == null ? "" : style, box == null ? "" : box);
        assertEquals("620 838 ? 641 616 609 4084", figures(read, Row.NEWLY_RECEIVED));
        assertEquals("24 32 2 31 3 20 112", figures(read, Row.CARRIED_OVER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".third{float:right}.r{display:block}.l,.c{float:left}.third.c{float:right}",
                ".r:nth-of-type(2){flex-direction:row-reverse}",
                ".third{grid-column:5}.r{display:grid;grid-template-columns:400px repeat(7,90px)}",
                ".third{margin-left:90px}"
            })
    void a_row_in_which_a_box_stands_elsewhere_is_not_read(String style) {
        ImportResult read = read(style, "");
        assertEquals("? ? ? ? ? ? ?", figures(read, Row.NEWLY_RECEIVED));
        assertEquals("24 32 2 31 3 20 112", figures(read, Row.CARRIED_OVER));
    }
}
